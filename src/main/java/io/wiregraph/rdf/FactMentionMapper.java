package io.wiregraph.rdf;

import io.wiregraph.fact.Argument;
import io.wiregraph.fact.Entity;
import io.wiregraph.fact.Evidence;
import io.wiregraph.fact.Fact;
import io.wiregraph.fact.FactId;
import io.wiregraph.fact.FactKind;
import io.wiregraph.fact.Factuality;
import io.wiregraph.fact.Modality;
import io.wiregraph.fact.Polarity;
import io.wiregraph.fact.Role;
import io.wiregraph.fact.TimeValue;
import io.wiregraph.fact.Trigger;
import io.wiregraph.vocab.Wg;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.RDF;

/**
 * Events, relations and statements as an article has them, with their evidence. Nothing is said
 * twice but in full detail: not what an IRI says (the place of a trigger or of a first mention),
 * and not the words, time, stance and attribution that the merged fact has, a hop away.
 */
final class FactMentionMapper {

  private final IriMinter iris;
  private final OntologyIndex ontology;
  private final GraphOptions options;

  FactMentionMapper(IriMinter iris, OntologyIndex ontology, GraphOptions options) {
    this.iris = iris;
    this.ontology = ontology;
    this.options = options;
  }

  void map(ArticleView view, QuadSink out) {
    for (Fact fact : view.facts()) {
      Node node = view.node(fact);
      boolean isAllSaid = options.isDetailed() || !view.isMerged(fact.id());
      out.add(node, RDF.type.asNode(), FactTerms.mentionClass(fact.id().kind()));
      type(node, fact, out);
      evidence(node, view, fact, out);
      factuality(node, fact.factuality(), out);
      FactId source = fact.factuality().attributedTo();
      if (source != null && (isAllSaid || !view.isMerged(source))) {
        out.add(node, Wg.ATTRIBUTED_TO, iris.fact(view.id(), source));
      }
      if (isAllSaid && fact instanceof Fact.Statement statement) {
        out.add(node, Wg.STANCE, FactTerms.stance(statement.stance()));
      }
      for (Argument argument : fact.arguments()) {
        if (isAllSaid || !argument.role().isClausal()) {
          argument(node, view, fact, argument, out);
        }
      }
      TimeValue time = fact.time();
      if (isAllSaid && time != null && !KnowledgeMapper.isObject(time, fact)) {
        out.add(node, Wg.TIME_SPAN, view.span(time.span()));
        time(node, time, fact.id().kind(), out);
      }
    }
  }

  private void type(Node node, Fact fact, QuadSink out) {
    if (!FactTerms.isTyped(fact, ontology)) {
      out.add(node, Wg.PREDICATE, FactTerms.genericPredicate(fact.evidence()));
    } else if (fact.id().kind() == FactKind.RELATION) {
      out.add(node, Wg.PREDICATE, ontology.term(fact.type()));
    } else {
      Node type = FactTerms.eventClass(fact, ontology);
      if (options.isDetailed() || !type.equals(Wg.STATEMENT)) {
        out.add(node, Wg.EVENT_CLASS, type);
      }
    }
  }

  private void evidence(Node node, ArticleView view, Fact fact, QuadSink out) {
    Evidence evidence = fact.evidence();
    out.add(node, Wg.EVIDENCE, view.span(evidence.sentence()));
    Trigger trigger = evidence.trigger();
    if (trigger != null && (options.isDetailed() || !trigger.span().equals(fact.id().span()))) {
      out.add(node, Wg.TRIGGER, view.span(trigger.span()));
    }
    if (!FactTerms.isTyped(fact, ontology) && !evidence.predicate().isBlank()) {
      out.add(node, Wg.PREDICATE_PHRASE, Literals.string(evidence.predicate()));
    }
    out.add(node, Wg.RULE, Literals.string(evidence.rule()));
    out.add(node, Wg.CONFIDENCE, Literals.fraction(evidence.confidence()));
  }

  /** That something is affirmed and actual goes without saying. */
  private void factuality(Node node, Factuality factuality, QuadSink out) {
    if (options.isDetailed() || factuality.polarity() != Polarity.POSITIVE) {
      out.add(node, Wg.POLARITY, FactTerms.polarity(factuality.polarity()));
    }
    if (options.isDetailed() || factuality.modality() != Modality.ACTUAL) {
      out.add(node, Wg.MODALITY, FactTerms.modality(factuality.modality()));
    }
  }

  /** The IRI of an entity says where it is first mentioned. */
  private void argument(Node node, ArticleView view, Fact fact, Argument argument, QuadSink out) {
    if (FactTerms.isCount(fact) && argument.role() == Role.OBJECT) {
      out.add(node, Wg.HAS_QUANTITY, Literals.string(argument.text()));
      if (!options.isDetailed()) {
        return;
      }
    }
    Optional<Entity> participant = view.participant(argument);
    participant.ifPresent(e -> out.add(node, FactTerms.role(argument.role()), view.node(e)));
    boolean isSaidByIri =
        participant.filter(e -> e.id().first().equals(argument.span())).isPresent();
    if (options.isDetailed() || !isSaidByIri) {
      out.add(node, FactTerms.roleSpan(argument.role()), view.span(argument.span()));
    }
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
