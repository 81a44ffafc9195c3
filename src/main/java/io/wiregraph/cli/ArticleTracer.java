package io.wiregraph.cli;

import io.wiregraph.coref.CoreferenceResolver;
import io.wiregraph.explain.Trace;
import io.wiregraph.explain.Tracer;
import io.wiregraph.extract.Assessed;
import io.wiregraph.extract.Extractor;
import io.wiregraph.fact.Entity;
import io.wiregraph.fact.FactId;
import io.wiregraph.lexicon.Lexicon;
import io.wiregraph.link.Linker;
import io.wiregraph.link.Weighing;
import io.wiregraph.parse.CachingParser;
import io.wiregraph.parse.ParsedArticle;
import io.wiregraph.record.ArticleRecord;
import io.wiregraph.repair.RepairingParser;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Goes the way to an article's record again, from the parse that the cache kept. Models are loaded
 * only where the user wants an article parsed anew; the index of links is never made here.
 */
final class ArticleTracer implements Tracer {

  private static final String NO_PARSE =
      "its parse was not kept, or another version made it: --parse parses the article anew";
  private static final String NO_INDEX =
      "the index of links is not there: 'wiregraph prepare' makes it";

  private final CachingParser cache;
  private final RepairingParser repair;
  private final boolean isParsing;
  private final Extractor extractor;
  private final CoreferenceResolver coreference = new CoreferenceResolver();
  private final @Nullable Linker linker;

  /**
   * Makes a tracer.
   *
   * @param lexicon the lexicon of the store's domain
   * @param parses the folder of the parse cache
   * @param isParsing whether to parse what is not kept
   */
  ArticleTracer(Lexicon lexicon, Path parses, boolean isParsing, Console console) {
    this.cache = new CachingParser(new ModelParser(), parses);
    this.repair = new RepairingParser(cache, lexicon);
    this.isParsing = isParsing;
    this.extractor = Analysis.extractor(lexicon);
    this.linker =
        Files.exists(Analysis.links().path())
            ? Linker.load(Analysis.links(), new IndexProgress(console))
            : null;
  }

  @Override
  public Trace trace(ArticleRecord record) {
    Optional<ParsedArticle> parsed =
        isParsing
            ? Optional.of(repair.parse(record.article()))
            : cache.kept(record.article()).map(repair::mended);
    return new Walked(record, parsed);
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
      Linker known = linker;
      Optional<Entity> before =
          entities.stream().filter(e -> e.id().equals(entity.id())).findFirst();
      return known == null || parsed.isEmpty()
          ? Optional.empty()
          : before.map(e -> known.weigh(parsed.get(), entities, e));
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
      return linker == null ? NO_INDEX : "other rules of coreference made this entity";
    }
  }
}
