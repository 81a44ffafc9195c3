package io.wiregraph.search;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What a user wants found: kinds and classes.
 *
 * @param kinds empty for all
 * @param classes IRIs; empty for all
 */
public record SearchTypes(List<Kind> kinds, List<String> classes) {

  /** Anything. */
  public static final SearchTypes ALL = new SearchTypes(List.of(), List.of());

  private static final int MOST = 50;

  /** Takes copies. */
  public SearchTypes {
    kinds = List.copyOf(kinds);
    classes = List.copyOf(classes);
  }

  /** Returns what can be wanted, in words. */
  public static String choices() {
    return String.join(", ", Arrays.stream(Kind.values()).map(Kind::toString).toList())
        + ", or a class: wg:Veto, schema:Person, a whole IRI";
  }

  /**
   * Reads a list with commas between: names of kinds, IRIs of classes, whole or with a prefix.
   *
   * @param namespaces what prefixes stand for
   * @return empty where something in it is none of these
   */
  public static Optional<SearchTypes> read(String list, Map<String, String> namespaces) {
    List<Kind> kinds = new ArrayList<>();
    List<String> classes = new ArrayList<>();
    for (String name : list.split(",", -1)) {
      String word = name.strip();
      Optional<Kind> kind = Kind.ofName(word);
      Optional<String> type = iri(word, namespaces);
      if (kind.isPresent()) {
        kinds.add(kind.get());
      } else if (type.isPresent()) {
        classes.add(type.get());
      } else if (!word.isEmpty()) {
        return Optional.empty();
      }
    }
    return kinds.size() + classes.size() > MOST
        ? Optional.empty()
        : Optional.of(new SearchTypes(kinds, classes));
  }

  private static Optional<String> iri(String word, Map<String, String> namespaces) {
    int colon = word.indexOf(':');
    if (colon <= 0) {
      return Optional.empty();
    }
    if (word.startsWith("http://") || word.startsWith("https://")) {
      return Optional.of(word);
    }
    return Optional.ofNullable(namespaces.get(word.substring(0, colon)))
        .map(namespace -> namespace + word.substring(colon + 1));
  }
}
