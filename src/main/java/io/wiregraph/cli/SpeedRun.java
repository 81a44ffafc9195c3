package io.wiregraph.cli;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.wiregraph.bench.Call;
import io.wiregraph.bench.Contender;
import io.wiregraph.bench.MeasuredProcess;
import io.wiregraph.bench.Rounds;
import io.wiregraph.bench.SmallestHeap;
import io.wiregraph.bench.TestData;
import io.wiregraph.bench.Texts;
import io.wiregraph.bench.Took;
import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Runs the programs that {@code bench speed} compares, and works out its figures. */
final class SpeedRun {

  /** What a program reads before it counts as warm, in words: a little more in tokens. */
  private static final long WARMING_WORDS = 20_000;

  private static final int WARMING_ARTICLES = 200;

  /** Decides on the articles that are read before; another one than who makes articles takes. */
  private static final long WARMING_SEED = 20_011;

  private static final int SHOWN_OF_FAILURE = 2_000;

  private final Console console;
  private final Path work;
  private final Duration limit;
  private final int rounds;
  private int runs;

  /**
   * Prepares.
   *
   * @param work a folder for what the programs read and write
   * @param limit how long one run may take
   * @param rounds how often each program runs
   */
  SpeedRun(Console console, Path work, Duration limit, int rounds) {
    this.console = console;
    this.work = work;
    this.limit = limit;
    this.rounds = rounds;
  }

  /** Measures whole processes, in turn. */
  void cold(Texts texts, List<Contender> contenders, ObjectNode json) throws IOException {
    Rounds all = new Rounds();
    long tokens = 0;
    for (int round = 1; round <= rounds; round++) {
      for (Contender contender : contenders) {
        MeasuredProcess.Ended ended = run(contender, texts, contender.ampleHeap());
        tokens = Math.max(tokens, Contender.tokens(ended.output()).orElse(0));
        all.add(contender, ended.took());
      }
    }
    about(json, texts, tokens);
    for (Contender contender : all.contenders()) {
      Took took = all.medians(contender);
      ObjectNode figures = figures(json, contender, took);
      if (tokens > 0) {
        figures.put("tokensPerSecond", Math.round(tokens / took.seconds()));
      }
    }
    SpeedFigures.addRatios(json, all, Took::seconds, "seconds");
    SpeedFigures.addRatios(json, all, Took::coreSeconds, "coreSeconds");
  }

  /**
   * Measures what the texts take once a program is warm: the time of other texts and these less the
   * time of the other ones alone, so that loading and warming up are in neither.
   */
  void warm(Texts texts, List<Contender> contenders, ObjectNode json) throws IOException {
    Texts before = warming();
    Texts both = before.with(texts, work.resolve("both"));
    Rounds all = new Rounds();
    long tokens = 0;
    for (int round = 1; round <= rounds; round++) {
      for (Contender contender : contenders) {
        MeasuredProcess.Ended alone = run(contender, before, contender.ampleHeap());
        MeasuredProcess.Ended after = run(contender, both, contender.ampleHeap());
        tokens =
            Math.max(
                tokens,
                Contender.tokens(after.output()).orElse(0)
                    - Contender.tokens(alone.output()).orElse(0));
        all.add(contender, SpeedFigures.difference(after.took(), alone.took()));
      }
    }
    about(json, texts, tokens);
    json.put("wordsBefore", before.words());
    for (Contender contender : all.contenders()) {
      Took took = all.medians(contender);
      ObjectNode figures = figures(json, contender, took);
      figures.put("wordsPerSecond", Math.round(texts.words() / took.seconds()));
      if (tokens > 0) {
        figures.put("tokensPerSecond", Math.round(tokens / took.seconds()));
      }
    }
    SpeedFigures.addRatios(json, all, Took::seconds, "seconds");
    SpeedFigures.addRatios(json, all, Took::coreSeconds, "coreSeconds");
  }

  /**
   * Measures the memory of each program at the smallest heap that costs under 10 % of its speed.
   */
  void memory(Texts texts, List<Contender> contenders, ObjectNode json) throws IOException {
    about(json, texts, 0);
    Rounds all = new Rounds();
    for (Contender contender : contenders) {
      SmallestHeap.Found found =
          SmallestHeap.find(
              contender.ampleHeap(),
              (heap, seconds) -> {
                Duration most =
                    Duration.ofSeconds(Math.min(Math.round(seconds), limit.toSeconds()));
                MeasuredProcess.Ended ended = start(contender, texts, heap, most);
                return ended.code() == 0 ? Optional.of(ended.took()) : Optional.empty();
              });
      all.add(contender, found.took());
      figures(json, contender, found.took()).put("heapMegabytes", found.megabytes());
    }
    SpeedFigures.addRatios(json, all, Took::peakBytes, "peakMegabytes");
  }

