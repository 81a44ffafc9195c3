package io.wiregraph.export.view;

import io.wiregraph.export.graph.ListText;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.TreeMap;
import java.util.TreeSet;

/** Who is meant to be in the middle: found by id, IRI or name while nodes come by. */
final class Middle {

  private static final int MOST_NAMED = 5;

  private final List<String> wanted;
  private final Texts texts;
  private final TreeMap<String, TreeSet<String>> byLabel = new TreeMap<>();
  private final TreeMap<String, TreeSet<String>> byAlias = new TreeMap<>();
  private final BitSet found = new BitSet();

  /**
   * Looks for some.
   *
   * @param wanted IRIs, what they have behind the base, ids or names
   */
  Middle(List<String> wanted, Texts texts) {
    this.wanted = wanted;
    this.texts = texts;
    for (String name : wanted) {
      byLabel.put(folded(name), new TreeSet<>());
      byAlias.put(folded(name), new TreeSet<>());
    }
  }

  private static String folded(String name) {
    return name.strip().toLowerCase(Locale.ROOT);
  }

  /** Looks at a node that may be one of them. */
  void look(StagedNode node, String aliases) {
    if (wanted.isEmpty() || node.isFact()) {
      return;
    }
    TreeSet<String> named = byLabel.get(folded(node.values().get(0)));
    if (named != null) {
      named.add(node.id());
    }
    for (String alias : ListText.texts(aliases)) {
      TreeSet<String> called = byAlias.get(folded(alias));
      if (called != null) {
        called.add(node.id());
      }
    }
  }

  /**
   * Returns the places of those wanted.
   *
   * @throws InvalidRequestException if there is none of a name, or several
   */
  BitSet places(IdTable ids) {
    for (String name : wanted) {
      int place = ids.place(id(name));
      found.set(place >= 0 ? place : ids.place(only(name)));
    }
    return found;
  }

  /** {@code entity/Russia} is as good as {@code entity:Russia} and the whole IRI. */
  private String id(String name) {
    String stripped = name.strip();
    return stripped.matches("[a-z]+/.*") ? stripped.replaceFirst("/", ":") : texts.id(stripped);
  }

  private String only(String name) {
    TreeSet<String> named = byLabel.getOrDefault(folded(name), new TreeSet<>());
    TreeSet<String> called =
        named.isEmpty() ? byAlias.getOrDefault(folded(name), new TreeSet<>()) : named;
    if (called.isEmpty()) {
      throw new InvalidRequestException(
          "the graph has no entity '" + name + "'; 'wiregraph search' finds names");
    }
    if (called.size() > 1) {
      List<String> some = called.stream().limit(MOST_NAMED).toList();
      throw new InvalidRequestException(
          called.size() + " entities are called '" + name + "': " + String.join(", ", some));
    }
    return called.first();
  }
}
