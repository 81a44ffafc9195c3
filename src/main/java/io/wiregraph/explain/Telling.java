package io.wiregraph.explain;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A fact as one article tells it.
 *
 * @param iri the fact as the article has it
 * @param article the article
 * @param sentence the sentence with trigger, arguments and time marked
 * @param type short name of its class or predicate
 * @param root PLOVER root code; null where it has none
 * @param polarity {@code positive} or {@code negative}
 * @param modality {@code actual}, {@code planned}, …
 * @param stance what a speaker does by saying it; null for other facts
 * @param attributedTo whose words it is; null where the article says it in its own voice
 * @param when when it happened; null where the text does not say
 * @param rule how it was read
 * @param confidence how sure it is
 * @param parse the parse of its clause
 * @param participants its arguments
 * @param identity what it is across articles; null where it stays with the article
 * @param echoes what others say of the same: contradictions first
 */
public record Telling(
    String iri,
    ArticleNote article,
    MarkedText sentence,
    String type,
    @Nullable String root,
    String polarity,
    String modality,
    @Nullable String stance,
    @Nullable Source attributedTo,
    @Nullable When when,
    RuleNote rule,
    Sureness confidence,
    ClauseParse parse,
    List<Participant> participants,
    @Nullable Identity identity,
    List<Echo> echoes) {

  /** Copies the lists. */
  public Telling {
    participants = List.copyOf(participants);
    echoes = List.copyOf(echoes);
  }

  /**
   * Whose words it is.
   *
   * @param iri the statement, accusation or claim, as the article has it
   * @param speaker who says it, as the article calls them; empty where nobody is named
   * @param verb the words that say that somebody says it
   */
  public record Source(String iri, String speaker, String verb) {}

  /**
   * When.
   *
   * @param text the words of the article
   * @param value ISO 8601; null where the text does not give it
   * @param earliest first day, ISO 8601; null where {@code value} is
   * @param latest last day, ISO 8601; null where {@code value} is
   */
  public record When(
      String text, @Nullable String value, @Nullable String earliest, @Nullable String latest) {}

  /**
   * An argument.
   *
   * @param role what it is in the fact
   * @param text the words
   * @param begin where they begin, in code points
   * @param end where they end
   * @param entity whom they refer to; null for clauses, values and where nobody is meant
   */
  public record Participant(
      String role, String text, int begin, int end, @Nullable ArticleEntity entity) {}

  /**
   * What another article, or somebody else in it, says of the same.
   *
   * @param relation {@code contradicts} or {@code corroborates}
   * @param iri the other fact
   * @param label the other fact in words
   * @param reason why it speaks for or against it; null where that cannot be told
   * @param article where it stands; null for what is merged
   * @param sentence the sentence that says it; null for what is merged
   */
  public record Echo(
      String relation,
      String iri,
      String label,
      @Nullable String reason,
      @Nullable ArticleNote article,
      @Nullable MarkedText sentence) {}
}
