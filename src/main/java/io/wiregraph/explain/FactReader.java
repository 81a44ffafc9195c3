package io.wiregraph.explain;

import io.wiregraph.explain.Telling.Echo;
import io.wiregraph.explain.Telling.Participant;
import io.wiregraph.explain.Telling.Source;
import io.wiregraph.explain.Telling.When;
import io.wiregraph.extract.Assessed;
import io.wiregraph.extract.Confidence;
import io.wiregraph.fact.Argument;
import io.wiregraph.fact.Fact;
import io.wiregraph.fact.FactId;
import io.wiregraph.fact.Role;
import io.wiregraph.fact.TimeValue;
import io.wiregraph.identity.ClaimReasons;
import io.wiregraph.record.ArticleRecord;
import io.wiregraph.text.CodePoints;
import io.wiregraph.vocab.Wg;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.jspecify.annotations.Nullable;

/** Tells how an article comes to have a fact. */
final class FactReader {

  private static final String OTHERWISE =
      "this program reads the sentence otherwise than the one that built the store; "
          + "build again to bring it up to date";

  /** Confidences are rounded to three places. */
  private static final double ROUNDING = 0.0011;

  private final StoreReader store;
  private final EntryNotes entries;
  private final EntityReader entities;
  private final ClaimReasons reasons;
  private final Confidence confidence = Confidence.load();

  FactReader(StoreReader store, EntryNotes entries, EntityReader entities, ClaimReasons reasons) {
    this.store = store;
    this.entries = entries;
    this.entities = entities;
    this.reasons = reasons;
  }

  Telling read(ArticleRecord record, Fact fact, Trace trace) {
    CodePoints text = new CodePoints(record.article().text());
    Node node = store.iris().fact(record.article().id(), fact.id());
    return new Telling(
        node.getURI(),
        store.note(record),
        Marks.of(text, fact),
        fact.type(),
        fact.rootCode().orElse(null),
        fact.factuality().polarity().code(),
        fact.factuality().modality().code(),
        fact instanceof Fact.Statement statement
            ? statement.stance().name().toLowerCase(Locale.ROOT)
            : null,
        source(record, fact.factuality().attributedTo()),
        when(fact.time()),
        entries.of(fact.evidence().rule()),
        sureness(fact, trace),
        parse(fact, trace),
        participants(record, fact, trace),
        store.identity(node).orElse(null),
        echoes(record, fact, node));
  }

  @Nullable Source source(ArticleRecord record, @Nullable FactId id) {
    Fact statement = id == null ? null : record.facts().fact(id).orElse(null);
    if (statement == null) {
      return null;
    }
    String speaker =
        Stream.concat(
                statement.arguments(Role.SPEAKER).stream(),
                statement.arguments(Role.AGENT).stream())
            .map(a -> name(record, a))
            .distinct()
            .collect(Collectors.joining(", "));
    return new Source(
        store.iris().fact(record.article().id(), statement.id()).getURI(),
        speaker,
        statement.evidence().predicate());
  }

  private static String name(ArticleRecord record, Argument argument) {
    return record.facts().entityOf(argument).map(e -> e.label()).orElse(argument.text());
  }

  /** Returns a fact in words of its own: for one that the default graph has no label of. */
  static String label(ArticleRecord record, Fact fact) {
    String before = names(record, fact, List.of(Role.AGENT, Role.SPEAKER, Role.SUBJECT));
    String after =
        names(
            record,
            fact,
            List.of(Role.PATIENT, Role.RECIPIENT, Role.OBJECT, Role.POST, Role.TOPIC));
    return Stream.of(before, fact.evidence().predicate(), after)
        .filter(words -> !words.isBlank())
        .collect(Collectors.joining(" "));
  }

  private static String names(ArticleRecord record, Fact fact, List<Role> roles) {
    return roles.stream()
        .flatMap(role -> fact.arguments(role).stream())
        .map(a -> name(record, a))
        .distinct()
        .collect(Collectors.joining(" and "));
  }

