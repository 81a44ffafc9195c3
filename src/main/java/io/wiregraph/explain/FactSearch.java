package io.wiregraph.explain;

import io.wiregraph.lexicon.Lexicon;
import io.wiregraph.rdf.OntologyIndex;
import io.wiregraph.rdf.OntologyIndex.FlatPattern;
import io.wiregraph.store.GraphStore;
import io.wiregraph.vocab.Wg;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.system.Txn;
import org.apache.jena.vocabulary.RDF;
import org.jspecify.annotations.Nullable;

/**
 * Finds facts by three parts, subject, predicate and object: flat triples, and events and relations
 * that would be some if they were taken as facts. Names are those of merged entities; {@code *}
 * stands for any characters.
 */
public final class FactSearch {

  private static final Node NO_FACT = NodeFactory.createLiteralByValue(false);

  private final GraphStore store;
  private final OntologyIndex ontology;
  private final Predicates predicates;

  /** Searches a store whose domain has that ontology and lexicon. */
  public FactSearch(GraphStore store, OntologyIndex ontology, Lexicon lexicon) {
    this.store = store;
    this.ontology = ontology;
    this.predicates = new Predicates(ontology, lexicon);
  }

  /**
   * Something that was found.
   *
   * @param iri its IRI
   * @param label what it says
   * @param factual whether the graph takes it as a fact
   */
  public record Match(String iri, String label, boolean factual) {

    private static final Comparator<Match> ORDER =
        Comparator.comparing((Match m) -> !m.factual())
            .thenComparing(Match::label)
            .thenComparing(Match::iri);
  }

  /** Three parts. */
  public record Parts(String subject, String predicate, String object) {}

  /**
   * Returns all ways to take words as three parts: wherever the middle is a predicate, or {@code
   * *}.
   */
  public List<Parts> parts(String words) {
    String[] all = words.strip().split("\\s+", -1);
    List<Parts> found = new ArrayList<>();
    for (int from = 1; from < all.length - 1; from++) {
      for (int to = from + 1; to < all.length; to++) {
        String predicate = join(all, from, to);
        if (predicate.equals(Labels.ANY) || !predicates.named(predicate).isEmpty()) {
          found.add(new Parts(join(all, 0, from), predicate, join(all, to, all.length)));
        }
      }
    }
    return found;
  }

  private static String join(String[] words, int from, int to) {
    return String.join(" ", List.of(words).subList(from, to));
  }

  /** Returns words for predicates that are nearly those given, nearest first. */
  public List<String> nearPredicates(String words) {
    return predicates.near(words);
  }

  /** Returns names of entities that are nearly the one given, nearest first. */
  public List<String> nearNames(String name) {
    return Txn.calculateRead(store.dataset(), () -> new Run().labels.near(name));
  }

  /** Returns the merged entities of a name, with {@code *} for any characters. */
  public List<Match> entities(String name) {
    return Txn.calculateRead(
        store.dataset(),
        () -> {
          Run run = new Run();
          return run.labels.matching(Labels.pattern(name)).stream()
              .map(node -> new Match(node.getURI(), run.reader.label(node), true))
              .sorted(Match.ORDER)
              .toList();
        });
  }

  /** Returns all that matches one of the ways to take the words, facts first, then by label. */
  public List<Match> find(List<Parts> ways) {
    return Txn.calculateRead(
        store.dataset(),
        () -> {
          Run run = new Run();
          ways.forEach(run::find);
          return run.found.values().stream().sorted(Match.ORDER).toList();
        });
  }

  private final class Run {

    private final StoreReader reader = new StoreReader(store);
    private final Labels labels = new Labels(reader.knowledge(), store.iris());
    private final Map<String, Set<Node>> byName = new LinkedHashMap<>();
    private final Map<String, Match> found = new LinkedHashMap<>();

