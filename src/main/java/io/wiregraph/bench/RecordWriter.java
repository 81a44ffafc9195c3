package io.wiregraph.bench;

import io.wiregraph.fact.Argument;
import io.wiregraph.fact.ArticleFacts;
import io.wiregraph.fact.Entity;
import io.wiregraph.fact.EntityId;
import io.wiregraph.fact.EntityType;
import io.wiregraph.fact.Fact;
import io.wiregraph.fact.Mention;
import io.wiregraph.fact.MentionKind;
import io.wiregraph.fact.Role;
import io.wiregraph.fact.Trigger;
import io.wiregraph.record.ArticleRecord;
import io.wiregraph.text.Article;
import io.wiregraph.text.ArticleId;
import io.wiregraph.text.Metadata;
import io.wiregraph.text.Section;
import io.wiregraph.text.SectionKind;
import io.wiregraph.text.Span;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Writes an article word by word and keeps where everything stands. Its words are ASCII. */
final class RecordWriter {

  private static final double SURE = 0.95;

  private final StringBuilder text = new StringBuilder();
  private final List<Span> sentences = new ArrayList<>();
  private final List<Fact> facts = new ArrayList<>();
  private final Map<String, List<Mention>> mentions = new LinkedHashMap<>();

  /** Begins a sentence and returns where. */
  int begin() {
    if (text.length() > 0) {
      text.append(' ');
    }
    return text.length();
  }

  int length() {
    return text.length();
  }

  Span write(String words) {
    int begin = text.length();
    text.append(words);
    return new Span(begin, text.length());
  }

  String cut(Span span) {
    return text.substring(span.begin(), span.end());
  }

  /** Writes a name; its head begins {@code head} characters in. */
  Argument mention(String name, EntityType type, Role role, int head) {
    Span span = write(name);
    Span headSpan = new Span(span.begin() + head, span.end());
    mentions
        .computeIfAbsent(name, n -> new ArrayList<>())
        .add(new Mention(span, headSpan, name, MentionKind.NAME, type, null, SURE));
    return new Argument(role, span, headSpan, name, false);
  }

  Argument argument(Role role, Span span) {
    return new Argument(role, span, span, cut(span), false);
  }

  Trigger trigger(Span span, String lemma) {
    return new Trigger(span, cut(span), lemma);
  }

  void sentence(Span span) {
    sentences.add(span);
  }

  void fact(Fact fact) {
    facts.add(fact);
  }

  /** Returns the record of all that was written. */
  ArticleRecord record(String id, Metadata metadata) {
    List<Entity> entities = new ArrayList<>();
    mentions.forEach(
        (name, all) ->
            entities.add(
                new Entity(new EntityId(all.get(0).span()), name, all.get(0).type(), all, null)));
    Section body = new Section(SectionKind.BODY, new Span(0, text.length()));
    return new ArticleRecord(
        new Article(new ArticleId(id), text.toString(), List.of(body), metadata),
        sentences,
        new ArticleFacts(entities, facts, List.of()));
  }
}
