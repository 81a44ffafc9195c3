package io.wiregraph.server.guard;

import io.wiregraph.server.guard.RefusedException.Reason;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.query.QueryCancelledException;
import org.apache.jena.sparql.expr.ExprEvalException;
import org.apache.jena.sparql.expr.NodeValue;
import org.apache.jena.sparql.expr.RegexEngine;
import org.apache.jena.vocabulary.XSD;
import org.jspecify.annotations.Nullable;

/**
 * {@code REGEX} and {@code REPLACE} (SPARQL 1.1, sections 17.4.3.14 and 17.4.3.15) that end when
 * their query must: a pattern may otherwise look at a text of forty letters for years.
 */
final class BoundedRegex {

  private final Run run;
  private final int mostChars;
  private @Nullable String text;
  private @Nullable String flags;
  private @Nullable Pattern pattern;

  BoundedRegex(Run run, int mostChars) {
    this.run = run;
    this.mostChars = mostChars;
  }

  /** Returns whether the first value has the second as a pattern, with the third as flags. */
  NodeValue matches(List<NodeValue> values) {
    Node asked = text("REGEX", values.get(0));
    Matcher matcher = matcher("REGEX", asked, values.get(1), third(values, 2));
    return NodeValue.makeBoolean(finds(matcher));
  }

  /** Returns the first value with the third in place of what the second describes. */
  NodeValue replace(List<NodeValue> values) {
    Node asked = text("REPLACE", values.get(0));
    String by = text("REPLACE", values.get(2)).getLiteralLexicalForm();
    Matcher matcher = matcher("REPLACE", asked, values.get(1), third(values, 3));
    StringBuilder out = new StringBuilder();
    boolean isFound = false;
    while (finds(matcher)) {
      isFound = true;
      if (matcher.start() == matcher.end()) {
        throw new ExprEvalException("REPLACE: the pattern matches nothing at all");
      }
      try {
        matcher.appendReplacement(out, by);
      } catch (IllegalArgumentException | IndexOutOfBoundsException e) {
        throw new ExprEvalException("REPLACE: " + e.getMessage(), e);
      }
      if (out.length() > mostChars) {
        run.stop(Reason.COSTLY, BoundedExpressions.TOO_LONG);
        throw new ExprEvalException("REPLACE: too long");
      }
    }
    if (!isFound) {
      return values.get(0);
    }
    matcher.appendTail(out);
    String language = asked.getLiteralLanguage();
    return NodeValue.makeNode(
        language.isEmpty()
            ? NodeFactory.createLiteralDT(out.toString(), asked.getLiteralDatatype())
            : NodeFactory.createLiteralLang(out.toString(), language));
  }

  private static Node text(String function, NodeValue value) {
    Node node = value.asNode();
    if (!node.isLiteral()
        || (node.getLiteralLanguage().isEmpty()
            && !node.getLiteralDatatypeURI().equals(XSD.xstring.getURI()))) {
      throw new ExprEvalException(function + ": not a text");
    }
    return node;
  }

  private static @Nullable NodeValue third(List<NodeValue> values, int at) {
    return values.size() > at ? values.get(at) : null;
  }

  private Matcher matcher(
      String function, Node asked, NodeValue wanted, @Nullable NodeValue wantedFlags) {
    if (!wanted.isString() || (wantedFlags != null && !wantedFlags.isString())) {
      throw new ExprEvalException(function + ": pattern and flags are plain strings");
    }
    String newText = wanted.getString();
    String newFlags = wantedFlags == null ? "" : wantedFlags.getString();
    Pattern ready = pattern;
    if (ready == null || !newText.equals(text) || !newFlags.equals(flags)) {
      if (!newFlags.matches("[smixq]*")) {
        throw new ExprEvalException(function + ": flags are of s, m, i, x and q");
      }
      ready = RegexEngine.makePattern(function, newText, newFlags);
      pattern = ready;
      text = newText;
      flags = newFlags;
    }
    return ready.matcher(new BoundedText(asked.getLiteralLexicalForm(), run));
  }

  private boolean finds(Matcher matcher) {
    try {
      return matcher.find();
    } catch (StackOverflowError e) {
      run.stop(Reason.COSTLY, "The regular expression goes deeper than is possible here.");
      throw new ExprEvalException("too deep");
    } catch (QueryCancelledException e) {
      // The engine would tell its log of any other exception, once a row.
      throw new ExprEvalException("stopped");
    }
  }
}
