package io.wiregraph.rdf;

import io.wiregraph.identity.Curation;
import io.wiregraph.text.ArticleId;
import io.wiregraph.vocab.Skos;
import io.wiregraph.vocab.Wg;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.OWL2;
import org.apache.jena.vocabulary.RDF;

/**
 * The user's decisions as a graph, and back. A decision is a reified triple between entities as
 * articles have them ({@code owl:sameAs}, {@code owl:differentFrom}, {@code skos:exactMatch},
 * {@code skos:prefLabel}), numbered in the order in which it was made, with the triple itself
 * beside it.
 */
public final class CurationGraph {

  private final IriMinter iris;

  /** Uses the IRIs given. */
  public CurationGraph(IriMinter iris) {
    this.iris = iris;
  }

  /** Writes all decisions. */
  public void map(Curation curation, QuadSink out) {
    int number = 0;
    for (Curation.Decision decision : curation.decisions()) {
      number++;
      Node node = iris.curationDecision(number);
      Curation.Anchor subject = decision.entities().get(0);
      Node predicate = predicate(decision);
      Node object = object(decision);
      out.add(node, RDF.type.asNode(), Wg.CURATION_DECISION);
      out.add(node, Wg.DECISION_NUMBER, Literals.integer(number));
      out.add(node, RDF.subject.asNode(), node(subject));
      out.add(node, Wg.SUBJECT_LABEL, Literals.string(subject.label()));
      out.add(node, RDF.predicate.asNode(), predicate);
      out.add(node, RDF.object.asNode(), object);
      if (decision.entities().size() == 2) {
        Curation.Anchor other = decision.entities().get(1);
        out.add(node, Wg.OBJECT_LABEL, Literals.string(other.label()));
      }
      if (!object.equals(Wg.NO_MATCH)) {
        out.add(node(subject), predicate, object);
      }
    }
  }

  private static Node predicate(Curation.Decision decision) {
    if (decision instanceof Curation.Same) {
      return OWL2.sameAs.asNode();
    }
    if (decision instanceof Curation.Different) {
      return OWL2.differentFrom.asNode();
    }
    return decision instanceof Curation.Linked ? Skos.EXACT_MATCH : Skos.PREF_LABEL;
  }

  private Node object(Curation.Decision decision) {
    if (decision instanceof Curation.Linked linked) {
      String title = linked.title();
      return title == null ? Wg.NO_MATCH : IriMinter.dbpedia(title);
    }
    if (decision instanceof Curation.Labelled labelled) {
      return Literals.english(labelled.label());
    }
    return node(decision.entities().get(1));
  }

  private Node node(Curation.Anchor anchor) {
    return NodeFactory.createURI(iris.article(anchor.article()).getURI() + "#" + anchor.fragment());
  }

  /**
   * Returns the entity of an article that an IRI names; empty where it is of another kind or base.
   *
   * @param label what it is called
   */
  public Optional<Curation.Anchor> anchor(String iri, String label) {
    int hash = iri.indexOf("#entity=");
    if (hash < 0 || !iri.startsWith(iris.base() + "article/")) {
      return Optional.empty();
    }
    ArticleId article = iris.articleId(NodeFactory.createURI(iri.substring(0, hash)));
    return Optional.of(new Curation.Anchor(article, iri.substring(hash + 1), label));
  }

  /** Reads the decisions that {@link #map} wrote, in their order. */
  public Curation read(Graph graph) {
    List<Curation.Decision> decisions = new ArrayList<>();
    for (int number = 1; ; number++) {
      Node node = iris.curationDecision(number);
      if (!graph.contains(node, RDF.type.asNode(), Wg.CURATION_DECISION)) {
        return new Curation(decisions);
      }
      decisions.add(decision(graph, node));
    }
  }

  private Curation.Decision decision(Graph graph, Node node) {
    Node predicate = value(graph, node, RDF.predicate.asNode());
    Node object = value(graph, node, RDF.object.asNode());
    Curation.Anchor subject = anchor(graph, node, RDF.subject.asNode(), Wg.SUBJECT_LABEL);
    if (predicate.equals(Skos.PREF_LABEL)) {
      return new Curation.Labelled(subject, object.getLiteralLexicalForm());
    }
    if (predicate.equals(Skos.EXACT_MATCH)) {
      return new Curation.Linked(
          subject, object.equals(Wg.NO_MATCH) ? null : IriMinter.dbpediaTitle(object));
    }
    Curation.Anchor other = anchor(graph, node, RDF.object.asNode(), Wg.OBJECT_LABEL);
    return predicate.equals(OWL2.sameAs.asNode())
        ? new Curation.Same(subject, other)
        : new Curation.Different(subject, other);
  }

  private Curation.Anchor anchor(Graph graph, Node node, Node role, Node label) {
    String iri = value(graph, node, role).getURI();
    return anchor(iri, value(graph, node, label).getLiteralLexicalForm())
        .orElseThrow(() -> new IllegalStateException(node + " is about no entity: " + iri));
  }

  private static Node value(Graph graph, Node subject, Node property) {
    return graph
        .find(subject, property, Node.ANY)
        .nextOptional()
        .map(Triple::getObject)
        .orElseThrow(() -> new IllegalStateException(subject + " lacks " + property));
  }
}
