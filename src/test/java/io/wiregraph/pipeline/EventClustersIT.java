package io.wiregraph.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import io.wiregraph.bench.EventGold;
import io.wiregraph.bench.EventReport;
import io.wiregraph.bench.LedgerGold;
import io.wiregraph.bench.LedgerScoring;
import io.wiregraph.rdf.OntologyEventClasses;
import io.wiregraph.rdf.OntologyFactKinds;
import io.wiregraph.rdf.OntologyIndex;
import io.wiregraph.record.ArticleRecord;
import io.wiregraph.text.CodePoints;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class EventClustersIT {

  private static final Path GOLD = Path.of("src/test/resources/io/wiregraph/identity/events.tsv");

  @Test
  void eventsOfTheCorpusAreToldToBeOne() throws IOException {
    EventGold gold = EventGold.read(GOLD);
    List<ArticleRecord> records = CorpusRecords.all();
    Map<Object, CodePoints> texts =
        records.stream()
            .collect(
                Collectors.toMap(r -> r.article().id(), r -> new CodePoints(r.article().text())));
    EventReport report =
        new EventReport(gold, records, new OntologyEventClasses(OntologyIndex.shipped()));

    assertThat(gold.clustersOverArticles()).isGreaterThanOrEqualTo(60);
    assertThat(gold.mentions())
        .allSatisfy(m -> assertThat(texts.get(m.article()).cut(m.span())).isEqualTo(m.text()));
    assertThat(report.score(true, true, false).conll()).isGreaterThanOrEqualTo(0.80);
    assertThat(report.score(true, false, false).conll()).isGreaterThanOrEqualTo(0.80);
    assertThat(report.score(true, true, true).conll()).isLessThan(0.5);
  }

  @Test
  void contradictionsOfTheCorpusAreFoundAndNothingElseIsTakenForOne() throws IOException {
    LedgerGold gold =
        LedgerGold.read(Path.of("src/test/resources/io/wiregraph/identity/ledger.tsv"));
    List<ArticleRecord> records = CorpusRecords.all();
    Map<Object, CodePoints> texts =
        records.stream()
            .collect(
                Collectors.toMap(r -> r.article().id(), r -> new CodePoints(r.article().text())));
    LedgerScoring ledger =
        new LedgerScoring(gold, records, new OntologyFactKinds(OntologyIndex.shipped()));

    assertThat(gold.pairs())
        .flatMap(pair -> List.of(pair.one(), pair.other()))
        .allSatisfy(p -> assertThat(texts.get(p.article()).cut(p.span())).isEqualTo(p.text()));
    assertThat(ledger.precision()).as("%s", ledger.surplus()).isGreaterThanOrEqualTo(0.9);
    assertThat(ledger.recall()).isGreaterThanOrEqualTo(0.28);
    assertThat(ledger.corroborations()).isGreaterThanOrEqualTo(80);
  }
}
