package io.wiregraph.cli;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.wiregraph.bench.Call;
import io.wiregraph.bench.Contender;
import io.wiregraph.bench.MeasuredProcess;
import io.wiregraph.bench.Texts;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code wiregraph bench speed}. */
@Command(
    name = "speed",
    description = {
      "Measure this program against CoreNLP as it comes, each as a process of its own, in turn, on"
          + " the same articles: seconds, processor time, memory, tokens a second.",
      "full is CoreNLP with all annotators that give what this program gives, lean the least that"
          + " any user would need; ours is build, from the launcher to the committed graph.",
      "Wants Linux, an idle machine, 16 GB for full, and time: full reads some 200 tokens a second"
          + " and core after a minute of loading. docs/quality/README.md tells what each figure"
          + " means."
    },
    footer = {
      "  wiregraph bench speed",
      "  wiregraph bench speed --docs articles/ --measure cold,memory",
      "  wiregraph bench speed --docs 300.jsonl --measure warm --only lean,ours --rounds 5",
      "  wiregraph bench speed --measure again,growth"
    })
final class BenchSpeedCommand implements Callable<Integer> {

  /** What can be measured. */
  enum Measure {
    COLD,
    WARM,
    MEMORY,
    AGAIN,
    GROWTH
  }

  private final Console console;

  @Option(
      names = "--docs",
      paramLabel = "FILE",
      description = "File or folder of articles (default: those of the program).")
  private @Nullable Path docs;

  @Option(
      names = "--measure",
      split = ",",
      paramLabel = "WHAT",
      defaultValue = "cold,warm",
      description =
          "cold: whole processes; warm: what the articles take after 20,000 words of others;"
              + " memory: at the smallest heap that costs under 10 %% of the speed; again: build"
              + " once more, unchanged and with another lexicon; growth: speed and memory with more"
              + " articles (default: ${DEFAULT-VALUE}).")
  private List<Measure> measures = new ArrayList<>();

  @Option(
      names = "--only",
      split = ",",
      paramLabel = "WHO",
      defaultValue = "full,lean,ours",
      description = "Who is measured (default: ${DEFAULT-VALUE}).")
  private List<Contender> contenders = new ArrayList<>();

  @Option(
      names = "--sizes",
      split = ",",
      paramLabel = "N",
      defaultValue = "300,10000",
      description = "How many articles growth is measured with (default: ${DEFAULT-VALUE}).")
  private List<Integer> sizes = new ArrayList<>();

  @Option(
      names = "--rounds",
      paramLabel = "N",
      defaultValue = "3",
      description = "How often each runs; the median counts (default: ${DEFAULT-VALUE}).")
  private int rounds;

  @Option(
      names = "--limit",
      paramLabel = "MINUTES",
      defaultValue = "120",
      description = "How long one run may take (default: ${DEFAULT-VALUE}).")
  private int limit;

  @Mixin private SpeedFile.Option out = new SpeedFile.Option();

  BenchSpeedCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws IOException {
    if (rounds < 1 || limit < 1) {
      throw new UsageException("--rounds and --limit take 1 or more");
    }
    if (!MeasuredProcess.isPossible()) {
      throw new FailedException("what a process takes can only be told on Linux");
    }
    SpeedFile file = out.file();
    ObjectNode own = file.all().withObject("/againstCoreNlp");
    Path work = Files.createTempDirectory("wiregraph-speed");
    try {
      prepare(work);
      Texts texts =
          Texts.write(
              docs == null ? Home.corpus() : docs, work.resolve("docs"), "1-", Long.MAX_VALUE);
      if (texts.files().isEmpty()) {
        throw new UsageException("there are no articles in " + docs);
      }
      SpeedRun run = new SpeedRun(console, work, Duration.ofMinutes(limit), rounds);
      for (Measure measure : measures) {
        ObjectNode json = section(own, measure, texts);
        measure(measure, run, texts, json);
        for (String line : SpeedTable.lines(measure.name().toLowerCase(Locale.ROOT), json)) {
          console.print(line);
        }
        console.out().flush();
      }
    } finally {
      Folders.delete(work);
    }
    file.write(console);
    return ExitCode.OK;
  }

  private void measure(Measure measure, SpeedRun run, Texts texts, ObjectNode json)
      throws IOException {
    switch (measure) {
      case COLD -> run.cold(texts, contenders, json);
      case WARM -> run.warm(texts, contenders, json);
      case MEMORY -> run.memory(texts, contenders, json);
      case AGAIN -> run.again(texts, json);
      case GROWTH -> run.growth(sizes, json);
    }
  }

  /** What a warm program takes is kept by how many articles there were: it gets faster yet. */
  private ObjectNode section(ObjectNode own, Measure measure, Texts texts) {
    String name = measure.name().toLowerCase(Locale.ROOT);
    ObjectNode json =
        measure == Measure.WARM
            ? own.withObject("/" + name).putObject(Integer.toString(texts.files().size()))
            : own.putObject(name);
    SpeedFile.about(json, measure == Measure.GROWTH || measure == Measure.MEMORY ? 1 : rounds);
    return json;
  }

  /** Index of links and class archive are made once in a program's life, and so before. */
  private void prepare(Path work) throws IOException {
    console.tell("preparing");
    MeasuredProcess.Ended ended =
        MeasuredProcess.run(
            new Call(List.of(SpeedRun.launcher(), "prepare"), Map.of()),
            work,
            Duration.ofMinutes(limit));
    if (ended.code() != 0) {
      throw new FailedException("wiregraph prepare failed: " + ended.output().strip());
    }
    // All find their files in the page cache; a disk is not what is measured.
    String classPath = System.getProperty("java.class.path");
    for (String entry : classPath.split(Pattern.quote(File.pathSeparator), -1)) {
      if (Files.isRegularFile(Path.of(entry))) {
        try (InputStream in = Files.newInputStream(Path.of(entry))) {
          in.transferTo(OutputStream.nullOutputStream());
        }
      }
    }
  }
}
