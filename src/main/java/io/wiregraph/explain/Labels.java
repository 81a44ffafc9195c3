package io.wiregraph.explain;

import io.wiregraph.rdf.IriMinter;
import io.wiregraph.text.EditDistance;
import io.wiregraph.vocab.Skos;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiConsumer;
import java.util.regex.Pattern;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.RDFS;

/** Merged entities by what they are called, one name or the other. Wants a read transaction. */
final class Labels {

  /** Stands for any characters. */
  static final String ANY = "*";

  /** So many letters may be wrong, but no more than a third of them. */
  private static final int SLIP = 2;

  private static final int MOST_NEAR = 5;
  private static final int SHORTEST_PART = 3;

  private final Graph knowledge;
  private final IriMinter iris;

  Labels(Graph knowledge, IriMinter iris) {
    this.knowledge = knowledge;
    this.iris = iris;
  }

  /** Returns what a name with {@code *} for any characters matches, whatever the case. */
  static Pattern pattern(String name) {
    StringBuilder pattern = new StringBuilder();
    for (String part : name.strip().split("\\*", -1)) {
      pattern.append(pattern.isEmpty() ? "" : ".*").append(Pattern.quote(part));
    }
    return Pattern.compile(
        pattern.toString(), Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.DOTALL);
  }

  /** Returns the entities that have a name which matches. */
  Set<Node> matching(Pattern pattern) {
    Set<Node> found = new TreeSet<>(Comparator.comparing(Node::getURI));
    each(
        (node, name) -> {
          if (pattern.matcher(name).matches()) {
            found.add(node);
          }
        });
    return found;
  }

  /** Returns names that are nearly the one given, or have it as a part, nearest first. */
  List<String> near(String name) {
    String wanted = name.replace(ANY, " ").strip().toLowerCase(Locale.ROOT);
    Set<String> found = new TreeSet<>();
    each(
        (node, label) -> {
          String lower = label.toLowerCase(Locale.ROOT);
          boolean isPart = wanted.length() >= SHORTEST_PART && lower.contains(wanted);
          if (isPart
              || EditDistance.between(wanted, lower) <= Math.min(SLIP, wanted.length() / 3)) {
            found.add(label);
          }
        });
    return found.stream()
        .sorted(
            Comparator.<String>comparingInt(
                    l -> EditDistance.between(wanted, l.toLowerCase(Locale.ROOT)))
                .thenComparing(Comparator.naturalOrder()))
        .limit(MOST_NEAR)
        .toList();
  }

  private void each(BiConsumer<Node, String> action) {
    for (Node property : List.of(RDFS.label.asNode(), Skos.ALT_LABEL)) {
      knowledge
          .find(Node.ANY, property, Node.ANY)
          .filterKeep(t -> iris.isMergedEntity(t.getSubject()))
          .forEachRemaining(
              t -> action.accept(t.getSubject(), t.getObject().getLiteralLexicalForm()));
    }
  }
}
