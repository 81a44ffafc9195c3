package io.wiregraph.cli;

import io.wiregraph.bench.Checkout;
import io.wiregraph.bench.OtherFigures;
import io.wiregraph.bench.QualityReport;
import io.wiregraph.bench.QualitySet;
import io.wiregraph.bench.QualityTable;
import io.wiregraph.bench.Scorer;
import io.wiregraph.bench.ScorerException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code wiregraph bench quality}. */
@Command(
    name = "quality",
    description = {
      "Measure the program on gold data of others: build each set, score its facts and mentions,"
          + " and write the figures as JSON.",
      "docs/quality/README.md says which sets there are and where they are had. Without DIR the"
          + " figures that were written last are shown."
    },
    footer = {
      "  wiregraph bench quality gold/",
      "  wiregraph bench quality gold/ --out figures.json",
      "  wiregraph bench quality --readme README.md"
    })
final class BenchQualityCommand implements Callable<Integer> {

  private final Console console;

  @Option(
      names = "--out",
      paramLabel = "FILE",
      description =
          "Where the figures are written (default: docs/quality/extraction.json of the program).")
  private @Nullable Path out;

  @Option(
      names = "--readme",
      paramLabel = "FILE",
      description =
          "A Markdown file that gets the table, between " + QualityTable.BEGIN + " and its end.")
  private @Nullable Path readme;

  @Mixin private ParserOption parser = new ParserOption();

  @Parameters(
      arity = "0..1",
      paramLabel = "DIR",
      description = "Folder with the scorers, and the sets in its folder data.")
  private @Nullable Path dir;

  BenchQualityCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws IOException {
    Path file = out == null ? Home.folder().resolve("docs/quality/extraction.json") : out;
    try {
      int code = dir == null ? ExitCode.OK : measure(dir, file);
      QualityReport report = QualityReport.read(file);
      for (String line : QualityTable.text(report)) {
        console.print(line);
      }
      if (readme != null) {
        replaceTable(readme, report);
      }
      return code;
    } catch (ScorerException e) {
      throw new FailedException(String.valueOf(e.getMessage()), e);
    }
  }

  private int measure(Path dir, Path file) throws IOException {
    List<QualitySet> sets = QualitySet.in(dir);
    List<String> missing = new ArrayList<>(QualitySet.ALL);
    sets.forEach(set -> missing.remove(set.name()));
    if (sets.isEmpty()) {
      throw new UsageException(dir + " holds none of the sets: " + String.join(", ", missing));
    }
    if (!missing.isEmpty()) {
      console.tell("left out, since " + dir + " lacks them: " + String.join(", ", missing));
    }
    Scorer scorer = new Scorer(dir);
    scorer.check();
    QualityReport report =
        QualityReport.of(
            LocalDate.now(ZoneOffset.UTC),
            Checkout.commit(Home.folder()).orElse(null),
            Version.number());
    QualityRun run = new QualityRun(scorer, console, parser.kind(), CoreferenceKind.SIEVE);
    for (QualitySet set : sets) {
      run.run(set, report);
    }
    report.compare(others());
    OutputFile.write(file, console, report::write);
    return run.isWhole() ? ExitCode.OK : ExitCode.SOFTWARE;
  }

  private void replaceTable(Path markdown, QualityReport report) throws IOException {
    String before = Files.readString(markdown, StandardCharsets.UTF_8);
    byte[] after =
        QualityTable.replaceIn(before, report, others()).getBytes(StandardCharsets.UTF_8);
    OutputFile.write(markdown, console, stream -> stream.write(after));
  }

  private static OtherFigures others() throws IOException {
    return OtherFigures.read(Home.folder().resolve("docs/quality/others.json"));
  }
}
