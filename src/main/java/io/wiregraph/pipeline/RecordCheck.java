package io.wiregraph.pipeline;

import io.wiregraph.fact.Entity;
import io.wiregraph.fact.Fact;
import io.wiregraph.fact.Mention;
import io.wiregraph.record.ArticleRecord;
import io.wiregraph.text.Span;
import java.util.Optional;
import java.util.stream.Stream;

/** Whether what a record says of its text is in that text. */
final class RecordCheck {

  private final ArticleRecord record;
  private final int length;

  RecordCheck(ArticleRecord record) {
    this.record = record;
    String text = record.article().text();
    this.length = text.codePointCount(0, text.length());
  }

  /** Returns the first place that lies outside of the text, in words; empty where none does. */
  Optional<String> fault() {
    return spans()
        .filter(span -> span.begin() < 0 || span.end() > length)
        .findFirst()
        .map(span -> "its evidence at " + span + " lies outside of its text of " + length);
  }

  private Stream<Span> spans() {
    Stream<Span> mentions =
        record.facts().entities().stream()
            .map(Entity::mentions)
            .flatMap(all -> all.stream().map(Mention::span));
    Stream<Span> facts = record.facts().facts().stream().flatMap(RecordCheck::spans);
    return Stream.concat(record.sentences().stream(), Stream.concat(mentions, facts));
  }

  private static Stream<Span> spans(Fact fact) {
    Stream<Span> sentence = Stream.of(fact.evidence().sentence());
    Stream<Span> trigger = Stream.ofNullable(fact.evidence().trigger()).map(found -> found.span());
    Stream<Span> arguments = fact.arguments().stream().map(argument -> argument.span());
    return Stream.concat(sentence, Stream.concat(trigger, arguments));
  }
}
