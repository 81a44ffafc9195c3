package io.wiregraph.rdf;

import io.wiregraph.fact.Fact;
import io.wiregraph.fact.FactKind;
import io.wiregraph.fact.Role;
import io.wiregraph.rdf.OntologyIndex.FlatPattern;
import io.wiregraph.vocab.Wg;
import java.util.Optional;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.RDF;

/** Events and relations as single triples, each with a node that leads back to where it is from. */
final class FlatTripleMapper {

  private final IriMinter iris;
  private final OntologyIndex ontology;

  FlatTripleMapper(IriMinter iris, OntologyIndex ontology) {
    this.iris = iris;
    this.ontology = ontology;
  }

  void map(Node source, Fact fact, MergedArguments arguments, QuadSink out) {
    if (fact.id().kind() == FactKind.RELATION) {
      Node predicate = ontology.term(fact.type());
      join(source, arguments.get(Role.SUBJECT), predicate, arguments.get(Role.OBJECT), out);
      return;
    }
    Optional<FlatPattern> pattern = ontology.flatPattern(FactTerms.eventClass(fact, ontology));
    pattern.ifPresent(
        p ->
            join(
                source,
                arguments.get(p.subjectRole()),
                p.predicate(),
                arguments.get(p.objectRole()),
                out));
  }

  private void join(
      Node source, Set<Node> subjects, Node predicate, Set<Node> objects, QuadSink out) {
    for (Node subject : subjects) {
      for (Node object : objects) {
        if (subject.isURI() && !subject.equals(object)) {
          triple(source, subject, predicate, object, out);
          if (ontology.isSymmetric(predicate) && object.isURI()) {
            triple(source, object, predicate, subject, out);
          }
        }
      }
    }
  }

  private void triple(Node source, Node subject, Node predicate, Node object, QuadSink out) {
    Node fact = iris.pair(subject, predicate, object);
    out.add(subject, predicate, object);
    out.add(fact, RDF.type.asNode(), RDF.Statement.asNode());
    out.add(fact, RDF.subject.asNode(), subject);
    out.add(fact, RDF.predicate.asNode(), predicate);
    out.add(fact, RDF.object.asNode(), object);
    out.add(fact, Wg.FROM_EVENT, source);
  }
}
