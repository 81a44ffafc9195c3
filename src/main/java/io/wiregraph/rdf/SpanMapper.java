package io.wiregraph.rdf;

import io.wiregraph.fact.Argument;
import io.wiregraph.fact.Entity;
import io.wiregraph.fact.Fact;
import io.wiregraph.fact.Mention;
import io.wiregraph.fact.TimeValue;
import io.wiregraph.fact.Trigger;
import io.wiregraph.text.CodePoints;
import io.wiregraph.text.Span;
import io.wiregraph.vocab.ItsRdf;
import io.wiregraph.vocab.Nif;
import java.util.TreeSet;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.vocabulary.RDF;

/** Every mention and every span that facts point at, with its characters: the full detail. */
final class SpanMapper {

  private final IriMinter iris;

  SpanMapper(IriMinter iris) {
    this.iris = iris;
  }

  void map(ArticleView view, QuadSink out) {
    CodePoints text = new CodePoints(view.record().article().text());
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
      characters(node, span, text, out);
    }
    for (Span span : view.record().sentences()) {
      characters(view.span(span), span, text, out);
    }
  }

  private static void characters(Node node, Span span, CodePoints text, QuadSink out) {
    out.add(node, Nif.BEGIN_INDEX, index(span.begin()));
    out.add(node, Nif.END_INDEX, index(span.end()));
    out.add(node, Nif.ANCHOR_OF, Literals.string(text.cut(span)));
  }

  /** Returns an offset as NIF has it. */
  static Node index(int offset) {
    return NodeFactory.createLiteralDT(Integer.toString(offset), XSDDatatype.XSDnonNegativeInteger);
  }
}
