package io.wiregraph.server.explore;

import io.wiregraph.vocab.Wg;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;

/**
 * What the graphs of a store say of the few things that are shown. Wants a transaction.
 *
 * @param data the graphs
 * @param base what the store's IRIs start with
 */
record Graphs(DatasetGraph data, String base) {

  /** Returns what a graph says of a thing, up to so many triples. */
  List<Triple> of(Node graph, Node thing, int most) {
    return first(data.find(graph, thing, Node.ANY, Node.ANY), most);
  }

  /** Returns all that a graph says, up to so many triples. */
  List<Triple> all(Node graph, int most) {
    return first(data.find(graph, Node.ANY, Node.ANY, Node.ANY), most);
  }

  /** Returns what the default graph says of a thing. */
  List<Triple> known(Node thing, int most) {
    return of(Quad.defaultGraphIRI, thing, most);
  }

  private static List<Triple> first(Iterator<Quad> quads, int most) {
    List<Triple> found = new ArrayList<>();
    while (quads.hasNext() && found.size() < most) {
      found.add(quads.next().asTriple());
    }
    return found;
  }

  /** Returns the mentions that denote a merged thing, up to so many. */
  List<Node> mentions(Node merged, int most) {
    List<Node> found = new ArrayList<>();
    Iterator<Quad> quads = data.find(identity(), Node.ANY, Wg.DENOTES, merged);
    while (quads.hasNext() && found.size() < most) {
      found.add(quads.next().getSubject());
    }
    return found;
  }

  /** Returns the merged thing that a mention denotes. */
  Optional<Node> merged(Node mention) {
    return value(identity(), mention, Wg.DENOTES);
  }

  /** Returns a value; the first where there are several. */
  Optional<Node> value(Node graph, Node thing, Node property) {
    Iterator<Quad> quads = data.find(graph, thing, property, Node.ANY);
    return quads.hasNext() ? Optional.of(quads.next().getObject()) : Optional.empty();
  }

  /** Returns the text of a value. */
  Optional<String> text(Node graph, Node thing, Node property) {
    return value(graph, thing, property)
        .map(v -> v.isLiteral() ? v.getLiteralLexicalForm() : v.toString());
  }

  /** Returns the text of a value of a thing of the default graph. */
  Optional<String> text(Node thing, Node property) {
    return text(Quad.defaultGraphIRI, thing, property);
  }

  Node identity() {
    return iri("graph/identity");
  }

  /** Returns the article that a mention or a span is in. */
  static Node article(Node inside) {
    String iri = inside.getURI();
    int hash = iri.indexOf('#');
    return hash < 0 ? inside : NodeFactory.createURI(iri.substring(0, hash));
  }

  /** Returns the graph of an article. */
  Node graph(Node article) {
    return iri("graph/" + local(article.getURI()));
  }

  /** Returns the IRI of a path behind the base. */
  Node iri(String path) {
    return NodeFactory.createURI(base + path);
  }

  /** Returns what an IRI has behind the base; all of it where it does not begin so. */
  String local(String iri) {
    return iri.startsWith(base) ? iri.substring(base.length()) : iri;
  }
}
