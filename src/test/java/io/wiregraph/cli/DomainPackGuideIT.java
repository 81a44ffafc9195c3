package io.wiregraph.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.wiregraph.corpus.ArticleSource;
import io.wiregraph.corpus.ReadOptions;
import io.wiregraph.corpus.ReadResult;
import io.wiregraph.lexicon.Lexicon;
import io.wiregraph.lexicon.LexiconExample;
import io.wiregraph.nlp.SharedParser;
import io.wiregraph.pack.DomainPack;
import io.wiregraph.parse.Parser;
import io.wiregraph.pipeline.SharedPipeline;
import io.wiregraph.proof.Coverage;
import io.wiregraph.proof.ExampleRun;
import io.wiregraph.repair.RepairingParser;
import io.wiregraph.store.GraphStore;
import io.wiregraph.text.Article;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Follows {@code docs/guides/domain-pack.md} word for word: writes its files and runs its commands,
 * in its order. The three commands that need the language models take the ones that all tests
 * share; the others run as they are.
 */
class DomainPackGuideIT {

  private static final Path GUIDE = Path.of("docs/guides/domain-pack.md");

  /** A block of code, with the file that it goes to where the line before names one. */
  private static final Pattern BLOCK =
      Pattern.compile(
          "(?:^`(football/\\S+)`\n\n)?```(\\w+)\n(.*?)```", Pattern.DOTALL | Pattern.MULTILINE);

  private static final Pattern SECONDS = Pattern.compile("\\d+\\.\\d s$", Pattern.MULTILINE);

  /** How many triples a graph has, a reader of the guide needs not to find to the last one. */
  private static final Pattern TRIPLES = Pattern.compile("[\\d,]+ triples");

  @TempDir Path dir;

  @Test
  void everyFileAndEveryCommandDoesWhatTheGuideSays() throws IOException {
    Matcher block = BLOCK.matcher(Files.readString(GUIDE, StandardCharsets.UTF_8));
    int files = 0;
    List<String> commands = new ArrayList<>();
    while (block.find()) {
      if (block.group(1) != null) {
        Path file = dir.resolve(block.group(1));
        Files.createDirectories(file.getParent());
        Files.writeString(file, block.group(3), StandardCharsets.UTF_8);
        files++;
      } else if (block.group(2).equals("console")) {
        for (String step : block.group(3).split("(?m)^\\$ ", -1)) {
          if (!step.isBlank()) {
            int end = step.indexOf('\n');
            String command = step.substring(0, end);
            commands.add(command);
            assertThat(timeless(run(command)))
                .as(command)
                .isEqualTo(timeless(step.substring(end + 1)));
          }
        }
      }
    }
    assertThat(files).isEqualTo(7);
    assertThat(commands).hasSize(7);
  }

  private static String timeless(String output) {
    String timeless = SECONDS.matcher(output).replaceAll("0.0 s");
    return TRIPLES.matcher(timeless).replaceAll("N triples");
  }

  private String run(String command) throws IOException {
    List<String> words = new ArrayList<>(List.of(command.split(" ", -1)));
    assertThat(words.remove(0)).isEqualTo("./wiregraph");
    words.replaceAll(
        w -> w.startsWith("football") || w.equals("league") ? dir.resolve(w).toString() : w);
    return switch (words.get(0) + " " + words.get(1)) {
      case "lexicon test" -> tryExamples(words.get(3));
      case "lexicon coverage" ->
          cover(words.get(3), Integer.parseInt(words.get(5)), Path.of(words.get(6)));
      case "build --store" -> build(Path.of(words.get(2)), words.get(4), Path.of(words.get(5)));
      default -> {
        Calls.Outcome outcome = Calls.call(words.toArray());
        assertThat(outcome.code()).as(outcome.err()).isZero();
        yield outcome.out();
      }
    };
  }

  private static String tryExamples(String pack) {
    DomainPack chosen = DomainPack.find(pack);
    List<LexiconExample> examples = LexiconExample.of(chosen);
    AtomicInteger right = new AtomicInteger();
    new ExampleRun(SharedPipeline.analyser(chosen)::analyse)
        .run(
            examples,
            1,
            verdict -> {
              if (verdict.holds()) {
                right.incrementAndGet();
              }
            });
    return String.format(
        Locale.ROOT,
        "%d of %d entries give what they expect; %d do not%n",
        right.get(),
        examples.size(),
        examples.size() - right.get());
  }

  private static String cover(String pack, int limit, Path articles) {
    DomainPack chosen = DomainPack.find(pack);
    Lexicon lexicon = Lexicon.of(chosen);
    Parser parser = new RepairingParser(SharedParser.parser(), lexicon);
    Coverage coverage =
        new Coverage(lexicon, parser::parse, SharedPipeline.analyser(chosen)::analyse);
    try (Stream<ReadResult> results =
        new ArticleSource(List.of(articles), ReadOptions.DEFAULT).stream()) {
      Stream<Article> read =
          results
              .filter(ReadResult.Read.class::isInstance)
              .map(result -> ((ReadResult.Read) result).article());
      CoverageTable table = new CoverageTable(coverage.count(read.iterator(), 1, () -> {}), limit);
      return String.join("\n", table.lines()) + "\n";
    }
  }

  private static String build(Path folder, String pack, Path articles) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (GraphStore store = GraphStore.openForBuild(folder, null, DomainPack.find(pack))) {
      Console console =
          new Console(
              out,
              new PrintStream(new ByteArrayOutputStream(), true, StandardCharsets.UTF_8),
              false);
      BuildWork.report(SharedPipeline.build(store, articles), console);
    }
    return out.toString(StandardCharsets.UTF_8);
  }
}
