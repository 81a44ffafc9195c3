package io.wiregraph.coref;

import io.wiregraph.fact.EntityType;
import io.wiregraph.fact.MentionKind;
import io.wiregraph.gazetteer.Gender;
import io.wiregraph.gazetteer.Match;
import org.jspecify.annotations.Nullable;

/**
 * A mention before it is known what entity it belongs to.
 *
 * @param sentence index of its sentence in the article
 * @param first index of its first token
 * @param last index of its last token, inclusive
 * @param head index of its head token
 * @param kind how it refers
 * @param type what it refers to, as far as it tells itself
 * @param gender the gender that it tells
 * @param count whether it is one or several
 * @param match what the gazetteer knows of a name; null for other mentions
 * @param value normalised value of a date or quantity
 */
record Candidate(
    int sentence,
    int first,
    int last,
    int head,
    MentionKind kind,
    EntityType type,
    Gender gender,
    Count count,
    @Nullable Match match,
    @Nullable String value) {

  boolean isName() {
    return kind == MentionKind.NAME;
  }

  boolean isNominal() {
    return kind == MentionKind.NOMINAL;
  }

  boolean isPronoun() {
    return kind == MentionKind.PRONOUN;
  }

  /** Returns whether it is the name of a country's people ("Syrians"). */
  boolean isPeople() {
    return match != null && match.form() == Match.Form.PEOPLE;
  }
}
