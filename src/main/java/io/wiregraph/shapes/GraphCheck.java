package io.wiregraph.shapes;

import io.wiregraph.pack.DomainPack;
import io.wiregraph.pack.PackException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.function.Consumer;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.compose.Union;
import org.apache.jena.shacl.ShaclValidator;
import org.apache.jena.shacl.Shapes;
import org.apache.jena.shacl.ValidationReport;
import org.apache.jena.shacl.parser.ShaclParseException;
import org.apache.jena.shacl.validation.ReportEntry;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.path.Path;
import org.apache.jena.sparql.path.PathWriter;
import org.apache.jena.sparql.util.FmtUtils;
import org.jspecify.annotations.Nullable;

/**
 * Checks the graphs of a store one by one against shapes, with the ontology at hand, so that a
 * shape for a class holds for the classes below it.
 */
public final class GraphCheck {

  private final Shapes shapes;
  private final Graph ontology;

  /**
   * Takes what to check by.
   *
   * @param shapes the shapes
   * @param ontology the ontology, for its hierarchy of classes
   */
  GraphCheck(Graph shapes, Graph ontology) {
    this.shapes = Shapes.parse(shapes);
    this.ontology = ontology;
  }

  /**
   * Reads the shapes and the ontology of a domain pack.
   *
   * @throws io.wiregraph.pack.PackException if a file is missing or no proper Turtle
   */
  public static GraphCheck of(DomainPack pack) {
    try {
      return new GraphCheck(pack.shapes().graph(), pack.ontology().graph());
    } catch (ShaclParseException e) {
      throw new PackException(
          "the shapes of the domain pack " + pack.name() + ": " + e.getMessage(), e);
    }
  }

  /** Reads the shapes and the ontology of the program's own domain. */
  public static GraphCheck load() {
    return of(DomainPack.home());
  }

  /** Returns how many shapes have nodes to look for. */
  public int shapeCount() {
    return shapes.getTargetShapes().size();
  }

  /**
   * Checks every graph of {@code dataset}, of which the caller holds a transaction, and hands on
   * what is wrong: the default graph first, then the others in the order of their names.
   *
   * @return how many graphs were checked
   */
  public int check(DatasetGraph dataset, Consumer<Violation> found) {
    check("default", dataset.getDefaultGraph(), found);
    List<Node> names = new ArrayList<>();
    Iterator<Node> graphs = dataset.listGraphNodes();
    graphs.forEachRemaining(names::add);
    names.sort(Comparator.comparing(Node::toString));
    for (Node name : names) {
      check(name.toString(), dataset.getGraph(name), found);
    }
    return names.size() + 1;
  }

  /**
   * Checks what a graph of {@code dataset}, of which the caller holds a transaction, says of a
   * node.
   */
  public void check(DatasetGraph dataset, Node graph, Node node, Consumer<Violation> found) {
    boolean isDefault = Quad.isDefaultGraph(graph);
    check(
        isDefault ? "default" : graph.toString(),
        isDefault ? dataset.getDefaultGraph() : dataset.getGraph(graph),
        node,
        found);
  }

  /** Checks a graph by itself. */
  void check(String name, Graph graph, Consumer<Violation> found) {
    report(name, ShaclValidator.get().validate(shapes, new Union(graph, ontology)), found);
  }

  /** Checks what a graph says of a node. */
  void check(String name, Graph graph, Node node, Consumer<Violation> found) {
    report(name, ShaclValidator.get().validate(shapes, new Union(graph, ontology), node), found);
  }

  private static void report(String name, ValidationReport report, Consumer<Violation> found) {
    report.getEntries().stream().map(entry -> violation(name, entry)).sorted(ORDER).forEach(found);
  }

  private static final Comparator<Violation> ORDER =
      Comparator.comparing(Violation::shape)
          .thenComparing(v -> v.focus().toString())
          .thenComparing(v -> String.valueOf(v.path()))
          .thenComparing(v -> String.valueOf(v.value()))
          .thenComparing(Violation::message);

  private static Violation violation(String graph, ReportEntry entry) {
    @Nullable Path path = entry.resultPath();
    String component = entry.sourceConstraintComponent().toString();
    return new Violation(
        graph,
        FmtUtils.stringForNode(entry.source()),
        component.substring(component.lastIndexOf('#') + 1),
        entry.focusNode(),
        path == null ? null : PathWriter.asString(path),
        entry.value(),
        String.valueOf(entry.message()));
  }
}
