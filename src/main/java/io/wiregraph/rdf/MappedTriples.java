package io.wiregraph.rdf;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.apache.jena.graph.Node;

/** Triples in the order in which they were mapped, for whoever writes them later. */
public final class MappedTriples {

  private static final int COLUMNS = 3;

  private final List<Node> nodes = new ArrayList<>();

  private MappedTriples() {}

  /** Returns what {@code mapping} writes. */
  public static MappedTriples of(Consumer<QuadSink> mapping) {
    MappedTriples triples = new MappedTriples();
    mapping.accept(
        (s, p, o) -> {
          triples.nodes.add(s);
          triples.nodes.add(p);
          triples.nodes.add(o);
        });
    return triples;
  }

  /** Writes them. */
  public void write(QuadSink out) {
    for (int i = 0; i < nodes.size(); i += COLUMNS) {
      out.add(nodes.get(i), nodes.get(i + 1), nodes.get(i + 2));
    }
  }
}