  /** Measures whether speed and memory of this program stay the same with more articles. */
  void growth(List<Integer> sizes, ObjectNode json) throws IOException {
    Texts before = warming();
    Took alone = run(Contender.OURS, before, Contender.OURS.ampleHeap()).took();
    for (int size : sizes) {
      Texts texts = made(size, 1, "1-", work.resolve("made" + size), Long.MAX_VALUE);
      Texts both = before.with(texts, work.resolve("both" + size));
      Took took = run(Contender.OURS, both, Contender.OURS.ampleHeap()).took();
      ObjectNode figures = json.putObject(Integer.toString(size));
      SpeedFigures.put(figures, SpeedFigures.difference(took, alone));
      figures.put("wordsPerSecond", Math.round(texts.words() / (took.seconds() - alone.seconds())));
    }
  }

  /** Measures builds of a store that has the articles: as they are, and with another lexicon. */
  void again(Texts texts, ObjectNode json) throws IOException {
    about(json, texts, 0);
    SpeedPack pack = new SpeedPack(work.resolve("pack"));
    Rounds unchanged = new Rounds();
    Rounds changed = new Rounds();
    for (int round = 1; round <= rounds; round++) {
      Path store = work.resolve("again" + round);
      building(pack, store, texts);
      unchanged.add(Contender.OURS, building(pack, store, texts));
      pack.change(round);
      changed.add(Contender.OURS, building(pack, store, texts));
    }
    SpeedFigures.put(json.putObject("unchanged"), unchanged.medians(Contender.OURS));
    SpeedFigures.put(json.putObject("lexiconChanged"), changed.medians(Contender.OURS));
  }

  private Took building(SpeedPack pack, Path store, Texts texts) throws IOException {
    Call call =
        new Call(
            List.of(
                launcher(),
                "build",
                "--store",
                store.toString(),
                "--pack",
                pack.folder().toString(),
                texts.folder().toString()),
            Map.of());
    return whole(MeasuredProcess.run(call, work, limit), "build").took();
  }

  private MeasuredProcess.Ended run(Contender contender, Texts texts, int heap) throws IOException {
    return whole(start(contender, texts, heap, limit), SpeedFigures.name(contender));
  }

  private MeasuredProcess.Ended start(Contender contender, Texts texts, int heap, Duration most)
      throws IOException {
    Path own = Files.createDirectories(work.resolve("run" + runs++));
    Path java = Path.of(System.getProperty("java.home"), "bin", "java");
    Call call =
        contender.call(
            Home.folder().toAbsolutePath(),
            java,
            System.getProperty("java.class.path"),
            heap,
            texts,
            own);
    MeasuredProcess.Ended ended = MeasuredProcess.run(call, own, most);
    Folders.delete(own);
    console.tell(
        String.format(
            Locale.ROOT,
            "%s, %,d articles, heap of %,d MB: %s",
            SpeedFigures.name(contender),
            texts.files().size(),
            heap,
            ended.code() == 0 ? SpeedFigures.line(ended.took()) : "failed"));
    return ended;
  }

  /** Returns a process that ended well, and fails for others. */
  static MeasuredProcess.Ended whole(MeasuredProcess.Ended ended, String name) {
    if (ended.code() != 0) {
      String output = ended.output();
      throw new FailedException(
          name
              + " failed with exit code "
              + ended.code()
              + ": "
              + output.substring(Math.max(0, output.length() - SHOWN_OF_FAILURE)).strip());
    }
    return ended;
  }

  static String launcher() {
    return Home.folder().toAbsolutePath().resolve("wiregraph").toString();
  }

  private Texts warming() throws IOException {
    return made(WARMING_ARTICLES, WARMING_SEED, "0-", work.resolve("before"), WARMING_WORDS);
  }

  private Texts made(int articles, long seed, String prefix, Path folder, long mostWords)
      throws IOException {
    Path file = Files.createTempFile(work, "made", ".jsonl");
    try (Writer writer = Files.newBufferedWriter(file, StandardCharsets.UTF_8)) {
      TestData.articles(Home.corpus(), articles, seed, writer);
    }
    return Texts.write(file, folder, prefix, mostWords);
  }

  private static void about(ObjectNode json, Texts texts, long tokens) {
    json.put("articles", texts.files().size());
    json.put("words", texts.words());
    if (tokens > 0) {
      json.put("tokens", tokens);
    }
  }

  private static ObjectNode figures(ObjectNode json, Contender contender, Took took) {
    ObjectNode figures = json.putObject(SpeedFigures.name(contender));
    SpeedFigures.put(figures, took);
    return figures;
  }
}