  static @Nullable When when(@Nullable TimeValue time) {
    return time == null
        ? null
        : new When(time.text(), time.value(), day(time.earliest()), day(time.latest()));
  }

  private static @Nullable String day(@Nullable LocalDate day) {
    return day == null ? null : day.toString();
  }

  Sureness sureness(Fact fact, Trace trace) {
    Optional<Assessed> assessed = trace.assessed(fact.id());
    double value = fact.evidence().confidence();
    boolean isCalibrated = EntryNotes.isCalibrated(fact.evidence().rule());
    if (!isCalibrated) {
      return new Sureness(
          value, false, List.of(), "the rule's own estimate: too few of its facts were judged");
    }
    if (trace.parsed().isEmpty()) {
      return new Sureness(value, true, List.of(), trace.whyNoParse());
    }
    if (assessed.isEmpty() || Math.abs(assessed.get().fact().evidence().confidence() - value) > 0) {
      return new Sureness(value, true, List.of(), OTHERWISE);
    }
    Map<String, Double> added = confidence.contributions(assessed.get());
    double sum = added.values().stream().mapToDouble(Double::doubleValue).sum();
    boolean isHeld = 1 / (1 + StrictMath.exp(-sum)) > value + ROUNDING;
    return new Sureness(
        value,
        true,
        EntityReader.weights(added),
        isHeld ? "no surer than the fact that it stands in" : null);
  }

  private static ClauseParse parse(Fact fact, Trace trace) {
    return trace
        .parsed()
        .map(
            parsed ->
                Clauses.of(parsed, fact)
                    .map(tokens -> new ClauseParse(tokens, null))
                    .orElseGet(() -> new ClauseParse(List.of(), OTHERWISE)))
        .orElseGet(() -> new ClauseParse(List.of(), trace.whyNoParse()));
  }

  private List<Participant> participants(ArticleRecord record, Fact fact, Trace trace) {
    List<Participant> found = new ArrayList<>();
    for (Argument argument : fact.arguments()) {
      ArticleEntity entity =
          record
              .facts()
              .entityOf(argument)
              .filter(e -> !e.isDate())
              .map(e -> entities.read(record, e, trace))
              .orElse(null);
      found.add(
          new Participant(
              argument.role().code(),
              argument.text(),
              argument.span().begin(),
              argument.span().end(),
              entity));
    }
    return found;
  }

  /** What contradicts it, then what says the same; between articles' facts or merged ones. */
  private List<Echo> echoes(ArticleRecord record, Fact fact, Node node) {
    List<Echo> echoes = new ArrayList<>();
    for (String relation : List.of("contradicts", "corroborates")) {
      for (Node other : store.beside(node, Wg.term(relation))) {
        echoes.add(echo(record, fact, relation, other));
      }
    }
    return echoes;
  }

  private Echo echo(ArticleRecord ours, Fact told, String relation, Node other) {
    Optional<StoreReader.Place> place = store.place(other);
    Optional<Fact> fact = place.flatMap(p -> fact(p.record(), p.fragment()));
    if (place.isEmpty() || fact.isEmpty()) {
      return new Echo(relation, other.getURI(), store.label(other), null, null, null);
    }
    ArticleRecord record = place.get().record();
    return new Echo(
        relation,
        other.getURI(),
        store.identity(other).map(Identity::label).orElseGet(() -> label(record, fact.get())),
        reasons
            .between(ours, told.id(), record, fact.get().id())
            .map(tie -> tie.reason().text())
            .orElse(null),
        store.note(record),
        Marks.of(new CodePoints(record.article().text()), fact.get()));
  }

  static Optional<Fact> fact(ArticleRecord record, String fragment) {
    return record.facts().facts().stream()
        .filter(f -> f.id().fragment().equals(fragment))
        .findFirst();
  }
}
