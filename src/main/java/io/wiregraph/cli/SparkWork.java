package io.wiregraph.cli;

import io.wiregraph.lexicon.Lexicon;
import io.wiregraph.nlp.ParserKind;
import io.wiregraph.pack.DomainPack;
import io.wiregraph.parse.Parser;
import io.wiregraph.pipeline.Analyser;
import io.wiregraph.pipeline.AnalyserSource;
import io.wiregraph.rdf.PlaceCoordinates;
import io.wiregraph.repair.RepairingParser;
import io.wiregraph.spark.ArticleWork;
import io.wiregraph.spark.WorkFactory;
import io.wiregraph.spark.WorkSettings;
import io.wiregraph.text.Article;
import java.util.Optional;

/** Puts the real parts of the program together on each machine of a cluster. */
public final class SparkWork implements WorkFactory {

  /** For {@link java.util.ServiceLoader}. */
  public SparkWork() {}

  @Override
  public ArticleWork work(WorkSettings settings) {
    return new Parts(DomainPack.find(settings.pack()), settings);
  }

  private static final class Parts implements ArticleWork {

    private final DomainPack pack;
    private final AnalyserSource source;
    private final Parser parser = new ModelParser(ParserKind.OWN);

    Parts(DomainPack pack, WorkSettings settings) {
      this.pack = pack;
      AnalyserSource ungated = Analysis.source(pack, null, ParserKind.OWN, CoreferenceKind.SIEVE);
      ArticleLanguage language =
          settings.isAnyLanguage() ? ArticleLanguage.ANY : ArticleLanguage.EN;
      this.source = language.gate(ungated);
    }

    @Override
    public String version() {
      return source.version();
    }

    @Override
    public Optional<String> refusal(Article article) {
      return source.refusal().apply(article);
    }

    @Override
    public Parser parser() {
      return parser;
    }

    @Override
    public Analyser analyser(Parser parsed) {
      Lexicon lexicon = Lexicon.of(pack);
      return Analysis.analyser(lexicon, new RepairingParser(parsed, lexicon));
    }

    @Override
    public PlaceCoordinates coordinates() {
      return Analysis.coordinates();
    }
  }
}
