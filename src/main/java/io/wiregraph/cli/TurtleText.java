package io.wiregraph.cli;

import io.wiregraph.export.TurtleExport;
import io.wiregraph.query.Prefixes;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.apache.jena.sparql.core.DatasetGraph;

/** Few triples as Turtle for people to read: sorted, with those prefixes alone that they need. */
final class TurtleText {

  /**
   * A line that names a prefix; no line of a literal begins so, as literals have no line breaks.
   */
  private static final Pattern PREFIX = Pattern.compile("PREFIX (\\w+:) .*");

  private final TurtleExport form = new TurtleExport();
  private final Prefixes prefixes;

  TurtleText(Prefixes prefixes) {
    this.prefixes = prefixes;
  }

  /** Returns the default graph. */
  String of(DatasetGraph graphs) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try {
      form.write(graphs, prefixes, out);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    String all = out.toString(StandardCharsets.UTF_8);
    int blocks = Math.max(0, all.indexOf("\n\n"));
    String triples = all.substring(blocks);
    return all.substring(0, blocks)
            .lines()
            .filter(line -> isNeeded(line, triples))
            .collect(Collectors.joining("\n"))
        + triples;
  }

  private static boolean isNeeded(String line, String triples) {
    Matcher prefix = PREFIX.matcher(line);
    return prefix.matches()
        && Pattern.compile("[\\s^]" + Pattern.quote(prefix.group(1))).matcher(triples).find();
  }
}
