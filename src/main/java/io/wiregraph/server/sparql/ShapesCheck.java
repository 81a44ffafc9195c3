package io.wiregraph.server.sparql;

import io.wiregraph.server.guard.RefusedException;
import io.wiregraph.server.guard.RefusedException.Reason;
import java.util.Set;
import java.util.regex.Pattern;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;

/**
 * Lets through shapes that can do no more than to compare: SHACL Core, without queries and scripts,
 * and with patterns that no text can keep busy.
 */
final class ShapesCheck {

  private static final String SHACL = "http://www.w3.org/ns/shacl#";

  /** What of SHACL's vocabulary holds a query, a rule or a script. */
  private static final Set<String> CODE =
      Set.of(
          "sparql",
          "select",
          "ask",
          "construct",
          "update",
          "rule",
          "js",
          "jsFunctionName",
          "target",
          "validator",
          "nodeValidator",
          "propertyValidator",
          "expression",
          "values");

  /** A group that is repeated, or text that is asked for again: what makes matching endless. */
  private static final Pattern COSTLY = Pattern.compile("\\)[*+?{]|\\\\[1-9k]");

  private static final Pattern REPEATED = Pattern.compile("[*+]|\\{\\d+,?\\d*}");
  private static final int MOST_REPEATED = 2;
  private static final int LONGEST = 200;

  private ShapesCheck() {}

  /**
   * Checks shapes.
   *
   * @throws RefusedException if they ask for more
   */
  static void require(Graph shapes) {
    shapes.find().forEachRemaining(ShapesCheck::require);
  }

  private static void require(Triple triple) {
    String predicate = triple.getPredicate().getURI();
    if (!predicate.startsWith(SHACL)) {
      return;
    }
    String name = predicate.substring(SHACL.length());
    if (CODE.contains(name)) {
      throw new RefusedException(
          Reason.FORBIDDEN, "Shapes of SHACL Core are taken here, without sh:" + name + ".");
    }
    if (name.equals("pattern")) {
      requireCheap(triple.getObject());
    }
  }

  private static void requireCheap(Node pattern) {
    String text = pattern.isLiteral() ? pattern.getLiteralLexicalForm() : "";
    if (text.length() > LONGEST
        || COSTLY.matcher(text).find()
        || REPEATED.matcher(text).results().count() > MOST_REPEATED) {
      throw new RefusedException(
          Reason.FORBIDDEN,
          "sh:pattern repeats no groups here, and no more than " + MOST_REPEATED + " parts.");
    }
  }
}
