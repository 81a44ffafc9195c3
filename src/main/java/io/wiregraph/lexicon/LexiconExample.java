package io.wiregraph.lexicon;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.rdf.model.Statement;
import org.jspecify.annotations.Nullable;

/**
 * What a lexical entry is tried with.
 *
 * @param entry local name of the entry
 * @param file the file that it stands in, as a resource: {@code ontology/lexicon/light.ttl}
 * @param line where its description begins in the file, from 1; 0 where that was not found
 * @param text the sentence; null where the entry has none
 * @param expected what the sentence should give, as it is written; null where the entry has none
 */
public record LexiconExample(
    String entry, String file, int line, @Nullable String text, @Nullable String expected) {

  /** The subject that a description begins with, at the beginning of a line. */
  private static final Pattern SUBJECT = Pattern.compile("^\\w*:([\\w-]+)\\s", Pattern.MULTILINE);

  /** Returns file and line, as editors and compilers write them. */
  public String place() {
    return line > 0 ? file + ":" + line : file;
  }

  /**
   * Returns the examples of the lexicon that ships with the program, in order of file and line.
   *
   * @throws LexiconException if a file is missing or cannot be read
   */
  public static List<LexiconExample> shipped() {
    List<LexiconExample> all = new ArrayList<>();
    for (LexiconFile file : LexiconFile.withImports(Lexicon.SHIPPED)) {
      Map<String, Integer> lines = lines(file.text());
      file.model()
          .listSubjectsWithProperty(LexiconReader.CANONICAL_FORM)
          .forEachRemaining(
              entry -> {
                String name = LexiconReader.name(entry);
                all.add(
                    new LexiconExample(
                        name,
                        file.name(),
                        lines.getOrDefault(name, 0),
                        value(entry, LexiconReader.own("example")),
                        value(entry, LexiconReader.own("expect"))));
              });
    }
    all.sort(
        Comparator.comparing(LexiconExample::file)
            .thenComparing(LexiconExample::line)
            .thenComparing(LexiconExample::entry));
    return all;
  }

  private static Map<String, Integer> lines(String text) {
    Map<String, Integer> lines = new TreeMap<>();
    Matcher subject = SUBJECT.matcher(text);
    int line = 1;
    int at = 0;
    while (subject.find()) {
      line += (int) text.substring(at, subject.start()).chars().filter(c -> c == '\n').count();
      at = subject.start();
      lines.putIfAbsent(subject.group(1), line);
    }
    return lines;
  }

  private static @Nullable String value(Resource entry, Property property) {
    Statement statement = entry.getProperty(property);
    return statement == null ? null : statement.getString();
  }
}
