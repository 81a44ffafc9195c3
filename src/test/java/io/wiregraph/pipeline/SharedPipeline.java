package io.wiregraph.pipeline;

import io.wiregraph.coref.CoreferenceResolver;
import io.wiregraph.corpus.ArticleSource;
import io.wiregraph.corpus.ReadOptions;
import io.wiregraph.corpus.ReadResult;
import io.wiregraph.extract.Extractor;
import io.wiregraph.gazetteer.Gazetteer;
import io.wiregraph.gazetteer.Match;
import io.wiregraph.lexicon.Lexicon;
import io.wiregraph.link.GazetteerLinker;
import io.wiregraph.link.MetonymReader;
import io.wiregraph.nlp.SharedParser;
import io.wiregraph.pack.DomainPack;
import io.wiregraph.rdf.GraphOptions;
import io.wiregraph.rdf.OntologyIndex;
import io.wiregraph.rdf.PlaceCoordinates;
import io.wiregraph.repair.RepairingParser;
import io.wiregraph.store.GraphStore;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/** The one pipeline with real models that all tests share; loading it takes seconds. */
public final class SharedPipeline {

  private static final int THREADS = 2;

  private static final Gazetteer GAZETTEER = Gazetteer.load();

  /** Without the index of links, so that golden cases hold whatever that says of their names. */
  private static final GazetteerLinker LINKER = new GazetteerLinker();

  private static final Analyser ANALYSER = load(DomainPack.home());

  private static final Map<String, OntologyIndex> ONTOLOGIES = new ConcurrentHashMap<>();

  /** Analysers of other domains by the digest of their packs; all share the models. */
  private static final Map<String, Analyser> OTHERS = new ConcurrentHashMap<>();

  private SharedPipeline() {}

  private static Analyser load(DomainPack pack) {
    Lexicon lexicon = Lexicon.of(pack);
    return new ArticleAnalyser(
        new RepairingParser(SharedParser.parser(), lexicon),
        new CoreferenceResolver()::resolve,
        (parsed, entities) -> LINKER.link(entities),
        new MetonymReader()::read,
        new Extractor(lexicon, SharedPipeline::isDemonym)::extract);
  }

  private static boolean isDemonym(String word) {
    return GAZETTEER.named(word).filter(m -> m.form() != Match.Form.NAME).isPresent();
  }

  /** Returns what finds out what an article says. */
  public static Analyser analyser() {
    return ANALYSER;
  }

  /** Returns what finds out what an article of a domain says. */
  public static Analyser analyser(DomainPack pack) {
    return pack.isHome() ? ANALYSER : OTHERS.computeIfAbsent(pack.digest(), d -> load(pack));
  }

  /**
   * Builds the graph of {@code input} in a new store, for the store's domain.
   *
   * @param store an empty folder
   * @param input a file or folder
   */
  public static BuildSummary build(GraphStore store, Path input) {
    try (Stream<ReadResult> articles =
        new ArticleSource(List.of(input), ReadOptions.DEFAULT).stream()) {
      return build(store, articles.iterator(), THREADS);
    }
  }

  /** Builds the graph of {@code articles} with so many threads. */
  static BuildSummary build(GraphStore store, Iterator<ReadResult> articles, int threads) {
    return new Builder(
            store,
            ONTOLOGIES.computeIfAbsent(store.pack().digest(), d -> OntologyIndex.of(store.pack())),
            PlaceCoordinates.NONE,
            new AnalyserSource("test", () -> analyser(store.pack())),
            new BuildOptions(GraphOptions.DEFAULT, threads))
        .build(articles, BuildListener.NONE);
  }
}
