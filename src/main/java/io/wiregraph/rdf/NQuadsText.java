package io.wiregraph.rdf;

import java.util.Locale;
import org.apache.jena.atlas.io.IndentedLineBuffer;
import org.apache.jena.graph.Node;
import org.apache.jena.riot.out.NodeFormatter;
import org.apache.jena.riot.out.NodeFormatterNT;

/** Terms and quads as N-Quads writes them in canonical form (RDFC-1.0, section 4.4). */
public final class NQuadsText {

  private static final NodeFormatter FORMAT = new NodeFormatterNT();

  private NQuadsText() {}

  /** Returns a term. */
  public static String term(Node node) {
    IndentedLineBuffer out = new IndentedLineBuffer();
    if (node.isLiteral() && !node.getLiteralLanguage().isEmpty()) {
      // Tags compare without case (RDF 1.1, section 3.3), so they are written in small letters.
      FORMAT.formatLitString(out, node.getLiteralLexicalForm());
      return out.asString() + "@" + node.getLiteralLanguage().toLowerCase(Locale.ROOT);
    }
    FORMAT.format(out, node);
    return out.asString();
  }

  /**
   * Returns a line without its line break.
   *
   * @param graph the term of the graph; empty for the default graph
   */
  public static String line(String subject, String predicate, String object, String graph) {
    String triple = subject + " " + predicate + " " + object;
    return graph.isEmpty() ? triple + " ." : triple + " " + graph + " .";
  }
}
