package io.wiregraph.store;

import java.util.ArrayList;
import java.util.List;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.riot.system.StreamRDFWrapper;
import org.apache.jena.sparql.core.Quad;

/** Hands what a parser reads on to a loader, and in portions to what works beside it. */
final class QuadSplit extends StreamRDFWrapper {

  private static final int PORTION = 8_192;

  private final Node leftOut;
  private final BesideStream beside;
  private List<Quad> portion = new ArrayList<>(PORTION);
  private long count;

  /**
   * Splits.
   *
   * @param loader begun already, and not finished by this
   * @param leftOut a graph that is not loaded
   */
  QuadSplit(StreamRDF loader, Node leftOut, BesideStream beside) {
    super(loader);
    this.leftOut = leftOut;
    this.beside = beside;
  }

  /** The loader begins and ends once, whatever the number of files. */
  @Override
  public void start() {}

  @Override
  public void finish() {}

  @Override
  public void triple(Triple triple) {
    super.triple(triple);
    add(Quad.create(Quad.defaultGraphIRI, triple));
  }

  @Override
  public void quad(Quad quad) {
    if (quad.isDefaultGraph()) {
      triple(quad.asTriple());
    } else if (!quad.getGraph().equals(leftOut)) {
      super.quad(quad);
      add(quad);
    }
  }

  private void add(Quad quad) {
    portion.add(quad);
    count++;
    if (portion.size() == PORTION) {
      beside.put(portion);
      portion = new ArrayList<>(PORTION);
    }
  }

  /** Waits until all that works beside the loader is done. */
  void end() {
    beside.put(portion);
    beside.end();
  }

  /** Returns how many quads were handed on. */
  long count() {
    return count;
  }
}
