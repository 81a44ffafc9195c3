package io.wiregraph.rdf;

import io.wiregraph.fact.Role;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import org.apache.jena.graph.Node;

/** The arguments of a fact as the merged graph has them: for each role its nodes, each once. */
final class MergedArguments {

  private final Map<Role, Set<Node>> nodes = new EnumMap<>(Role.class);

  void add(Role role, Node node) {
    nodes.computeIfAbsent(role, r -> new LinkedHashSet<>()).add(node);
  }

  Set<Node> get(Role role) {
    return nodes.getOrDefault(role, Set.of());
  }

  /** Returns the nodes of the role of that local name. */
  Set<Node> get(String code) {
    for (Map.Entry<Role, Set<Node>> entry : nodes.entrySet()) {
      if (entry.getKey().code().equals(code)) {
        return entry.getValue();
      }
    }
    return Set.of();
  }

  void forEach(BiConsumer<Role, Node> action) {
    nodes.forEach((role, all) -> all.forEach(node -> action.accept(role, node)));
  }
}