    void find(Parts parts) {
      boolean isAny = parts.predicate().equals(Labels.ANY);
      Set<Node> wanted = isAny ? predicates.all() : predicates.named(parts.predicate());
      Set<Node> subjects = named(parts.subject());
      Pattern object = Labels.pattern(parts.object());
      Set<Node> objects = named(parts.object());
      if (subjects != null && subjects.isEmpty()) {
        return;
      }
      for (Node predicate : wanted) {
        triples(subjects, predicate, triple -> isMeant(triple.getObject(), objects, object));
        unasserted(predicate, subjects, objects);
      }
    }

    /** Returns what a name means; null where it may be anything. */
    private @Nullable Set<Node> named(String name) {
      return name.equals(Labels.ANY)
          ? null
          : byName.computeIfAbsent(name, n -> labels.matching(Labels.pattern(n)));
    }

    private boolean isMeant(Node object, @Nullable Set<Node> objects, Pattern pattern) {
      return objects == null
          || (object.isLiteral()
              ? pattern.matcher(object.getLiteralLexicalForm()).matches()
              : objects.contains(object));
    }

    private void triples(
        @Nullable Set<Node> subjects,
        Node predicate,
        java.util.function.Predicate<Triple> isMeant) {
      List<Triple> triples = new ArrayList<>();
      if (subjects == null) {
        triples.addAll(reader.knowledge().find(Node.ANY, predicate, Node.ANY).toList());
      } else {
        subjects.forEach(
            s -> triples.addAll(reader.knowledge().find(s, predicate, Node.ANY).toList()));
      }
      for (Triple triple : triples) {
        Node pair =
            store.iris().pair(triple.getSubject(), triple.getPredicate(), triple.getObject());
        boolean isFlat =
            reader.knowledge().contains(pair, RDF.type.asNode(), RDF.Statement.asNode());
        if (isFlat && isMeant.test(triple)) {
          String label =
              String.join(
                  " ",
                  reader.label(triple.getSubject()),
                  PredicateWords.words(predicate),
                  reader.label(triple.getObject()));
          found.put(pair.getURI(), new Match(pair.getURI(), label, true));
        }
      }
    }

    private void unasserted(
        Node predicate, @Nullable Set<Node> subjects, @Nullable Set<Node> objects) {
      Set<Node> candidates = new HashSet<>();
      for (Node type : predicates.classes().getOrDefault(predicate, List.of())) {
        reader
            .knowledge()
            .find(Node.ANY, RDF.type.asNode(), type)
            .forEachRemaining(t -> candidates.add(t.getSubject()));
      }
      reader
          .knowledge()
          .find(Node.ANY, Wg.PREDICATE, predicate)
          .forEachRemaining(t -> candidates.add(t.getSubject()));
      for (Node candidate : candidates) {
        if (reader.knowledge().contains(candidate, Wg.FACTUAL, NO_FACT)) {
          FlatPattern roles = roles(candidate);
          if (roles != null
              && roles.predicate().equals(predicate)
              && hasOne(candidate, roles.subjectRole(), subjects)
              && hasOne(candidate, roles.objectRole(), objects)) {
            String iri = candidate.getURI();
            found.put(iri, new Match(iri, reader.label(candidate), false));
          }
        }
      }
    }

    /** Returns how an event of its most special class, or a relation, reads flat. */
    private @Nullable FlatPattern roles(Node node) {
      Optional<Node> relation = reader.value(node, Wg.PREDICATE);
      if (relation.isPresent()) {
        return new FlatPattern(relation.get(), "subject", "object");
      }
      return reader.values(node, RDF.type.asNode()).stream()
          .max(Comparator.comparingInt(t -> ontology.classesAbove(t).size()))
          .flatMap(ontology::flatPattern)
          .orElse(null);
    }

    private boolean hasOne(Node node, String role, @Nullable Set<Node> wanted) {
      List<Node> values = reader.values(node, Wg.term(role));
      return wanted == null ? !values.isEmpty() : values.stream().anyMatch(wanted::contains);
    }
  }
}
