package io.wiregraph.rdf;

import io.wiregraph.fact.Fact;
import io.wiregraph.text.CodePoints;
import io.wiregraph.text.Span;
import java.util.NavigableSet;
import java.util.TreeSet;
import org.apache.jena.graph.Node;

/**
 * What of an article's words its graph may have: the sentences that facts are read from and what
 * stands in them, and all of the text only where that is published. The sentences of an article
 * together are its text, which is its publisher's; of the others the graph has the place at most.
 */
final class QuotedText {

  private final CodePoints text;
  private final boolean isWhole;
  private final NavigableSet<Span> evidence = new TreeSet<>();

  QuotedText(ArticleView view, GraphOptions options) {
    this.text = new CodePoints(view.record().article().text());
    this.isWhole = options.isTextPublished();
    for (Fact fact : view.facts()) {
      evidence.add(fact.evidence().sentence());
    }
  }

  /** Returns the sentences that facts are read from, in the order of the text. */
  NavigableSet<Span> evidence() {
    return evidence;
  }

  /** Writes the words of a stretch of the text, where the graph may have them. */
  void words(Node node, Span span, Node property, QuadSink out) {
    if (isWhole || isEvidence(span)) {
      out.add(node, property, Literals.string(text.cut(span)));
    }
  }

  private boolean isEvidence(Span span) {
    Span sentence = evidence.floor(new Span(span.begin(), Integer.MAX_VALUE));
    return sentence != null && sentence.contains(span);
  }

  /** Returns how many characters the text has. */
  int length() {
    return text.length();
  }
}
