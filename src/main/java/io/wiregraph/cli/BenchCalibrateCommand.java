package io.wiregraph.cli;

import io.wiregraph.bench.Checkout;
import io.wiregraph.calibration.CalibrationReport;
import io.wiregraph.calibration.Gold;
import io.wiregraph.calibration.JudgedGold;
import io.wiregraph.calibration.JudgingSample;
import io.wiregraph.calibration.KnowledgeNetGold;
import io.wiregraph.calibration.Labelled;
import io.wiregraph.calibration.QasrlGold;
import io.wiregraph.calibration.Reliability;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code wiregraph bench calibrate}. */
@Command(
    name = "calibrate",
    description = {
      "Fit the confidence of facts to gold data that is complete (knowledgenet-dev, qasrl-dev in"
          + " DIR) and to facts of the program's own articles that were judged by reading them.",
      "Writes src/main/resources/io/wiregraph/extract/confidence.tsv and"
          + " docs/quality/calibration.json of the program. With --sample instead of DIR, facts are"
          + " drawn for somebody to judge."
    },
    footer = {
      "  wiregraph bench calibrate gold/",
      "  wiregraph bench calibrate --sample more.jsonl"
    })
final class BenchCalibrateCommand implements Callable<Integer> {

  private static final String COEFFICIENTS =
      "src/main/resources/io/wiregraph/extract/confidence.tsv";

  private static final int SAMPLE = 300;

  private final Console console;

  @Option(
      names = "--sample",
      paramLabel = "FILE",
      description = "Where 300 facts of the program's own articles are written for judging.")
  private @Nullable Path sample;

  @Option(
      names = "--seed",
      paramLabel = "N",
      defaultValue = "1",
      description = "Another number draws another sample (default: ${DEFAULT-VALUE}).")
  private int seed;

  @Parameters(
      arity = "0..1",
      paramLabel = "DIR",
      description = "Folder with the gold sets in its folder data.")
  private @Nullable Path dir;

  BenchCalibrateCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws IOException {
    AssessedArticles articles = new AssessedArticles(console);
    if (sample != null) {
      JudgingSample drawn = new JudgingSample(String.valueOf(seed));
      articles.read(Home.corpus(), drawn::add);
      String lines = String.join("\n", drawn.draw(SAMPLE)) + "\n";
      OutputFile.write(sample, console, out -> out.write(lines.getBytes(StandardCharsets.UTF_8)));
      return ExitCode.OK;
    }
    if (dir == null) {
      throw new UsageException("neither a folder of gold data nor --sample");
    }
    calibrate(dir.resolve("data"), articles);
    return ExitCode.OK;
  }

  private void calibrate(Path data, AssessedArticles articles) throws IOException {
    List<Labelled> labelled = new ArrayList<>();
    Path judged = Home.folder().resolve("docs/quality/judged.jsonl");
    label(Home.corpus(), new JudgedGold(judged), articles, labelled);
    for (String set : List.of("qasrl-dev", "knowledgenet-dev")) {
      Path input = data.resolve(set + ".docs.jsonl");
      Path file = data.resolve(set + ".gold.jsonl");
      if (!Files.exists(input) || !Files.exists(file)) {
        throw new UsageException(data + " lacks " + set);
      }
      label(
          input,
          set.equals("qasrl-dev") ? new QasrlGold(file) : new KnowledgeNetGold(file),
          articles,
          labelled);
    }
    CalibrationReport report = new CalibrationReport(labelled);
    OutputFile.write(
        Home.folder().resolve(COEFFICIENTS),
        console,
        out -> out.write(report.coefficients().getBytes(StandardCharsets.UTF_8)));
    OutputFile.write(
        Home.folder().resolve("docs/quality/calibration.json"),
        console,
        out ->
            report.write(
                LocalDate.now(ZoneOffset.UTC), Checkout.commit(Home.folder()).orElse(null), out));
    Reliability whole = report.whole();
    console.print(
        String.format(
            Locale.ROOT,
            "%d facts, %.1f %% right; out of fold: calibration error %.4f, Brier score %.4f",
            whole.count(),
            100 * whole.right(),
            whole.error(),
            whole.brier()));
  }

  private void label(Path input, Gold gold, AssessedArticles articles, List<Labelled> labelled) {
    console.tell(gold.source());
    articles.read(
        input,
        (document, facts, assessed) -> labelled.addAll(gold.label(document, facts, assessed)));
  }
}
