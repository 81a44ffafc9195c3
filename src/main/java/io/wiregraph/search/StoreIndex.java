package io.wiregraph.search;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.query.Dataset;
import org.apache.jena.query.text.TextQuery;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.system.Txn;
import org.apache.jena.vocabulary.RDF;
import org.jspecify.annotations.Nullable;

/**
 * Keeps the index of a store in step with its graphs. It hears what is written to the graphs of
 * articles, and reads what the things of the default graph are now called from the graph itself at
 * the end of each transaction. It is committed after them and names their state; where the two do
 * not agree, after a crash or because somebody removed it, it is made anew by who next writes to
 * the store or searches in it. Nothing of Lucene is loaded before.
 */
public final class StoreIndex implements AutoCloseable {

  private final Path folder;
  private final String base;
  private final DatasetGraph data;
  private final Supplier<String> state;

  /** Of the graph that is being replaced. */
  private final Set<Entry> said = new HashSet<>();

  private final Set<Node> changed = new LinkedHashSet<>();
  private @Nullable WordIndex index;
  private boolean isChecked;
  private boolean isWhole;
  private String next = "";

  /**
   * Prepares; opens nothing. SPARQL's {@code text:query} finds the index from now on.
   *
   * @param folder where the index is, or will be
   * @param base what the IRIs of the store start with
   * @param data the graphs
   * @param state names what is in the graphs, the same for the same; asked in a transaction
   */
  public StoreIndex(Path folder, String base, DatasetGraph data, Supplier<String> state) {
    this.folder = folder;
    this.base = base;
    this.data = data;
    this.state = state;
    data.getContext().set(TextQuery.textIndex, new SparqlIndex(this));
  }

  /** Returns the index of a store's graphs; empty where they are no store's. */
  public static Optional<StoreIndex> of(Dataset dataset) {
    Object found = dataset.getContext().get(TextQuery.textIndex);
    return found instanceof SparqlIndex own ? Optional.of(own.index()) : Optional.empty();
  }

  /** To be called at the beginning of a write transaction. */
  public synchronized void begin() {
    said.clear();
    changed.clear();
    isWhole = false;
    check();
  }

  /**
   * Notes that a graph is about to be replaced as a whole; {@link #says} hears what it says from
   * now on.
   *
   * @param wasEmpty whether it said nothing before
   */
  public void replaced(Node graph, boolean wasEmpty) {
    if (!wasEmpty) {
      open().removeGraph(graph);
    }
    said.clear();
    if (Quad.isDefaultGraph(graph)) {
      isWhole = true;
    }
  }

  /**
   * Notes a triple of the graph that is being replaced; the same may come again. Values of the
   * default graph come from many articles, and so are taken from the graph at the end.
   */
  public void says(Node graph, Node subject, Node predicate, Node object) {
    IndexedProperty property = IndexedProperty.ofArticles(predicate);
    if (property != null && subject.isURI() && property.takes(graph, object)) {
      Entry entry = new Entry(graph, subject, property, object, List.of());
      if (said.add(entry)) {
        open().add(entry);
      }
    }
  }

  /** Notes that a triple of the default graph came or went. */
  public void changed(Node graph, Node subject, Node predicate) {
    if (Quad.isDefaultGraph(graph)
        && (IndexedProperty.of(predicate).isPresent() || predicate.equals(RDF.type.asNode()))) {
      changed.add(subject);
    }
  }

  /** To be called at the end of a write transaction, before it is committed. */
  public synchronized void end() {
    WordIndex open = open();
    if (isWhole) {
      try (Adding adding = new Adding(open)) {
        for (IndexedProperty property : IndexedProperty.values()) {
          if (property.isOfDefaultGraph()) {
            add(Quad.defaultGraphIRI, property, adding::add);
          }
        }
      }
    } else {
      for (Node subject : changed) {
        open.removeSubject(subject);
        addSubject(subject, open::add);
      }
    }
    next = state.get();
  }

  /** To be called after the transaction is committed. */
  public synchronized void commit() {
    open().commit(next);
  }

  /** To be called where it failed. */
  public synchronized void rollback() {
    if (index != null) {
      index.rollback();
    }
    isChecked = false;
  }

  /** Removes what was taken out from the files, too. */
  public synchronized void expunge() {
    WordIndex open = current();
    open.expunge();
    open.commit(open.state());
  }

  /** Finds what a person typed. */
  public Search.Found find(Search search) {
    return current().find(search);
  }

  /** Returns the index, made anew where it belongs to another state of the graphs. */
  synchronized WordIndex current() {
    if (!isChecked) {
      Txn.executeRead(data, this::check);
    }
    return open();
  }

  private void check() {
    if (isChecked) {
      return;
    }
    String now = state.get();
    WordIndex open = open();
    if (!open.state().equals(now)) {
      open.clear();
      for (IndexedProperty property : IndexedProperty.values()) {
        add(property.isOfDefaultGraph() ? Quad.defaultGraphIRI : Node.ANY, property, open::add);
      }
      open.commit(now);
    }
    isChecked = true;
  }

  private void add(Node graph, IndexedProperty property, Consumer<Entry> open) {
    Iterator<Quad> quads =
        graph.equals(Node.ANY)
            ? data.findNG(graph, Node.ANY, property.node(), Node.ANY)
            : data.find(graph, Node.ANY, property.node(), Node.ANY);
    while (quads.hasNext()) {
      add(quads.next(), property, open);
    }
  }

  private void addSubject(Node subject, Consumer<Entry> open) {
    for (IndexedProperty property : IndexedProperty.values()) {
      if (property.isOfDefaultGraph()) {
        data.find(Quad.defaultGraphIRI, subject, property.node(), Node.ANY)
            .forEachRemaining(quad -> add(quad, property, open));
      }
    }
  }

  private void add(Quad quad, IndexedProperty property, Consumer<Entry> open) {
    if (quad.getSubject().isURI() && property.takes(quad.getGraph(), quad.getObject())) {
      open.accept(
          new Entry(
              quad.getGraph(),
              quad.getSubject(),
              property,
              quad.getObject(),
              property.isOfDefaultGraph() ? types(quad.getSubject()) : List.of()));
    }
  }

  private List<Node> types(Node subject) {
    List<Node> types = new ArrayList<>();
    data.find(Quad.defaultGraphIRI, subject, RDF.type.asNode(), Node.ANY)
        .forEachRemaining(quad -> types.add(quad.getObject()));
    return types;
  }

  private WordIndex open() {
    if (index == null) {
      try {
        index = opened();
      } catch (IOException e) {
        throw new IndexException("cannot use " + folder + ": " + e.getMessage(), e);
      }
    }
    return index;
  }

  /** What is damaged is thrown away, since it can be made again. */
  private WordIndex opened() throws IOException {
    Files.createDirectories(folder);
    try {
      return new WordIndex(folder, base);
    } catch (IOException | IllegalArgumentException e) {
      delete(folder);
      return new WordIndex(Files.createDirectories(folder), base);
    }
  }

  private static void delete(Path folder) throws IOException {
    List<Path> all;
    try (Stream<Path> files = Files.walk(folder)) {
      all = files.sorted(Comparator.reverseOrder()).toList();
    }
    for (Path file : all) {
      Files.delete(file);
    }
  }

  @Override
  public synchronized void close() {
    data.getContext().remove(TextQuery.textIndex);
    if (index != null) {
      index.close();
      index = null;
    }
  }
}
