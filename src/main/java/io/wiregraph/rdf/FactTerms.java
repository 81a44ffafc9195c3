package io.wiregraph.rdf;

import io.wiregraph.fact.EntityType;
import io.wiregraph.fact.Evidence;
import io.wiregraph.fact.Fact;
import io.wiregraph.fact.FactKind;
import io.wiregraph.fact.Factuality;
import io.wiregraph.fact.Modality;
import io.wiregraph.fact.Polarity;
import io.wiregraph.fact.Role;
import io.wiregraph.fact.Stance;
import io.wiregraph.fact.Trigger;
import io.wiregraph.vocab.SchemaOrg;
import io.wiregraph.vocab.Wg;
import java.util.Locale;
import org.apache.jena.graph.Node;

/** The ontology's term for each constant of {@code fact}. */
final class FactTerms {

  private FactTerms() {}

  /**
   * Returns the role as the graph has it: the post that somebody holds is the relation's object.
   */
  static Role inGraph(Role role) {
    return role == Role.POST ? Role.OBJECT : role;
  }

  static Node role(Role role) {
    return Wg.term(inGraph(role).code());
  }

  static Node roleSpan(Role role) {
    return Wg.term(inGraph(role).code() + "Span");
  }

  static Node polarity(Polarity polarity) {
    return Wg.term(capitalised(polarity.name()));
  }

  static Node modality(Modality modality) {
    return Wg.term(capitalised(modality.name()));
  }

  static Node stance(Stance stance) {
    return Wg.term(capitalised(stance.name()));
  }

  static Node mentionClass(FactKind kind) {
    return switch (kind) {
      case EVENT -> Wg.EVENT_MENTION;
      case RELATION -> Wg.RELATION_MENTION;
      case STATEMENT -> Wg.STATEMENT_MENTION;
    };
  }

  static Node entityClass(EntityType type) {
    return switch (type) {
      case PERSON,
          ORGANIZATION,
          GOVERNMENT_ORGANIZATION,
          POLITICAL_PARTY,
          NEWS_MEDIA_ORGANIZATION,
          PLACE,
          COUNTRY,
          CITY ->
          SchemaOrg.term(type.code());
      case ARMED_FORCES,
          ARMED_GROUP,
          INTERGOVERNMENTAL_ORGANIZATION,
          GROUP,
          DOCUMENT,
          POSITION,
          ENTITY ->
          Wg.term(type.code());
    };
  }

  /** Returns whether the ontology types a fact; one that it does not stays with its article. */
  static boolean isTyped(Fact fact, OntologyIndex ontology) {
    return switch (fact.id().kind()) {
      case EVENT -> ontology.isEventClass(fact.type());
      case RELATION -> ontology.isStandingRelation(fact.type());
      case STATEMENT -> true;
    };
  }

  /** Returns whether a fact only counts what one article speaks of. */
  static boolean isCount(Fact fact) {
    return fact.id().kind() == FactKind.RELATION
        && fact.type().equals(Wg.HAS_QUANTITY.getLocalName());
  }

  /** Returns the class of an event or statement, the general one where the ontology lacks it. */
  static Node eventClass(Fact fact, OntologyIndex ontology) {
    if (ontology.isEventClass(fact.type())) {
      return ontology.term(fact.type());
    }
    return fact.id().kind() == FactKind.STATEMENT ? Wg.STATEMENT : Wg.EVENT;
  }

  /** Returns the predicate of what the ontology does not type. */
  static Node genericPredicate(Evidence evidence) {
    Trigger trigger = evidence.trigger();
    return IriMinter.genericPredicate(trigger == null ? evidence.predicate() : trigger.lemma());
  }

  static void factuality(Node node, Factuality factuality, QuadSink out) {
    out.add(node, Wg.POLARITY, polarity(factuality.polarity()));
    out.add(node, Wg.MODALITY, modality(factuality.modality()));
  }

  private static String capitalised(String name) {
    return name.charAt(0) + name.substring(1).toLowerCase(Locale.ROOT);
  }
}
