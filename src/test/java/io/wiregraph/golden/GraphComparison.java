package io.wiregraph.golden;

import io.wiregraph.query.Prefixes;
import io.wiregraph.rdf.IriMinter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.query.DatasetFactory;
import org.apache.jena.query.QueryExecution;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.riot.out.NodeFmtLib;
import org.apache.jena.sparql.core.DatasetGraph;

/**
 * What a dataset lacks of an expected graph. A blank node of the expected graph stands for
 * anything; triples that share one have to be found together, in the default graph or in one named
 * graph.
 */
final class GraphComparison {

  private static final String BASE = IriMinter.DEFAULT_BASE;

  private GraphComparison() {}

  /** Returns a line for each part of the graph that the dataset does not have. */
  static List<String> missing(Graph expected, DatasetGraph dataset) {
    return parts(expected).stream()
        .filter(part -> !has(part, dataset))
        .map(part -> "missing triples: " + shortened(part))
        .toList();
  }

  /** Returns a line for each part of the graph that the dataset has, although it should not. */
  static List<String> surplus(Graph unexpected, DatasetGraph dataset) {
    return parts(unexpected).stream()
        .filter(part -> has(part, dataset))
        .map(part -> "surplus triples: " + shortened(part))
        .toList();
  }

  private static boolean has(List<Triple> part, DatasetGraph dataset) {
    String pattern = pattern(part);
    String query = "ASK { { " + pattern + " } UNION { GRAPH ?aGraph { " + pattern + " } } }";
    try (QueryExecution execution =
        QueryExecution.dataset(DatasetFactory.wrap(dataset))
            .query(QueryFactory.create(query))
            .build()) {
      return execution.execAsk();
    }
  }

  /** Cuts a graph into the sets of triples that hang together by blank nodes. */
  private static List<List<Triple>> parts(Graph graph) {
    List<List<Triple>> parts = new ArrayList<>();
    for (Triple triple : graph.find().toList()) {
      List<List<Triple>> together =
          parts.stream().filter(p -> p.stream().anyMatch(t -> shareBlank(t, triple))).toList();
      List<Triple> joined = new ArrayList<>(List.of(triple));
      together.forEach(joined::addAll);
      parts.removeAll(together);
      parts.add(joined);
    }
    return parts;
  }

  private static boolean shareBlank(Triple one, Triple other) {
    return (one.getSubject().isBlank() && isIn(one.getSubject(), other))
        || (one.getObject().isBlank() && isIn(one.getObject(), other));
  }

  private static boolean isIn(Node node, Triple triple) {
    return node.equals(triple.getSubject()) || node.equals(triple.getObject());
  }

  private static String pattern(List<Triple> part) {
    List<Node> blanks =
        part.stream()
            .flatMap(t -> Stream.of(t.getSubject(), t.getObject()))
            .filter(Node::isBlank)
            .distinct()
            .toList();
    return part.stream()
        .map(
            t ->
                String.join(
                    " ",
                    word(t.getSubject(), blanks),
                    word(t.getPredicate(), blanks),
                    word(t.getObject(), blanks)))
        .sorted()
        .collect(Collectors.joining(" . "));
  }

  private static String word(Node node, List<Node> blanks) {
    return node.isBlank() ? "?any" + blanks.indexOf(node) : NodeFmtLib.strNT(node);
  }

  /** Returns a part as it is written in Turtle, for reading. */
  private static String shortened(List<Triple> part) {
    String pattern = pattern(part);
    for (Map.Entry<String, String> prefix : Prefixes.ofStore(BASE).map().entrySet()) {
      pattern =
          pattern.replaceAll(
              "<" + Pattern.quote(prefix.getValue()) + "([^<>/#]*)>", prefix.getKey() + ":$1");
    }
    return pattern.replace("rdf:type", "a");
  }
}
