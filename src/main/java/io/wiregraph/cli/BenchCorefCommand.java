package io.wiregraph.cli;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.wiregraph.bench.Checkout;
import io.wiregraph.bench.QualityReport;
import io.wiregraph.bench.QualitySet;
import io.wiregraph.bench.Scorer;
import io.wiregraph.bench.ScorerException;
import io.wiregraph.nlp.ParserKind;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code wiregraph bench coref}. */
@Command(
    name = "coref",
    description = {
      "Measure each kind of coreference that build --coref knows: quality on gum-dev, seconds to"
          + " load, speed; beside them the speed of parsing and linking, and the memory that"
          + " coreference and linking take.",
      "docs/quality/README.md says where the set is had. One thread; some minutes."
    },
    footer = {"  wiregraph bench coref gold/", "  wiregraph bench coref gold/ --out figures.json"})
final class BenchCorefCommand implements Callable<Integer> {

  private static final String SET = "gum-dev";

  private static final JsonMapper MAPPER =
      JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

  private final Console console;

  @Option(
      names = "--out",
      paramLabel = "FILE",
      description =
          "Where the figures are written (default: docs/quality/coreference.json of the program).")
  private @Nullable Path out;

  @Parameters(
      arity = "1",
      paramLabel = "DIR",
      description = "Folder with the scorers, and the set in its folder data.")
  private Path dir = Path.of("");

  BenchCorefCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws IOException {
    QualitySet set =
        QualitySet.in(dir).stream()
            .filter(found -> found.name().equals(SET))
            .findFirst()
            .orElseThrow(() -> new UsageException(dir + " does not hold " + SET));
    Path file = out == null ? Home.folder().resolve("docs/quality/coreference.json") : out;
    ObjectNode json = MAPPER.createObjectNode();
    json.put("date", LocalDate.now(ZoneOffset.UTC).toString());
    json.put("commit", Checkout.commit(Home.folder()).orElse(null));
    json.put("set", SET);
    try {
      measure(set, json);
    } catch (ScorerException e) {
      throw new FailedException(String.valueOf(e.getMessage()), e);
    }
    byte[] bytes = text(json).getBytes(StandardCharsets.UTF_8);
    OutputFile.write(file, console, stream -> stream.write(bytes));
    console.print(text(json).strip());
    return ExitCode.OK;
  }

  private void measure(QualitySet set, ObjectNode json) throws IOException {
    Scorer scorer = new Scorer(dir);
    scorer.check();
    StepClock clock = new StepClock(set.input());
    json.set("cost", clock.cost());
    ObjectNode kinds = json.putObject("kinds");
    for (CoreferenceKind kind : CoreferenceKind.values()) {
      QualityReport report = QualityReport.of(LocalDate.now(ZoneOffset.UTC), null, "");
      new QualityRun(scorer, console, ParserKind.OWN, kind).run(set, report);
      ObjectNode figures = kinds.putObject(kind.name().toLowerCase(Locale.ROOT));
      figures.put("coref average", report.figure("/gum-dev/scores/coref/figures/conll"));
      figures.put(
          "reaches a name, F1", report.figure("/gum-dev/scores/coref/figures/reaches_name/f1"));
      clock.time(kind, figures);
    }
  }

  private static String text(ObjectNode json) throws JsonProcessingException {
    return MAPPER.writeValueAsString(json) + "\n";
  }
}
