package io.wiregraph.pipeline;

import io.wiregraph.coref.Posts;
import io.wiregraph.fact.ArticleFacts;
import io.wiregraph.fact.Entity;
import io.wiregraph.fact.EntityId;
import io.wiregraph.fact.Fact;
import io.wiregraph.fact.Metonym;
import io.wiregraph.parse.ParsedArticle;
import io.wiregraph.parse.Parser;
import io.wiregraph.parse.Sentence;
import io.wiregraph.record.ArticleRecord;
import io.wiregraph.text.Article;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** All that is done with one article, step by step. Knows no other article. */
public final class ArticleAnalyser implements Analyser {

  private final Parser parser;
  private final Coreference coreference;
  private final Linking linking;
  private final MetonymReading metonyms;
  private final Extraction extraction;

  /** Analyses with these steps, each of which may be used from several threads at once. */
  public ArticleAnalyser(
      Parser parser,
      Coreference coreference,
      Linking linking,
      MetonymReading metonyms,
      Extraction extraction) {
    this.parser = parser;
    this.coreference = coreference;
    this.linking = linking;
    this.metonyms = metonyms;
    this.extraction = extraction;
  }

  /** Finds mentions and which of them are one entity. */
  @FunctionalInterface
  public interface Coreference {
    /** Returns the entities of an article. */
    List<Entity> resolve(Article article, ParsedArticle parsed);
  }

  /** Finds what entities are in Wikipedia. */
  @FunctionalInterface
  public interface Linking {
    /** Returns the entities of an article in the same order, with links and types. */
    List<Entity> link(ParsedArticle parsed, List<Entity> entities);
  }

  /** Reads places as governments. */
  @FunctionalInterface
  public interface MetonymReading {
    /** Returns the readings that the facts allow. */
    List<Metonym> read(List<Fact> facts, List<Entity> entities);
  }

  /** Finds facts. */
  @FunctionalInterface
  public interface Extraction {
    /** Returns the facts of an article. */
    List<Fact> extract(Article article, ParsedArticle parsed);
  }

  @Override
  public ArticleRecord analyse(Article article) {
    return analyse(article, parser.parse(article));
  }

  @Override
  public Analysis analysis(Article article) {
    ParsedArticle parsed = parser.parse(article);
    return new Analysis(analyse(article, parsed), parsed.cut());
  }

  private ArticleRecord analyse(Article article, ParsedArticle parsed) {
    List<Fact> facts =
        extraction.extract(article, parsed).stream()
            .sorted(Comparator.comparing(Fact::id))
            .toList();
    List<Entity> mentioned = linking.link(parsed, coreference.resolve(article, parsed));
    List<Entity> posts = Posts.of(facts, mentioned);
    Set<EntityId> named = posts.stream().map(Entity::id).collect(Collectors.toSet());
    List<Entity> entities =
        Stream.concat(mentioned.stream().filter(e -> !named.contains(e.id())), posts.stream())
            .sorted(Comparator.comparing(Entity::id))
            .toList();
    return new ArticleRecord(
        article,
        parsed.sentences().stream().map(Sentence::span).sorted().toList(),
        new ArticleFacts(entities, facts, metonyms.read(facts, entities)));
  }
}
