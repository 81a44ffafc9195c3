package io.wiregraph.cli;

import io.wiregraph.coref.CoreferenceResolver;
import io.wiregraph.coref.Posts;
import io.wiregraph.extract.Extractor;
import io.wiregraph.gazetteer.Gazetteer;
import io.wiregraph.gazetteer.Match;
import io.wiregraph.lexicon.Lexicon;
import io.wiregraph.link.IndexFile;
import io.wiregraph.link.Linker;
import io.wiregraph.link.MetonymReader;
import io.wiregraph.nlp.ParserKind;
import io.wiregraph.pack.DomainPack;
import io.wiregraph.parse.CachingParser;
import io.wiregraph.parse.ParseCache;
import io.wiregraph.parse.Parser;
import io.wiregraph.pipeline.Analyser;
import io.wiregraph.pipeline.AnalyserSource;
import io.wiregraph.pipeline.ArticleAnalyser;
import io.wiregraph.rdf.PlaceCoordinates;
import io.wiregraph.repair.RepairingParser;
import io.wiregraph.store.GraphStore;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Puts the real parts of the program together. */
final class Analysis {

  private Analysis() {}

  /**
   * Returns the analysis of articles, not loaded yet.
   *
   * @param pack the domain that they are read for
   * @param parses folder of the parse cache; null for none
   * @param dependencies who finds the dependencies
   * @param kind what decides which mentions are one entity
   */
  static AnalyserSource source(
      DomainPack pack, @Nullable Path parses, ParserKind dependencies, CoreferenceKind kind) {
    return new AnalyserSource(
        version(Lexicon.versionOf(pack), dependencies) + kind.version(),
        () -> {
          Lexicon lexicon = Lexicon.of(pack);
          return analyser(extractor(lexicon), parser(lexicon, parses, dependencies), kind);
        });
  }

  /** All that decides an article's record beside the article: a change must read it anew. */
  private static String version(String lexicon, ParserKind dependencies) {
    return String.join(
        ", ",
        "wiregraph-" + Version.number(),
        dependencies.version(),
        RepairingParser.VERSION,
        Extractor.version(lexicon),
        CoreferenceResolver.VERSION,
        Posts.VERSION,
        Linker.VERSION,
        MetonymReader.VERSION,
        "gazetteer-" + Gazetteer.version());
  }

  /**
   * Returns the parser of articles; its models are loaded when the first article needs them.
   *
   * @param lexicon decides what of a parse is mended
   * @param parses folder of the parse cache; null for none
   */
  static Parser parser(Lexicon lexicon, @Nullable Path parses) {
    return parser(lexicon, parses, ParserKind.OWN);
  }

  /**
   * Returns the parser of articles; its models are loaded when the first article needs them.
   *
   * @param lexicon decides what of a parse is mended
   * @param parses folder of the parse cache; null for none
   * @param dependencies who finds the dependencies
   */
  static Parser parser(Lexicon lexicon, @Nullable Path parses, ParserKind dependencies) {
    Parser models = new ModelParser(dependencies);
    return new RepairingParser(
        parses == null ? models : new CachingParser(models, parses), lexicon);
  }

  /**
   * Returns the analysis of what {@code parser} gives.
   *
   * @param lexicon the lexicon that the parser was made with
   */
  static Analyser analyser(Lexicon lexicon, Parser parser) {
    return analyser(extractor(lexicon), parser, CoreferenceKind.SIEVE);
  }

  /** Returns the extractor of facts by the words of {@code lexicon}. */
  static Extractor extractor(Lexicon lexicon) {
    Gazetteer gazetteer = Gazetteer.load();
    return new Extractor(
        lexicon,
        word -> gazetteer.named(word).filter(m -> m.form() != Match.Form.NAME).isPresent());
  }

  private static Analyser analyser(Extractor extractor, Parser parser, CoreferenceKind kind) {
    CoreferenceResolver coreference = kind.resolver();
    LazyLinker linker = new LazyLinker();
    MetonymReader metonyms = new MetonymReader();
    return new ArticleAnalyser(
        parser, coreference::resolve, linker::link, metonyms::read, extractor::extract);
  }

  /** Returns the parse cache of a store, with the parses of parsers of any kind. */
  static ParseCache parseCache(GraphStore store) {
    return new ParseCache(
        store.parses(), Arrays.stream(ParserKind.values()).map(ParserKind::version).toList());
  }

  /**
   * Returns the file of the index of links: that of a release, which has no dictionary to make it
   * of, or else the one in the user's cache folder.
   */
  static IndexFile links() {
    Path shipped = Home.folder().resolve("links");
    return new IndexFile(Files.isDirectory(shipped) ? shipped : Folders.cache("links"));
  }

  /** Returns where the places of the gazetteer lie. */
  static PlaceCoordinates coordinates() {
    Gazetteer gazetteer = Gazetteer.load();
    return place ->
        place.link() == null
            ? Optional.empty()
            : gazetteer
                .coordinates(place.link().title())
                .map(
                    point ->
                        new PlaceCoordinates.Point(
                            BigDecimal.valueOf(point.latitude()),
                            BigDecimal.valueOf(point.longitude())));
  }
}
