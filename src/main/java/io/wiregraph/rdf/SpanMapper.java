package io.wiregraph.rdf;

import io.wiregraph.fact.Argument;
import io.wiregraph.fact.Entity;
import io.wiregraph.fact.Fact;
import io.wiregraph.fact.Mention;
import io.wiregraph.fact.TimeValue;
import io.wiregraph.fact.Trigger;
import io.wiregraph.text.Span;
import io.wiregraph.vocab.ItsRdf;
import io.wiregraph.vocab.Nif;
import java.util.TreeSet;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.vocabulary.RDF;

/**
 * Every mention, every span that facts point at and every sentence, with its place, and with its
 * words where the graph may have them: the full detail.
 */
final class SpanMapper {

  private final IriMinter iris;

  SpanMapper(IriMinter iris) {
    this.iris = iris;
  }

  void map(ArticleView view, QuotedText quoted, QuadSink out) {
    TreeSet<Span> phrases = new TreeSet<>();
    for (Entity entity : view.record().facts().entities()) {
      for (Mention mention : entity.mentions()) {
        phrases.add(mention.span());
        out.add(view.span(mention.span()), ItsRdf.TA_IDENT_REF, view.node(entity));
      }
    }
    for (Fact fact : view.facts()) {
      fact.arguments().stream().map(Argument::span).forEach(phrases::add);
      Trigger trigger = fact.evidence().trigger();
      if (trigger != null) {
        phrases.add(trigger.span());
      }
      TimeValue time = fact.time();
      if (time != null) {
        phrases.add(time.span());
      }
    }
    Node article = iris.article(view.id());
    for (Span span : phrases) {
      Node node = view.span(span);
      out.add(node, RDF.type.asNode(), Nif.PHRASE);
      out.add(node, Nif.REFERENCE_CONTEXT, article);
      characters(node, span, quoted, out);
    }
    for (Span span : view.record().sentences()) {
      characters(view.span(span), span, quoted, out);
    }
  }

  private static void characters(Node node, Span span, QuotedText quoted, QuadSink out) {
    out.add(node, Nif.BEGIN_INDEX, index(span.begin()));
    out.add(node, Nif.END_INDEX, index(span.end()));
    quoted.words(node, span, Nif.ANCHOR_OF, out);
  }

  /** Returns an offset as NIF has it. */
  static Node index(int offset) {
    return NodeFactory.createLiteralDT(Integer.toString(offset), XSDDatatype.XSDnonNegativeInteger);
  }
}
