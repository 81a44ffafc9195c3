package io.wiregraph.cli;

import io.wiregraph.coref.CoreferenceResolver;
import io.wiregraph.extract.Extractor;
import io.wiregraph.extract.RepairingParser;
import io.wiregraph.gazetteer.Gazetteer;
import io.wiregraph.gazetteer.Match;
import io.wiregraph.lexicon.Lexicon;
import io.wiregraph.link.GazetteerLinker;
import io.wiregraph.link.MetonymReader;
import io.wiregraph.nlp.CoreNlpParser;
import io.wiregraph.parse.CachingParser;
import io.wiregraph.parse.Parser;
import io.wiregraph.pipeline.AnalyserSource;
import io.wiregraph.pipeline.ArticleAnalyser;
import io.wiregraph.rdf.PlaceCoordinates;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Puts the real parts of the program together. */
final class Analysis {

  private Analysis() {}

  /**
   * Returns the analysis of articles, not loaded yet.
   *
   * @param parses folder of the parse cache; null for none
   */
  static AnalyserSource source(@Nullable Path parses) {
    Gazetteer gazetteer = Gazetteer.load();
    Lexicon lexicon = Lexicon.load();
    Extractor extractor =
        new Extractor(
            lexicon,
            word -> gazetteer.named(word).filter(m -> m.form() != Match.Form.NAME).isPresent());
    return new AnalyserSource(version(extractor), () -> analyser(lexicon, extractor, parses));
  }

  /** All that decides an article's record beside the article: a change must read it anew. */
  private static String version(Extractor extractor) {
    return String.join(
        ", ",
        CoreNlpParser.VERSION,
        extractor.version(),
        CoreferenceResolver.VERSION,
        GazetteerLinker.VERSION,
        "gazetteer-" + Gazetteer.version());
  }

  private static ArticleAnalyser analyser(
      Lexicon lexicon, Extractor extractor, @Nullable Path parses) {
    Parser models = new ModelParser();
    Parser parser =
        new RepairingParser(parses == null ? models : new CachingParser(models, parses), lexicon);
    CoreferenceResolver coreference = new CoreferenceResolver();
    GazetteerLinker linker = new GazetteerLinker();
    MetonymReader metonyms = new MetonymReader();
    return new ArticleAnalyser(
        parser, coreference::resolve, linker::link, metonyms::read, extractor::extract);
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
