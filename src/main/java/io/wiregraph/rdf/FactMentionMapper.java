package io.wiregraph.rdf;

import io.wiregraph.fact.Argument;
import io.wiregraph.fact.Evidence;
import io.wiregraph.fact.Fact;
import io.wiregraph.fact.FactId;
import io.wiregraph.fact.FactKind;
import io.wiregraph.fact.TimeValue;
import io.wiregraph.fact.Trigger;
import io.wiregraph.vocab.Wg;
import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.RDF;

/** Events, relations and statements as an article has them, with their evidence. */
final class FactMentionMapper {

  private final IriMinter iris;
  private final OntologyIndex ontology;

  FactMentionMapper(IriMinter iris, OntologyIndex ontology) {
    this.iris = iris;
    this.ontology = ontology;
  }

  void map(ArticleView view, QuadSink out) {
    for (Fact fact : view.facts()) {
      Node node = view.node(fact);
      out.add(node, RDF.type.asNode(), FactTerms.mentionClass(fact.id().kind()));
      type(node, fact, out);
      evidence(node, view, fact.evidence(), out);
      FactTerms.factuality(node, fact.factuality(), out);
      FactId source = fact.factuality().attributedTo();
      if (source != null) {
        out.add(node, Wg.ATTRIBUTED_TO, iris.fact(view.id(), source));
      }
      if (fact instanceof Fact.Statement statement) {
        out.add(node, Wg.STANCE, FactTerms.stance(statement.stance()));
      }
      for (Argument argument : fact.arguments()) {
        view.participant(argument)
            .ifPresent(e -> out.add(node, FactTerms.role(argument.role()), view.node(e)));
        out.add(node, FactTerms.roleSpan(argument.role()), view.span(argument.span()));
      }
      TimeValue time = fact.time();
      if (time != null) {
        out.add(node, Wg.TIME_SPAN, view.span(time.span()));
        time(node, time, fact.id().kind(), out);
      }
    }
  }

  private void type(Node node, Fact fact, QuadSink out) {
    if (!FactTerms.isTyped(fact, ontology)) {
      out.add(node, Wg.PREDICATE, FactTerms.genericPredicate(fact.evidence()));
    } else if (fact.id().kind() == FactKind.RELATION) {
      out.add(node, Wg.PREDICATE, Wg.term(fact.type()));
    } else {
      out.add(node, Wg.EVENT_CLASS, FactTerms.eventClass(fact, ontology));
    }
  }

  private static void evidence(Node node, ArticleView view, Evidence evidence, QuadSink out) {
    out.add(node, Wg.EVIDENCE, view.span(evidence.sentence()));
    Trigger trigger = evidence.trigger();
    if (trigger != null) {
      out.add(node, Wg.TRIGGER, view.span(trigger.span()));
    }
    if (!evidence.predicate().isBlank()) {
      out.add(node, Wg.PREDICATE_PHRASE, Literals.string(evidence.predicate()));
    }
    out.add(node, Wg.RULE, Literals.string(evidence.rule()));
    out.add(node, Wg.CONFIDENCE, Literals.fraction(evidence.confidence()));
  }

  /** Writes when: for events and statements when they happen, for relations when they hold. */
  static void time(Node node, TimeValue time, FactKind kind, QuadSink out) {
    boolean isRelation = kind == FactKind.RELATION;
    out.add(node, Wg.TIME_TEXT, Literals.string(time.text()));
    if (time.earliest() != null) {
      out.add(node, isRelation ? Wg.FROM : Wg.EARLIEST, Literals.date(time.earliest()));
    }
    if (time.latest() != null) {
      out.add(node, isRelation ? Wg.UNTIL : Wg.LATEST, Literals.date(time.latest()));
    }
  }
}
