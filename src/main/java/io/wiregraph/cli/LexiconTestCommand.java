package io.wiregraph.cli;

import io.wiregraph.lexicon.LexiconExample;
import io.wiregraph.pack.DomainPack;
import io.wiregraph.proof.ExampleRun;
import io.wiregraph.proof.Verdict;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code wiregraph lexicon test}. */
@Command(
    name = "test",
    description = {
      "Read the example of every entry of the lexicon as build reads articles, and see whether it"
          + " gives the facts that the entry expects.",
      "With --pack the pack's own entries are tried. ontology/lexicon/README.md has the notation. Parses are kept, so a second run is fast."
    },
    footer = {
      "  wiregraph lexicon test",
      "  wiregraph lexicon test ontology/lexicon/light.ttl",
      "  wiregraph lexicon test veto call-off",
      "  wiregraph lexicon test --pack football/"
    })
final class LexiconTestCommand implements Callable<Integer> {

  private final Console console;

  @Mixin private PackOption pack = new PackOption();

  @Option(
      names = "--threads",
      paramLabel = "N",
      description = "Examples read at once (default: as many as processors).")
  private int threads = Runtime.getRuntime().availableProcessors();

  @Option(names = "--no-cache", description = "Parse anew and keep no parses.")
  private boolean isUncached;

  @Mixin private ParserOption parser = new ParserOption();

  @Parameters(
      arity = "0..*",
      paramLabel = "WHICH",
      description = "Files of the lexicon and names of entries (default: all).")
  private List<String> which = new ArrayList<>();

  LexiconTestCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws IOException {
    if (threads < 1) {
      throw new UsageException("--threads takes 1 or more");
    }
    DomainPack domain = pack.chosen().orElseGet(DomainPack::home);
    List<LexiconExample> examples = chosen(LexiconExample.of(domain));
    List<Verdict> failed = new ArrayList<>();
    ExampleRun run =
        new ExampleRun(
            Analysis.source(
                        domain,
                        isUncached ? null : Folders.cache("parses"),
                        parser.kind(),
                        CoreferenceKind.SIEVE)
                    .loading()
                    .get()
                ::analyse);
    try (Progress progress = new Progress(console, "Trying", "example", examples.size())) {
      run.run(
          examples,
          threads,
          verdict -> {
            progress.step();
            if (!verdict.holds()) {
              failed.add(verdict);
            }
          });
    }
    for (Verdict verdict : failed) {
      for (String line : verdict.describe()) {
        console.print(line);
      }
    }
    console.print(
        String.format(
            Locale.ROOT,
            "%,d of %,d entries give what they expect; %,d %s",
            examples.size() - failed.size(),
            examples.size(),
            failed.size(),
            failed.size() == 1 ? "does not" : "do not"));
    return failed.isEmpty() ? ExitCode.OK : ExitCode.SOFTWARE;
  }

  private List<LexiconExample> chosen(List<LexiconExample> all) {
    for (String name : which) {
      if (all.stream().noneMatch(example -> isMeant(name, example))) {
        throw new UsageException("the lexicon has no file and no entry " + name);
      }
    }
    return which.isEmpty()
        ? all
        : all.stream().filter(e -> which.stream().anyMatch(name -> isMeant(name, e))).toList();
  }

  /** A file may be given by any path that ends as its place in the program does. */
  private static boolean isMeant(String name, LexiconExample example) {
    Path given = Path.of(name);
    Path file = Path.of(example.file());
    return name.equals(example.entry()) || file.endsWith(given) || given.endsWith(file);
  }
}
