package io.wiregraph.corpus;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The words that give a part of an article away, from a small file of data: on each line a group
 * and a phrase; lines that begin with {@code # } are comments.
 */
final class Cues {

  private final String name;
  private final Map<String, List<String>> groups;

  private Cues(String name, Map<String, List<String>> groups) {
    this.name = name;
    this.groups = groups;
  }

  /**
   * Reads the file {@code name}.
   *
   * @throws IllegalStateException if there is none
   */
  static Cues load(String name) {
    Map<String, List<String>> groups = new LinkedHashMap<>();
    try (InputStream in = Cues.class.getResourceAsStream(name + ".txt")) {
      if (in == null) {
        throw new IllegalStateException("no file " + name + ".txt on the class path");
      }
      BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
      for (String line = reader.readLine(); line != null; line = reader.readLine()) {
        int space = line.indexOf(' ');
        if (space > 0 && !line.startsWith("# ")) {
          groups
              .computeIfAbsent(line.substring(0, space), g -> new ArrayList<>())
              .add(line.substring(space + 1).strip());
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return new Cues(name, groups);
  }

  /**
   * Returns the phrases of {@code group} in the order of the file.
   *
   * @throws IllegalStateException if there are none
   */
  List<String> group(String group) {
    List<String> phrases = groups.get(group);
    if (phrases == null) {
      throw new IllegalStateException("no group " + group + " in " + name + ".txt");
    }
    return phrases;
  }

  /** Returns the single words of all lines of {@code group}. */
  List<String> words(String group) {
    return group(group).stream().flatMap(p -> List.of(p.split(" ", -1)).stream()).toList();
  }

  /** Returns a regular expression for any phrase of {@code group}, the longest first. */
  String anyOf(String group) {
    return alternatives(group(group));
  }

  /** Returns a regular expression for any of {@code phrases}, the longest first. */
  static String alternatives(List<String> phrases) {
    return phrases.stream()
        .sorted((a, b) -> Integer.compare(b.length(), a.length()))
        .map(Pattern::quote)
        .collect(Collectors.joining("|", "(?:", ")"));
  }
}
