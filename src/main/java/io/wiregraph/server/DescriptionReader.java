package io.wiregraph.server;

import io.wiregraph.vocab.Nif;
import io.wiregraph.vocab.SchemaOrg;
import io.wiregraph.vocab.Wg;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.query.Dataset;
import org.apache.jena.riot.out.NodeFmtLib;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.system.Txn;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;

/**
 * Reads descriptions of things from a store: what is said of the thing, what mentions it, the
 * labels and classes of what stands beside it, and for a merged thing the mentions in articles that
 * it comes from, with their sentences. All of an article's graph describes the article.
 */
final class DescriptionReader {

  /** Of what mentions a thing, so much is in its description; SPARQL has the rest. */
  static final int MOST_MENTIONING = 1000;

  /** What a neighbour is shown by. */
  private static final Set<Node> SHOWN = Set.of(RDF.type.asNode(), RDFS.label.asNode());

  /** What of a mention's sentence and article is told. */
  private static final List<Node> OF_ARTICLE =
      List.of(
          RDF.type.asNode(),
          SchemaOrg.HEADLINE,
          SchemaOrg.DATE_PUBLISHED,
          SchemaOrg.PUBLISHER,
          SchemaOrg.URL);

  private final DatasetGraph data;
  private final String base;
  private final Node identity;
  private final Node build;

  DescriptionReader(Dataset dataset, String base) {
    this.data = dataset.asDatasetGraph();
    this.base = base;
    this.identity = iri(base + "graph/identity");
    this.build = iri(base + "graph/build");
  }

  private static Node iri(String iri) {
    return NodeFactory.createURI(iri);
  }

  /** Returns whether the store says anything of a thing. */
  boolean isKnown(Node thing) {
    return Txn.calculateRead(
        data,
        () ->
            data.contains(Quad.defaultGraphIRI, thing, Node.ANY, Node.ANY)
                || data.contains(articleGraph(thing), Node.ANY, Node.ANY, Node.ANY)
                || data.contains(build, thing, Node.ANY, Node.ANY));
  }

  /** Returns the graph that a thing would have if it is an article. */
  private Node articleGraph(Node thing) {
    return thing.getURI().startsWith(base + "article/")
        ? iri(base + "graph/" + thing.getURI().substring(base.length()))
        : iri(base + "graph/none");
  }

  /** Returns what the store says of a thing; empty where it says nothing. */
  Optional<Description> read(Node thing) {
    return Txn.calculateRead(data, () -> new Reading(thing).description());
  }

  /** One reading, in one transaction. */
  private final class Reading {

    private final Node thing;
    private final SortedMap<String, Triple> found = new TreeMap<>();

    Reading(Node thing) {
      this.thing = thing;
    }

    Optional<Description> description() {
      Node ownGraph = articleGraph(thing);
      copy(ownGraph, Node.ANY, Node.ANY, Node.ANY);
      copy(Quad.defaultGraphIRI, thing, Node.ANY, Node.ANY);
      copy(build, thing, Node.ANY, Node.ANY);
      if (found.isEmpty()) {
        return Optional.empty();
      }
      copy(identity, thing, Node.ANY, Node.ANY);
      int leftOut = mentioning();
      neighbours();
      mentions();
      return Optional.of(new Description(thing, new ArrayList<>(found.values()), leftOut));
    }

    private void copy(Node graph, Node subject, Node predicate, Node object) {
      data.find(graph, subject, predicate, object).forEachRemaining(q -> put(q.asTriple()));
    }

    private void put(Triple triple) {
      found.put(NodeFmtLib.str(triple), triple);
    }

    private int mentioning() {
      SortedMap<String, Triple> mentioning = new TreeMap<>();
      int leftOut = 0;
      Iterator<Quad> quads = data.find(Quad.defaultGraphIRI, Node.ANY, Node.ANY, thing);
      while (quads.hasNext()) {
        Triple triple = quads.next().asTriple();
        mentioning.put(NodeFmtLib.str(triple), triple);
        if (mentioning.size() > MOST_MENTIONING) {
          mentioning.remove(mentioning.lastKey());
          leftOut++;
        }
      }
      found.putAll(mentioning);
      return leftOut;
    }

    private void neighbours() {
      Set<Node> beside = new HashSet<>();
      for (Triple triple : found.values()) {
        beside.add(triple.getSubject());
        beside.add(triple.getObject());
      }
      beside.remove(thing);
      for (Node node : beside) {
        if (node.isURI() && node.getURI().startsWith(base)) {
          SHOWN.forEach(property -> copy(Quad.defaultGraphIRI, node, property, Node.ANY));
        }
      }
    }

    private void mentions() {
      List<Node> mentions = new ArrayList<>();
      data.find(identity, Node.ANY, Wg.DENOTES, thing)
          .forEachRemaining(q -> mentions.add(q.getSubject()));
      mentions.sort(Comparator.comparing(Node::getURI));
      for (Node mention : mentions.subList(0, Math.min(mentions.size(), MOST_MENTIONING))) {
        put(Triple.create(mention, Wg.DENOTES, thing));
        Node article = iri(mention.getURI().replaceFirst("#.*", ""));
        Node graph = articleGraph(article);
        copy(graph, mention, Node.ANY, Node.ANY);
        OF_ARTICLE.forEach(property -> copy(graph, article, property, Node.ANY));
        data.find(graph, mention, Wg.EVIDENCE, Node.ANY)
            .forEachRemaining(q -> copy(graph, q.getObject(), Nif.ANCHOR_OF, Node.ANY));
      }
    }
  }
}
