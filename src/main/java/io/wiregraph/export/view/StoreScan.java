package io.wiregraph.export.view;

import io.wiregraph.export.view.FactRow.Part;
import io.wiregraph.fact.FactKind;
import io.wiregraph.ontology.FactClasses;
import io.wiregraph.ontology.FactClasses.FactClass;
import io.wiregraph.store.StoreRows;
import io.wiregraph.vocab.SchemaOrg;
import io.wiregraph.vocab.Sem;
import io.wiregraph.vocab.Skos;
import io.wiregraph.vocab.Wg;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.apache.jena.atlas.lib.tuple.Tuple;
import org.apache.jena.graph.Node;
import org.apache.jena.tdb2.store.NodeId;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.jspecify.annotations.Nullable;

/**
 * Reads the merged things of a store: the default graph once from its begin to its end, by the
 * numbers of its nodes. Wants a transaction.
 */
final class StoreScan {

  /** Takes things in the order of the store, which is none. */
  interface Sink {
    /** Takes an entity. */
    void entity(NodeId node, List<Tuple<NodeId>> rows, Set<String> types) throws IOException;

    /** Takes a fact. */
    void fact(FactRow fact) throws IOException;
  }

  /** What a predicate is for. */
  enum Use {
    TYPE,
    LABEL,
    ALT_LABEL,
    LATITUDE,
    LONGITUDE,
    FACTUAL,
    POLARITY,
    MODALITY,
    STANCE,
    EARLIEST,
    LATEST,
    PREDICATE,
    CONTENT,
    WORDS
  }

  private final StoreRows rows;
  private final Texts texts;
  private final StoreTerms terms;
  private final Map<NodeId, String> roles = new HashMap<>();
  private final Map<NodeId, Use> uses = new HashMap<>();
  private final Map<Set<String>, List<FactClass>> narrowest = new HashMap<>();

  StoreScan(StoreRows rows, Texts texts, StoreTerms terms) {
    this.rows = rows;
    this.texts = texts;
    this.terms = terms;
    FactRoles.OF_ENTITIES.forEach(
        role -> rows.id(Wg.term(role)).ifPresent(id -> roles.put(id, role)));
    use(RDF.type.asNode(), Use.TYPE);
    use(RDFS.label.asNode(), Use.LABEL);
    use(Skos.ALT_LABEL, Use.ALT_LABEL);
    use(SchemaOrg.LATITUDE, Use.LATITUDE);
    use(SchemaOrg.LONGITUDE, Use.LONGITUDE);
    use(Wg.FACTUAL, Use.FACTUAL);
    use(Wg.POLARITY, Use.POLARITY);
    use(Wg.MODALITY, Use.MODALITY);
    use(Wg.STANCE, Use.STANCE);
    use(Wg.EARLIEST, Use.EARLIEST);
    use(Wg.FROM, Use.EARLIEST);
    use(Wg.LATEST, Use.LATEST);
    use(Wg.UNTIL, Use.LATEST);
    use(Wg.PREDICATE, Use.PREDICATE);
    use(Wg.CONTENT, Use.CONTENT);
    use(Wg.QUOTE, Use.WORDS);
    use(Wg.REPORTED_TEXT, Use.WORDS);
  }

  private void use(Node predicate, Use use) {
    rows.id(predicate).ifPresent(id -> uses.put(id, use));
  }

  /**
   * Reads all.
   *
   * @param check is called for each thing, and throws where the work is to end
   */
  void read(Sink sink, Runnable check) throws IOException {
    rows.eachThing(
        subject -> {
          check.run();
          thing(subject, sink);
        });
  }

  private void thing(List<Tuple<NodeId>> subject, Sink sink) throws IOException {
    Set<String> types = new TreeSet<>();
    for (Tuple<NodeId> row : subject) {
      if (use(row) == Use.TYPE) {
        types.add(texts.term(row.get(2)));
      }
    }
    if (types.contains(Wg.ENTITY.getURI())) {
      sink.entity(subject.get(0).get(0), subject, types);
      return;
    }
    Optional<FactRow> fact = kind(types).flatMap(kind -> fact(subject, kind, types));
    if (fact.isPresent()) {
      sink.fact(fact.get());
    }
  }

