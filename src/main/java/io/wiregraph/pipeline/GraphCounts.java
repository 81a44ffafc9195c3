package io.wiregraph.pipeline;

import io.wiregraph.fact.Fact;
import io.wiregraph.record.ArticleRecord;
import io.wiregraph.store.GraphStore;
import io.wiregraph.vocab.Wg;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.jena.graph.Node;

/**
 * What a store holds.
 *
 * @param articles articles
 * @param sentences their sentences
 * @param entities entities across articles, named and unnamed
 * @param events events as articles have them
 * @param statements statements as articles have them
 * @param relations relations as articles have them
 * @param triples triples of all graphs but the build graph
 */
public record GraphCounts(
    long articles,
    long sentences,
    long entities,
    long events,
    long statements,
    long relations,
    long triples) {

  /** Nothing. */
  public static final GraphCounts NONE = new GraphCounts(0, 0, 0, 0, 0, 0, 0);

  private static final Pattern TEXT =
      Pattern.compile(
          "articles=(\\d+) sentences=(\\d+) entities=(\\d+) events=(\\d+) statements=(\\d+)"
              + " relations=(\\d+) triples=(\\d+)");

  GraphCounts plus(ArticleRecord record) {
    return plus(record, 1);
  }

  GraphCounts minus(ArticleRecord record) {
    return plus(record, -1);
  }

  private GraphCounts plus(ArticleRecord record, int times) {
    long newEvents = 0;
    long newStatements = 0;
    long newRelations = 0;
    for (Fact fact : record.facts().facts()) {
      switch (fact.id().kind()) {
        case EVENT -> newEvents += times;
        case STATEMENT -> newStatements += times;
        case RELATION -> newRelations += times;
      }
    }
    return new GraphCounts(
        articles + times,
        sentences + (long) times * record.sentences().size(),
        entities,
        events + newEvents,
        statements + newStatements,
        relations + newRelations,
        triples);
  }

  GraphCounts with(long newEntities, long newTriples) {
    return new GraphCounts(
        articles, sentences, newEntities, events, statements, relations, newTriples);
  }

  /** Returns how many nodes of each class the graphs have. */
  Map<Node, Long> byClass() {
    return Map.of(
        Wg.ARTICLE, articles,
        Wg.ENTITY, entities,
        Wg.EVENT_MENTION, events,
        Wg.STATEMENT_MENTION, statements,
        Wg.RELATION_MENTION, relations);
  }

  String text() {
    return String.format(
        Locale.ROOT,
        "articles=%d sentences=%d entities=%d events=%d statements=%d relations=%d triples=%d",
        articles,
        sentences,
        entities,
        events,
        statements,
        relations,
        triples);
  }

  /** Returns what {@link GraphStore#counts} says; nothing where that is none of our texts. */
  public static GraphCounts parse(String text) {
    Matcher matcher = TEXT.matcher(text);
    if (!matcher.matches()) {
      return NONE;
    }
    long[] n = new long[matcher.groupCount()];
    for (int i = 0; i < n.length; i++) {
      n[i] = Long.parseLong(matcher.group(i + 1));
    }
    return new GraphCounts(n[0], n[1], n[2], n[3], n[4], n[5], n[6]);
  }
}
