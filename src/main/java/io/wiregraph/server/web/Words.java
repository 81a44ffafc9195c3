package io.wiregraph.server.web;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.TreeMap;

/**
 * What pages say, in one file for the server and for scripts, {@code words/en.json}: who translates
 * it has translated the pages.
 */
public final class Words {

  private static final String FILE = "words/en.json";
  private static final Words ENGLISH = new Words();

  private final Map<String, String> words;

  private Words() {
    try (InputStream in = WebFiles.open(FILE)) {
      words =
          JsonMapper.builder()
              .build()
              .readValue(in, new TypeReference<TreeMap<String, String>>() {});
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + FILE, e);
    }
  }

  /**
   * Returns what is said at a place, in English.
   *
   * @param key the name of the place
   * @param values what stands for {@code {0}}, {@code {1}} ... in it
   * @throws IllegalArgumentException if nothing is said there
   */
  public static String of(String key, String... values) {
    String text = ENGLISH.words.get(key);
    if (text == null) {
      throw new IllegalArgumentException("there are no words for " + key);
    }
    for (int i = 0; i < values.length; i++) {
      text = text.replace("{" + i + "}", values[i]);
    }
    return text;
  }
}
