package io.wiregraph.cli;

import io.wiregraph.coref.CoreferenceResolver;
import io.wiregraph.explain.Trace;
import io.wiregraph.explain.Tracer;
import io.wiregraph.extract.Assessed;
import io.wiregraph.extract.Extractor;
import io.wiregraph.fact.Entity;
import io.wiregraph.fact.FactId;
import io.wiregraph.lexicon.Lexicon;
import io.wiregraph.link.GazetteerLinker;
import io.wiregraph.link.Linker;
import io.wiregraph.link.Weighing;
import io.wiregraph.nlp.ParserKind;
import io.wiregraph.parse.CachingParser;
import io.wiregraph.parse.ParsedArticle;
import io.wiregraph.record.ArticleRecord;
import io.wiregraph.repair.RepairingParser;
import io.wiregraph.text.Article;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Goes the way to an article's record again, from the parse that the cache kept. Models are loaded
 * only where the user wants an article parsed anew; the index of links is never made here.
 */
final class ArticleTracer implements Tracer {

  private static final String NO_PARSE =
      "its parse was not kept, or another version or --parser made it: --parse parses the article"
          + " anew";
  private static final String NO_INDEX =
      "the index of links is not there: 'wiregraph prepare' makes it";

  private static final String IN_GAZETTEER = "the gazetteer knows it";

  private final Function<Article, Optional<ParsedArticle>> parses;
  private final Extractor extractor;
  private final Supplier<Optional<Linker>> linker;
  private final CoreferenceResolver coreference = new CoreferenceResolver();
  private final GazetteerLinker gazetteer = new GazetteerLinker();

  /**
   * Makes a tracer.
   *
   * @param extractor finds facts by the lexicon of the store's domain
   * @param parses gives the parse of an article, mended, where it can be had
   * @param linker gives the linker, where it can be had; asked each time
   */
  ArticleTracer(
      Extractor extractor,
      Function<Article, Optional<ParsedArticle>> parses,
      Supplier<Optional<Linker>> linker) {
    this.extractor = extractor;
    this.parses = parses;
    this.linker = linker;
  }

  /**
   * Makes a tracer of a store's articles.
   *
   * @param lexicon the lexicon of the store's domain
   * @param folder the folder of the parse cache
   * @param kind whose parses are asked for
   * @param isParsing whether to parse what is not kept
   */
  static ArticleTracer of(
      Lexicon lexicon, Path folder, ParserKind kind, boolean isParsing, Console console) {
    CachingParser cache = new CachingParser(new ModelParser(kind), folder);
    RepairingParser repair = new RepairingParser(cache, lexicon);
    Function<Article, Optional<ParsedArticle>> parses =
        isParsing
            ? article -> Optional.of(repair.parse(article))
            : article -> cache.kept(article).map(repair::mended);
    AtomicReference<@Nullable Linker> loaded = new AtomicReference<>();
    return new ArticleTracer(
        Analysis.extractor(lexicon),
        parses,
        () ->
            Files.exists(Analysis.links().path())
                ? Optional.of(
                    loaded.updateAndGet(
                        known ->
                            known == null
                                ? Linker.load(Analysis.links(), new IndexProgress(console))
                                : known))
                : Optional.empty());
  }

  @Override
  public Trace trace(ArticleRecord record) {
    return new Walked(record, parses.apply(record.article()));
  }

  private final class Walked implements Trace {

    private final Optional<ParsedArticle> parsed;
    private final Map<FactId, Assessed> facts;
    private final List<Entity> entities;

    Walked(ArticleRecord record, Optional<ParsedArticle> parsed) {
      this.parsed = parsed;
      this.facts =
          parsed.map(p -> extractor.assess(record.article(), p)).orElse(List.of()).stream()
              .collect(Collectors.toMap(a -> a.fact().id(), Function.identity()));
      this.entities = parsed.map(p -> coreference.resolve(record.article(), p)).orElse(List.of());
    }

    @Override
    public Optional<ParsedArticle> parsed() {
      return parsed;
    }

    @Override
    public Optional<Assessed> assessed(FactId fact) {
      return Optional.ofNullable(facts.get(fact));
    }

    @Override
    public Optional<Weighing> weighed(Entity entity) {
      if (entity.link() != null && entity.link().equals(known(entity).link())) {
        return Optional.of(new Weighing(IN_GAZETTEER, List.of()));
      }
      Optional<Entity> before =
          entities.stream().filter(e -> e.id().equals(entity.id())).findFirst();
      return before.isEmpty()
          ? Optional.empty()
          : linker.get().map(l -> l.weigh(parsed.orElseThrow(), entities, before.get()));
    }

    private Entity known(Entity entity) {
      return gazetteer.link(List.of(entity)).get(0);
    }

    @Override
    public String whyNoParse() {
      return NO_PARSE;
    }

    @Override
    public String whyNoCandidates() {
      if (parsed.isEmpty()) {
        return NO_PARSE;
      }
      return linker.get().isEmpty() ? NO_INDEX : "other rules of coreference made this entity";
    }
  }
}
