package io.wiregraph.pipeline;

import io.wiregraph.corpus.ReadResult;
import io.wiregraph.rdf.ArticleGraphMapper;
import io.wiregraph.rdf.GraphOptions;
import io.wiregraph.rdf.MappedTriples;
import io.wiregraph.rdf.OntologyIndex;
import io.wiregraph.rdf.PlaceCoordinates;
import io.wiregraph.record.ArticleRecord;
import io.wiregraph.store.ArticleRow;
import io.wiregraph.store.GraphStore;
import io.wiregraph.text.ArticleId;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.SortedMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/**
 * Adds articles to a store. Articles that are in as they are cost nothing; one that changed is
 * replaced; those that the input lacks stay, unless the store shall be equal to it. What an article
 * says is safe every 256 articles or 10 seconds, and later in a long build when an eighth of it is
 * not safe yet; identities and the default graph follow at the end. The result does not depend on
 * the number of threads or the order of the input.
 */
public final class Builder {

  private final GraphStore store;
  private final OntologyIndex ontology;
  private final PlaceCoordinates coordinates;
  private final AnalyserSource source;
  private final BuildOptions options;
  private final AtomicBoolean isStopped = new AtomicBoolean();

  /** Builds in {@code store}, which stays open. */
  public Builder(
      GraphStore store,
      OntologyIndex ontology,
      PlaceCoordinates coordinates,
      AnalyserSource source,
      BuildOptions options) {
    this.store = store;
    this.ontology = ontology;
    this.coordinates = coordinates;
    this.source = source;
    this.options = options;
  }

  /**
   * Ends the build after the articles that are under way, which are kept. May be called from any
   * thread, once or more.
   */
  public void stop() {
    isStopped.set(true);
  }

  /**
   * Builds.
   *
   * @param input the articles
   * @param listener hears how it goes on
   * @throws RuntimeException whatever loading the analyser or writing to the store throws; what was
   *     committed before is kept
   */
  public BuildSummary build(Iterator<ReadResult> input, BuildListener listener) {
    long start = System.nanoTime();
    BuildRun run = new BuildRun(store, listener);
    boolean isInterrupted = false;
    AtomicInteger loads = new AtomicInteger();
    try (AnalysisQueue queue =
        new AnalysisQueue(
            input,
            run.known(),
            source,
            graphVersion(),
            store.recordFiles(),
            mapper(),
            options.threads(),
            isStopped)) {
      queue.start(loads::incrementAndGet);
      Intake intake = new Intake(queue, run, options.articlesPerCommit(), loads, listener);
      while (!run.isEnded()) {
        intake.next();
        if (run.held() > 0) {
          run.commit(intake::untilDue);
          intake.check();
          store.compactWhereItPays(true);
        }
      }
    } catch (InterruptedException e) {
      // The flag is set again at the end: it would close the files of the store under its feet.
      isStopped.set(true);
      isInterrupted = true;
    } catch (ExecutionException e) {
      throw rethrown(e.getCause());
    }
    boolean wasStopped = isStopped.get();
    if (!wasStopped) {
      finish(run, listener);
    }
    GraphCounts counts = GraphCounts.parse(store.counts().orElse(""));
    BuildSummary summary = run.summary(counts, (System.nanoTime() - start) / 1e9, wasStopped);
    BuildLog.append(store.buildLog(), summary, options, source.version());
    if (isInterrupted) {
      Thread.currentThread().interrupt();
    }
    return summary;
  }

  private void finish(BuildRun run, BuildListener listener) {
    if (options.sync() != null) {
      run.sync(options.sync());
    }
    mapAgain(run);
    Derivation derivation =
        new Derivation(store, ontology, coordinates, options.graph(), source.version());
    boolean isStale = derivation.isStale();
    if (isStale) {
      listener.deriving();
      derivation.run();
    }
    if (run.removed() > 0) {
      store.compact();
    } else if (run.commits() > 0 || isStale) {
      store.compactWhereItPays(false);
    }
  }

  /** Graphs that another ontology or other options made are made anew, from their records. */
  private void mapAgain(BuildRun run) {
    SortedMap<ArticleId, ArticleRow> rows = store.articles();
    List<ArticleRow> old = new ArrayList<>();
    for (ArticleRow row : rows.values()) {
      if (!row.graphVersion().equals(graphVersion())) {
        old.add(row);
      }
    }
    ArticleGraphMapper mapper = mapper();
    Ahead.each(
        old.iterator(),
        row -> mappedAgain(row, mapper),
        mapped -> {
          run.hold(mapped);
          if (run.held() >= options.articlesPerCommit()) {
            run.commit();
          }
        });
    run.commit();
  }

  private Finished.Analysed mappedAgain(ArticleRow row, ArticleGraphMapper mapper) {
    ArticleRecord record = store.recordFiles().get(row.record());
    return new Finished.Analysed(
        new ArticleRow(row.id(), row.record(), row.contentHash(), graphVersion(), row.analyser()),
        MappedTriples.of(out -> mapper.map(record, out)),
        0);
  }

  private ArticleGraphMapper mapper() {
    return new ArticleGraphMapper(store.iris(), ontology, options.graph());
  }

  private String graphVersion() {
    return graphVersion(ontology, options.graph());
  }

  /** Returns what, beside an article's record, decides its graph. */
  public static String graphVersion(OntologyIndex ontology, GraphOptions options) {
    return "mapping "
        + Derivation.MAPPING
        + ", ontology "
        + ontology.version()
        + ", "
        + options.articleKey();
  }

  static RuntimeException rethrown(@Nullable Throwable cause) {
    if (cause instanceof Error error) {
      throw error;
    }
    return cause instanceof RuntimeException runtime ? runtime : new IllegalStateException(cause);
  }
}
