package io.wiregraph.cli;

import io.wiregraph.bench.Checkout;
import io.wiregraph.bench.EventGold;
import io.wiregraph.bench.EventReport;
import io.wiregraph.bench.LedgerGold;
import io.wiregraph.bench.LedgerScoring;
import io.wiregraph.corpus.ArticleSource;
import io.wiregraph.corpus.ReadOptions;
import io.wiregraph.corpus.ReadResult;
import io.wiregraph.lexicon.Lexicon;
import io.wiregraph.pipeline.Analyser;
import io.wiregraph.rdf.OntologyEventClasses;
import io.wiregraph.rdf.OntologyFactKinds;
import io.wiregraph.rdf.OntologyIndex;
import io.wiregraph.record.ArticleRecord;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Option;

/** {@code wiregraph bench events}. */
@Command(
    name = "events",
    description = {
      "Measure how well events that several articles tell are told to be one, and claims to"
          + " contradict each other, on the program's own articles and what a person read in them.",
      "Writes docs/quality/events.json of the program."
    },
    footer = {"  wiregraph bench events"})
final class BenchEventsCommand implements Callable<Integer> {

  private static final String GOLD = "src/test/resources/io/wiregraph/identity/events.tsv";
  private static final String LEDGER = "src/test/resources/io/wiregraph/identity/ledger.tsv";

  private final Console console;

  @Option(
      names = "--out",
      paramLabel = "FILE",
      description = "Where the figures are written (default: docs/quality/events.json).")
  private @Nullable Path out;

  BenchEventsCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws IOException {
    List<ArticleRecord> records = records();
    OntologyIndex ontology = OntologyIndex.shipped();
    EventReport report =
        new EventReport(
            EventGold.read(Home.folder().resolve(GOLD)),
            records,
            new OntologyEventClasses(ontology));
    LedgerScoring ledger =
        new LedgerScoring(
            LedgerGold.read(Home.folder().resolve(LEDGER)),
            records,
            new OntologyFactKinds(ontology));
    OutputFile.write(
        out == null ? Home.folder().resolve("docs/quality/events.json") : out,
        console,
        stream ->
            report.write(
                LocalDate.now(ZoneOffset.UTC),
                Checkout.commit(Home.folder()).orElse(null),
                ledger,
                stream));
    console.print(
        String.format(
            Locale.ROOT,
            "CoNLL F1 %.3f, by lemma alone %.3f; of all mentions %.3f",
            report.score(true, true, false).conll(),
            report.score(true, true, true).conll(),
            report.score(false, true, false).conll()));
    console.print(
        String.format(
            Locale.ROOT,
            "contradictions: precision %.3f, recall %.3f",
            ledger.precision(),
            ledger.recall()));
    return ExitCode.OK;
  }

  private static List<ArticleRecord> records() {
    Lexicon lexicon = Lexicon.load();
    Analyser analyser =
        Analysis.analyser(lexicon, Analysis.parser(lexicon, Folders.cache("parses")));
    try (Stream<ReadResult> results =
        new ArticleSource(List.of(Home.corpus()), ReadOptions.DEFAULT).stream()) {
      return results
          .filter(ReadResult.Read.class::isInstance)
          .map(read -> analyser.analyse(((ReadResult.Read) read).article()))
          .toList();
    }
  }
}
