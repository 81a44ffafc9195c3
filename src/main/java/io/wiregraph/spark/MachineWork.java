package io.wiregraph.spark;

import io.wiregraph.parse.ParsedArticle;
import io.wiregraph.pipeline.Analyser;
import io.wiregraph.record.ArticleRecord;
import io.wiregraph.text.Article;
import java.util.ServiceLoader;
import org.jspecify.annotations.Nullable;

/**
 * What works on articles in this process: one for all tasks that run in it, however many, since
 * models take hundreds of megabytes and seconds to load.
 */
final class MachineWork {

  private static @Nullable MachineWork current;

  private final String settings;
  private final ArticleWork work;
  private final KeptParse parses = new KeptParse();
  private @Nullable Analyser analyser;
  private @Nullable GraphParts graph;

  private MachineWork(String settings) {
    this.settings = settings;
    this.work = factory().work(WorkSettings.parse(settings));
  }

  /**
   * Returns what works by these settings, the same at each call.
   *
   * @param settings as {@link WorkSettings#text} gives them
   */
  static synchronized MachineWork of(String settings) {
    MachineWork ready = current;
    if (ready == null || !ready.settings.equals(settings)) {
      ready = new MachineWork(settings);
      current = ready;
    }
    return ready;
  }

  private static WorkFactory factory() {
    return ServiceLoader.load(WorkFactory.class, MachineWork.class.getClassLoader())
        .findFirst()
        .orElseThrow(() -> new IllegalStateException("nothing provides " + WorkFactory.class));
  }

  /** Returns what works on articles. */
  ArticleWork work() {
    return work;
  }

  /** Returns what an article says of which it is known what its parser found. */
  ArticleRecord analyse(Article article, ParsedArticle parsed) {
    parses.give(parsed);
    try {
      return analyser().analyse(article);
    } finally {
      parses.take();
    }
  }

  /** Returns what makes triples of records. */
  synchronized GraphParts graph() {
    GraphParts ready = graph;
    if (ready == null) {
      ready = new GraphParts(WorkSettings.parse(settings), work.coordinates());
      graph = ready;
    }
    return ready;
  }

  private synchronized Analyser analyser() {
    Analyser ready = analyser;
    if (ready == null) {
      ready = work.analyser(parses);
      analyser = ready;
    }
    return ready;
  }
}
