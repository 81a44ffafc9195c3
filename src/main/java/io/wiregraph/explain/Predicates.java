package io.wiregraph.explain;

import io.wiregraph.lexicon.LexicalEntry;
import io.wiregraph.lexicon.Lexicon;
import io.wiregraph.rdf.OntologyIndex;
import io.wiregraph.text.EditDistance;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.apache.jena.graph.Node;

/**
 * The predicates of flat triples by the words for them: their names, those of their classes of
 * events, and the words of the lexicon for these.
 */
final class Predicates {

  /** So many letters may be wrong, but no more than a third of them. */
  private static final int SLIP = 2;

  private static final int MOST_NEAR = 3;

  private final SortedMap<String, Set<Node>> byWords = new TreeMap<>();
  private final Map<Node, List<Node>> classes;
  private final Set<Node> relations;

  Predicates(OntologyIndex ontology, Lexicon lexicon) {
    classes = ontology.classesByPredicate();
    relations = ontology.standingRelations();
    classes.forEach(
        (predicate, types) -> {
          put(predicate, predicate, ontology);
          types.forEach(type -> put(type, predicate, ontology));
        });
    relations.forEach(relation -> put(relation, relation, ontology));
    for (LexicalEntry entry : lexicon.all()) {
      Node term = ontology.term(entry.type());
      ontology.flatPattern(term).ifPresent(p -> put(words(entry), p.predicate()));
      if (relations.contains(term)) {
        put(words(entry), term);
      }
    }
  }

  private static String words(LexicalEntry entry) {
    String lemma = String.join(" ", entry.modifiers()) + " " + entry.lemma();
    return entry.particle() == null ? lemma : lemma + " " + entry.particle();
  }

  private void put(Node term, Node predicate, OntologyIndex ontology) {
    put(PredicateWords.words(term), predicate);
    put(ontology.label(term), predicate);
  }

  private void put(String words, Node predicate) {
    byWords
        .computeIfAbsent(words.toLowerCase(Locale.ROOT).strip(), w -> new LinkedHashSet<>())
        .add(predicate);
  }

  /** Returns the classes of events that read flat by each predicate. */
  Map<Node, List<Node>> classes() {
    return classes;
  }

  /** Returns all predicates. */
  Set<Node> all() {
    Set<Node> all = new HashSet<>(classes.keySet());
    all.addAll(relations);
    return all;
  }

  /** Returns the predicates that words mean, in any regular form of the first of them. */
  Set<Node> named(String words) {
    Set<Node> found = new TreeSet<>(Comparator.comparing(Node::getURI));
    String lower = words.toLowerCase(Locale.ROOT).strip();
    int space = lower.indexOf(' ');
    String first = space < 0 ? lower : lower.substring(0, space);
    String rest = space < 0 ? "" : lower.substring(space);
    for (String form : forms(first)) {
      found.addAll(byWords.getOrDefault(form + rest, Set.of()));
    }
    return found;
  }

  /** Returns words for predicates that are nearly those given. */
  List<String> near(String words) {
    String wanted = words.toLowerCase(Locale.ROOT).strip();
    return byWords.keySet().stream()
        .filter(w -> EditDistance.between(wanted, w) <= Math.min(SLIP, wanted.length() / 3))
        .sorted(
            Comparator.<String>comparingInt(w -> EditDistance.between(wanted, w))
                .thenComparing(Comparator.naturalOrder()))
        .limit(MOST_NEAR)
        .toList();
  }

  /** Returns a word and what it may be a regular form of: "vetoed" and "vetoes" of "veto". */
  private static Set<String> forms(String word) {
    Set<String> forms = new LinkedHashSet<>(List.of(word));
    for (String ending : List.of("s", "es", "d", "ed", "ing")) {
      if (word.endsWith(ending) && word.length() > ending.length() + 1) {
        String stem = word.substring(0, word.length() - ending.length());
        forms.add(stem);
        int last = stem.length() - 1;
        if (ending.equals("ing")) {
          forms.add(stem + "e");
        }
        if (last > 0 && stem.charAt(last) == stem.charAt(last - 1)) {
          forms.add(stem.substring(0, last));
        }
        if (stem.endsWith("i")) {
          forms.add(stem.substring(0, last) + "y");
        }
      }
    }
    return forms;
  }
}
