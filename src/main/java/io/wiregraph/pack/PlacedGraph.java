package io.wiregraph.pack;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.vocabulary.OWL;

/**
 * What several Turtle files say together, with the place of each subject, so that complaints can
 * name it.
 */
public final class PlacedGraph {

  private final Graph graph = GraphFactory.createDefaultGraph();
  private final Map<Node, Place> places = new HashMap<>();
  private final FileDigests digests = new FileDigests();

  PlacedGraph() {}

  /**
   * Reads one more file.
   *
   * @param base what its relative IRIs are relative to
   * @return the IRIs of what it imports, in order
   * @throws PackException if it is no proper Turtle
   */
  SortedSet<String> add(PackFile file, String base) {
    SortedSet<String> imports = new TreeSet<>();
    digests.add(file);
    TurtleFile.read(
        file.name(),
        file.bytes(),
        base,
        (triple, line) -> {
          graph.add(triple);
          if (triple.getPredicate().equals(OWL.imports.asNode())) {
            imports.add(triple.getObject().toString());
          }
          places.putIfAbsent(triple.getSubject(), new Place(file.name(), line, file.isOwn()));
        });
    return imports;
  }

  /** Returns the triples. */
  public Graph graph() {
    return graph;
  }

  /** Returns where the first triple with that subject stands; empty where there is none. */
  public Optional<Place> place(Node subject) {
    return Optional.ofNullable(places.get(subject));
  }

  /** Returns a digest of the files, in hexadecimal. */
  public String digest() {
    return digests.digest();
  }
}
