package io.wiregraph.server;

import io.wiregraph.vocab.Nif;
import io.wiregraph.vocab.SchemaOrg;
import io.wiregraph.vocab.Wg;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.apache.jena.atlas.iterator.Iter;
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
 *
 * <p>Of what mentions a thing, the first in the order of N-Triples are told; of what very many
 * mention, the first of those that were written first, as nobody waits for all to be sorted.
 */
final class DescriptionReader {

  /** So many times as much as is told is sorted. */
  private static final int SORTED = 4;

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

  /**
   * Returns what the store says of a thing; empty where it says nothing.
   *
   * @param most how many values of each property, and how much of what mentions it, are told;
   *     SPARQL has the rest
   */
  Optional<Description> read(Node thing, int most) {
    return Txn.calculateRead(data, () -> new Reading(thing, most).description());
  }

  /** One reading, in one transaction. */
  private final class Reading {

    private final Node thing;
    private final int most;
    private final SortedMap<String, Triple> found = new TreeMap<>();

    Reading(Node thing, int most) {
      this.thing = thing;
      this.most = most;
    }

    Optional<Description> description() {
      Node ownGraph = articleGraph(thing);
      copy(ownGraph, Node.ANY, Node.ANY, Node.ANY);
      int leftOut = said();
      copy(build, thing, Node.ANY, Node.ANY);
      if (found.isEmpty()) {
        return Optional.empty();
      }
      copy(identity, thing, Node.ANY, Node.ANY);
      leftOut += mentioning();
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

    /** Tells of each property as many values as are told, and returns how many more there are. */
    private int said() {
      Map<Node, Integer> counts = new HashMap<>();
      int leftOut = 0;
      Iterator<Quad> quads = data.find(Quad.defaultGraphIRI, thing, Node.ANY, Node.ANY);
      while (quads.hasNext()) {
        Triple triple = quads.next().asTriple();
        if (counts.merge(triple.getPredicate(), 1, Integer::sum) <= most) {
          put(triple);
        } else {
          leftOut++;
        }
      }
      return leftOut;
    }

    private int mentioning() {
      SortedMap<String, Triple> mentioning = new TreeMap<>();
      Iterator<Quad> quads = data.find(Quad.defaultGraphIRI, Node.ANY, Node.ANY, thing);
      while (quads.hasNext() && mentioning.size() < most * SORTED) {
        Triple triple = quads.next().asTriple();
        mentioning.put(NodeFmtLib.str(triple), triple);
      }
      boolean isMore = quads.hasNext();
      Iter.close(quads);
      mentioning.entrySet().stream().limit(most).forEach(e -> found.put(e.getKey(), e.getValue()));
      long all = isMore ? new StoreCounts(data).naming(thing) : mentioning.size();
      return (int) Math.max(0, all - most);
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
      Iterator<Quad> quads = data.find(identity, Node.ANY, Wg.DENOTES, thing);
      while (quads.hasNext() && mentions.size() < most * SORTED) {
        mentions.add(quads.next().getSubject());
      }
      Iter.close(quads);
      mentions.sort(Comparator.comparing(Node::getURI));
      for (Node mention : mentions.subList(0, Math.min(mentions.size(), most))) {
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
