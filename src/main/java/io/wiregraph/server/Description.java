package io.wiregraph.server;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;

/**
 * What the store says of a thing, and as much of its neighbours as it takes to read it.
 *
 * @param thing the thing
 * @param triples sorted, each once; never empty
 * @param leftOut how many statements of the thing and others that mention it are left out
 */
record Description(Node thing, List<Triple> triples, int leftOut) {

  /** Takes a copy of the triples. */
  Description {
    triples = List.copyOf(triples);
  }

  /** Returns the values of a property of a node, in order. */
  List<Node> values(Node subject, Node property) {
    return triples.stream()
        .filter(t -> t.getSubject().equals(subject) && t.getPredicate().equals(property))
        .map(Triple::getObject)
        .toList();
  }

  /** Returns the text of the first value of a property of a node. */
  Optional<String> text(Node subject, Node property) {
    return values(subject, property).stream()
        .filter(Node::isLiteral)
        .map(Node::getLiteralLexicalForm)
        .findFirst();
  }

  /** Returns what is said of a node. */
  Collection<Triple> of(Node subject) {
    return triples.stream().filter(t -> t.getSubject().equals(subject)).toList();
  }
}
