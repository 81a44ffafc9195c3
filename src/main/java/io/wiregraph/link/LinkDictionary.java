package io.wiregraph.link;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.function.LongConsumer;
import java.util.zip.GZIPInputStream;

/**
 * CoreNLP's own link dictionary: lines of spelling, Wikipedia title and score, all of a title
 * together, gzipped; 20.9 million of them in version 4.5.10.
 */
final class LinkDictionary {

  /** Where it lies on the class path; the jar {@code models-english-kbp} brings it. */
  static final String RESOURCE = "edu/stanford/nlp/models/kbp/english/wikidict.tab.gz";

  /** How many lines it has, to tell progress by. */
  static final long LINES = 20_948_089;

  private static final int BUFFER = 1 << 16;
  private static final int LINES_A_STEP = 1 << 16;

  private LinkDictionary() {}

  /** Opens the dictionary of the class path. */
  static InputStream open() throws IOException {
    InputStream in = LinkDictionary.class.getClassLoader().getResourceAsStream(RESOURCE);
    if (in == null) {
      throw new IOException("the link dictionary is not on the class path: " + RESOURCE);
    }
    return in;
  }

  /**
   * Makes an index of a dictionary.
   *
   * @param in the gzipped dictionary; read to its end
   * @param progress told now and then how many lines are read
   */
  static void index(InputStream in, Path file, LongConsumer progress) throws IOException {
    LinkIndexWriter writer = new LinkIndexWriter();
    TitleKinds kinds = new TitleKinds();
    try (BufferedReader lines =
        new BufferedReader(
            new InputStreamReader(new GZIPInputStream(in, BUFFER), StandardCharsets.UTF_8),
            BUFFER)) {
      DictionaryTitle current = new DictionaryTitle("");
      boolean isName = false;
      long read = 0;
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        int first = line.indexOf('\t');
        int second = line.indexOf('\t', first + 1);
        if (first < 0 || second < 0) {
          throw new IOException(
              "line " + (read + 1) + " of the link dictionary has no three parts");
        }
        if (!line.regionMatches(first + 1, current.title(), 0, second - first - 1)
            || current.title().length() != second - first - 1) {
          keep(current, isName, kinds, writer);
          current = new DictionaryTitle(line.substring(first + 1, second));
          isName = DictionaryTitle.isName(current.title());
        }
        if (isName) {
          current.add(line.substring(0, first), Double.parseDouble(line.substring(second + 1)));
        }
        if (++read % LINES_A_STEP == 0) {
          progress.accept(read);
        }
      }
      keep(current, isName, kinds, writer);
      progress.accept(read);
    }
    writer.write(file);
  }

  private static void keep(
      DictionaryTitle title, boolean isName, TitleKinds kinds, LinkIndexWriter writer)
      throws IOException {
    if (isName && title.isKept(kinds)) {
      writer.add(title.title(), title.names(kinds), title.spellings());
    }
  }
}
