package io.wiregraph.proof;

import io.wiregraph.fact.ArticleFacts;
import io.wiregraph.fact.Fact;
import io.wiregraph.fact.FactId;
import io.wiregraph.fact.Role;
import io.wiregraph.text.CodePoints;
import java.util.List;
import java.util.stream.Stream;

/** The head words of participants, as they stand in the text. */
final class Heads {

  private final CodePoints text;

  /** Reads them from {@code text}. */
  Heads(String text) {
    this.text = new CodePoints(text);
  }

  /** Returns the head words of a fact's arguments of a role, in order of place. */
  List<String> of(Fact fact, Role role) {
    return fact.arguments(role).stream().map(a -> text.cut(a.head())).toList();
  }

  /** Returns the head words of whom a fact is attributed to; none where it is not. */
  List<String> ofSource(Fact fact, ArticleFacts article) {
    FactId id = fact.factuality().attributedTo();
    return id == null
        ? List.of()
        : article.fact(id).stream()
            .flatMap(
                source ->
                    Stream.concat(
                        of(source, Role.SPEAKER).stream(), of(source, Role.AGENT).stream()))
            .toList();
  }
}
