package io.wiregraph.cli;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.wiregraph.coref.CoreferenceResolver;
import io.wiregraph.corpus.ArticleSource;
import io.wiregraph.corpus.ReadOptions;
import io.wiregraph.corpus.ReadResult;
import io.wiregraph.fact.Entity;
import io.wiregraph.lexicon.Lexicon;
import io.wiregraph.link.Linker;
import io.wiregraph.parse.ParsedArticle;
import io.wiregraph.parse.Parser;
import io.wiregraph.text.Article;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** Takes the time and the memory of parsing, coreference and linking, on one thread. */
final class StepClock {

  /** How often all articles are done, of which the fastest time counts. */
  private static final int ROUNDS = 3;

  private static final double MEGABYTE = 1e6;

  private record Parsed(Article article, ParsedArticle parse) {}

  private final List<Parsed> articles = new ArrayList<>();

  /** Keeps what was measured from being collected before its memory is taken. */
  private final List<Object> measured = new ArrayList<>();

  private final ObjectNode cost = JsonNodeFactory.instance.objectNode();
  private final int tokens;

  /** Parses the articles of {@code input}, and takes the time of all but the other kinds. */
  StepClock(Path input) {
    Parser parser = Analysis.parser(Lexicon.load(), null);
    List<Article> read = read(input);
    read.forEach(parser::parse);
    double parsing = fastest(() -> read.forEach(parser::parse));
    read.forEach(article -> articles.add(new Parsed(article, parser.parse(article))));
    this.tokens = articles.stream().mapToInt(a -> a.parse().tokens()).sum();
    double before = heap();
    CoreferenceResolver resolver = CoreferenceKind.SIEVE.resolver();
    Linker linker = Linker.load(Analysis.links(), new IndexProgress(Console.ofProcess()));
    List<List<Entity>> entities = resolve(resolver);
    double resolving = fastest(() -> resolve(resolver));
    double linking = fastest(() -> link(linker, entities));
    entities.clear();
    measured.add(resolver);
    measured.add(linker);
    double after = heap();
    cost.put("tokens", tokens);
    cost.put("parsing, tokens a second", Math.round(tokens / parsing));
    cost.put("coreference (sieve), tokens a second", Math.round(tokens / resolving));
    cost.put("linking, tokens a second", Math.round(tokens / linking));
    cost.put(
        "coreference and linking, share of parsing time", rounded((resolving + linking) / parsing));
    cost.put("heap that both keep, MB", Math.max(0, Math.round((after - before) / MEGABYTE)));
    cost.put("file mapped by linking, MB", Math.round(size() / MEGABYTE));
  }

  private static long size() {
    return Analysis.links().path().toFile().length();
  }

  /** Returns what parsing, the sieve and linking take. */
  ObjectNode cost() {
    return cost;
  }

  /** Adds what {@code kind} takes. */
  void time(CoreferenceKind kind, ObjectNode figures) {
    double before = heap();
    long start = System.nanoTime();
    CoreferenceResolver resolver = kind.resolver();
    resolver.resolve(articles.get(0).article(), articles.get(0).parse());
    figures.put("seconds to load", rounded(since(start)));
    double seconds = fastest(() -> resolve(resolver));
    figures.put("seconds", rounded(seconds));
    figures.put("tokens a second", Math.round(tokens / seconds));
    measured.add(resolver);
    figures.put("heap, MB", Math.max(0, Math.round((heap() - before) / MEGABYTE)));
  }

  private static List<Article> read(Path input) {
    List<Article> all = new ArrayList<>();
    try (Stream<ReadResult> results =
        new ArticleSource(List.of(input), ReadOptions.DEFAULT).stream()) {
      results.forEach(
          result -> {
            if (result instanceof ReadResult.Read read) {
              all.add(read.article());
            }
          });
    }
    return all;
  }

  private List<List<Entity>> resolve(CoreferenceResolver resolver) {
    List<List<Entity>> all = new ArrayList<>();
    articles.forEach(a -> all.add(resolver.resolve(a.article(), a.parse())));
    return all;
  }

  private void link(Linker linker, List<List<Entity>> entities) {
    for (int i = 0; i < entities.size(); i++) {
      linker.link(articles.get(i).parse(), entities.get(i));
    }
  }

  private static double fastest(Runnable work) {
    double best = Double.MAX_VALUE;
    for (int i = 0; i < ROUNDS; i++) {
      long start = System.nanoTime();
      work.run();
      best = Math.min(best, since(start));
    }
    return best;
  }

  private static double since(long start) {
    return (System.nanoTime() - start) / (double) TimeUnit.SECONDS.toNanos(1);
  }

  private static double rounded(double seconds) {
    return Math.round(seconds * 1000) / 1000.0;
  }

  /** Returns the bytes that live after a collection. */
  private static double heap() {
    ManagementFactory.getMemoryMXBean().gc();
    return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
  }
}