  private static Optional<FactKind> kind(Set<String> types) {
    if (types.contains(Wg.STATEMENT.getURI())) {
      return Optional.of(FactKind.STATEMENT);
    }
    if (types.contains(Wg.EVENT.getURI())) {
      return Optional.of(FactKind.EVENT);
    }
    return types.contains(Wg.RELATION.getURI()) ? Optional.of(FactKind.RELATION) : Optional.empty();
  }

  /** Returns a fact by its number; empty where it is none. */
  Optional<FactRow> fact(NodeId node) {
    List<Tuple<NodeId>> subject = new ArrayList<>();
    rows.knowledge(node).forEachRemaining(subject::add);
    Set<String> types = new TreeSet<>();
    for (Tuple<NodeId> row : subject) {
      if (use(row) == Use.TYPE) {
        types.add(texts.term(row.get(2)));
      }
    }
    return kind(types).flatMap(kind -> fact(subject, kind, types));
  }

  /** Returns what a row's predicate is for; null where it is not needed here. */
  @Nullable Use use(Tuple<NodeId> row) {
    return uses.get(row.get(1));
  }

  private Optional<FactRow> fact(List<Tuple<NodeId>> subject, FactKind kind, Set<String> types) {
    NodeId id = subject.get(0).get(0);
    Values values = new Values();
    List<Part> parts = new ArrayList<>();
    List<NodeId> contents = new ArrayList<>();
    for (Tuple<NodeId> row : subject) {
      String role = roles.get(row.get(1));
      Use use = use(row);
      NodeId value = row.get(2);
      if (role != null) {
        if (value.isPtr()) {
          parts.add(new Part(role, value));
        }
      } else if (use == Use.CONTENT) {
        contents.add(value);
      } else if (use != null) {
        values.take(use, value);
      }
    }
    List<FactClass> classes =
        kind == FactKind.RELATION
            ? values.predicates()
            : narrowest.computeIfAbsent(types, this::narrowest);
    if (classes.isEmpty()) {
      return Optional.empty();
    }
    Status status = Status.of(values.isFactual, values.isNegative, values.modality);
    return Optional.of(
        new FactRow(
            id,
            texts.id(texts.text(id)),
            kind,
            classes,
            status,
            values.stance,
            values.earliest,
            values.latest,
            parts,
            contents,
            values.label,
            values.words));
  }

  private List<FactClass> narrowest(Set<String> types) {
    return FactClasses.narrowest(
        types.stream().filter(type -> !type.equals(Sem.EVENT.getURI())).map(terms::of).toList());
  }

  /** What a fact is said to be, as its rows come. */
  private final class Values {

    boolean isFactual;
    boolean isNegative;
    String modality = "";
    String stance = "";
    int earliest = Days.NONE;
    int latest = Days.NONE;
    @Nullable NodeId label;
    @Nullable NodeId words;
    private final List<FactClass> predicates = new ArrayList<>();

    List<FactClass> predicates() {
      return predicates.stream().sorted(Comparator.comparing(FactClass::iri)).toList();
    }

    /** A merged fact may be said to be at several times, and in several words. */
    void take(Use use, NodeId value) {
      switch (use) {
        case FACTUAL -> isFactual = texts.text(value).equals("true");
        case POLARITY -> isNegative = local(value).equals("Negative");
        case MODALITY -> modality = local(value);
        case STANCE -> stance = local(value).toLowerCase(Locale.ROOT);
        case EARLIEST -> earliest = earlier(earliest, texts.day(value));
        case LATEST -> latest = Math.max(latest, texts.day(value));
        case PREDICATE -> predicates.add(terms.of(texts.term(value)));
        case LABEL -> label = first(label, value);
        case WORDS -> words = first(words, value);
        case TYPE, ALT_LABEL, LATITUDE, LONGITUDE, CONTENT -> {}
      }
    }

    private static int earlier(int one, int other) {
      return one == Days.NONE || other == Days.NONE ? Math.max(one, other) : Math.min(one, other);
    }

    /** Numbers of nodes differ from store to store; what they stand for does not. */
    private NodeId first(@Nullable NodeId one, NodeId other) {
      return one == null || texts.text(other).compareTo(texts.text(one)) < 0 ? other : one;
    }

    private String local(NodeId value) {
      String iri = texts.term(value);
      return iri.substring(iri.indexOf('#') + 1);
    }
  }
}
