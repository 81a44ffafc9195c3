package io.wiregraph.pipeline;

import io.wiregraph.corpus.ReadResult;
import io.wiregraph.fact.EntityType;
import io.wiregraph.fact.FactKind;
import io.wiregraph.fact.Factuality;
import io.wiregraph.fact.Role;
import io.wiregraph.fact.Stance;
import io.wiregraph.rdf.GraphOptions;
import io.wiregraph.rdf.OntologyIndex;
import io.wiregraph.rdf.PlaceCoordinates;
import io.wiregraph.record.ArticleRecord;
import io.wiregraph.record.MadeUpRecords;
import io.wiregraph.store.GraphStore;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** A small store for tests without models: two articles written by hand. */
public final class MadeUpStore {

  /** The base of its IRIs. */
  public static final String BASE = "https://example.org/news/";

  /** Read once; many tests make the store. */
  private static final OntologyIndex ONTOLOGY = OntologyIndex.shipped();

  private MadeUpStore() {}

  /** Builds it in {@code dir}. */
  public static void build(Path dir) {
    build(dir, BASE);
  }

  /** Builds it in {@code dir} with a base of its own. */
  public static void build(Path dir, String base) {
    Map<String, ArticleRecord> records =
        List.of(veto(), talks()).stream()
            .collect(Collectors.toMap(r -> r.article().id().value(), Function.identity()));
    List<ReadResult> input =
        records.values().stream()
            .map(r -> (ReadResult) new ReadResult.Read(r.article(), Path.of("made-up")))
            .toList();
    AnalyserSource source =
        new AnalyserSource("made up", () -> article -> records.get(article.id().value()));
    try (GraphStore store = GraphStore.openForBuild(dir, base)) {
      BuildSummary summary =
          new Builder(
                  store,
                  ONTOLOGY,
                  PlaceCoordinates.NONE,
                  source,
                  new BuildOptions(GraphOptions.DEFAULT, 1))
              .build(input.iterator(), BuildListener.NONE);
      if (!summary.problems().isEmpty()) {
        throw new IllegalStateException(summary.problems().toString());
      }
    }
  }

  private static ArticleRecord veto() {
    MadeUpRecords made =
        MadeUpRecords.article(
            "2012/veto",
            "\uD83D\uDE00 Russia vetoed a resolution on Saturday. Hillary Clinton said it was a travesty.");
    return made.named("Russia", EntityType.COUNTRY, "Russia")
        .nominal("resolution", EntityType.DOCUMENT)
        .date("Saturday", "2012-02-04")
        .named("Hillary Clinton", EntityType.PERSON, "Hillary_Clinton")
        .eventOn(
            "Veto",
            "vetoed",
            "veto",
            LocalDate.of(2012, 2, 4),
            "Saturday",
            made.argument(Role.AGENT, "Russia"),
            made.argument(Role.PATIENT, "resolution"))
        .statement(
            "Statement",
            "said",
            "say",
            Stance.ASSERTS,
            made.argument(Role.SPEAKER, "Hillary Clinton"),
            made.quoted("it was a travesty"))
        .event(
            "Event",
            "was",
            "be",
            made.saidIn(made.factId(FactKind.STATEMENT, "said")),
            made.argument(Role.PATIENT, "travesty"))
        .build();
  }

  private static ArticleRecord talks() {
    MadeUpRecords made =
        MadeUpRecords.article("2012/talks", "Sergei Lavrov, minister of Russia, met Kofi Annan.");
    return made.named("Sergei Lavrov", EntityType.PERSON, null)
        .nominal("minister", EntityType.POSITION)
        .named("Russia", EntityType.COUNTRY, "Russia")
        .named("Kofi Annan", EntityType.PERSON, null)
        .event(
            "Meeting",
            "met",
            "meet",
            Factuality.PLAIN,
            made.argument(Role.AGENT, "Sergei Lavrov"),
            made.argument(Role.PATIENT, "Kofi Annan"))
        .relation(
            "holdsPosition",
            "minister of Russia",
            made.argument(Role.SUBJECT, "Sergei Lavrov"),
            made.argument(Role.OBJECT, "minister"),
            made.argument(Role.ORGANIZATION, "Russia"))
        .build();
  }
}
