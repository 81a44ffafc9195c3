package io.wiregraph.explain;

import io.wiregraph.explain.ArticleEntity.ChainMention;
import io.wiregraph.explain.ArticleEntity.LinkChoice;
import io.wiregraph.explain.Telling.Source;
import io.wiregraph.explain.Telling.When;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * All that was read in one article, and why. The components are, in their order, the fields of the
 * JSON form; what is null is left out of it. Offsets are code points of the text.
 *
 * @param iri the article
 * @param text its text as it was read
 * @param headline its headline; null where it has none
 * @param published day of publication, ISO 8601; null where not known
 * @param sentences its sentences in order, with their parses
 * @param entities whom and what it mentions, in order of place
 * @param facts what it says, in order of place
 */
public record ArticleReading(
    String iri,
    String text,
    @Nullable String headline,
    @Nullable String published,
    List<ReadSentence> sentences,
    List<ReadEntity> entities,
    List<ReadFact> facts) {

  /** Copies the lists. */
  public ArticleReading {
    sentences = List.copyOf(sentences);
    entities = List.copyOf(entities);
    facts = List.copyOf(facts);
  }

  /**
   * A sentence.
   *
   * @param begin where it begins
   * @param end where it ends
   * @param tokens its tokens in order
   */
  public record ReadSentence(int begin, int end, List<ReadToken> tokens) {

    /** Copies the tokens. */
    public ReadSentence {
      tokens = List.copyOf(tokens);
    }
  }

  /**
   * A token, as Universal Dependencies have it.
   *
   * @param number its number in the sentence, from 1
   * @param begin where it begins
   * @param end where it ends
   * @param word as written
   * @param lemma its lemma
   * @param tag its Penn Treebank tag
   * @param name {@code PERSON}, {@code ORGANIZATION}, {@code LOCATION} or {@code MISC}; null for
   *     what is no name
   * @param relation its dependency relation
   * @param head number of its head; 0 for the root
   */
  public record ReadToken(
      int number,
      int begin,
      int end,
      String word,
      String lemma,
      String tag,
      @Nullable String name,
      String relation,
      int head) {}

  /**
   * An entity with all its mentions.
   *
   * @param id its IRI as the article has it
   * @param iri its IRI in the default graph; null where it stays with the article
   * @param label what it is called
   * @param type what it is: local name of its class
   * @param mentions its mentions in order of place
   * @param link how it was linked to Wikipedia
   * @param resource its DBpedia resource; null where it has none
   */
  public record ReadEntity(
      String id,
      @Nullable String iri,
      String label,
      String type,
      List<ChainMention> mentions,
      LinkChoice link,
      @Nullable String resource) {

    /** Copies the mentions. */
    public ReadEntity {
      mentions = List.copyOf(mentions);
    }
  }

  /**
   * An event, relation or statement.
   *
   * @param id its IRI as the article has it
   * @param iri its IRI in the default graph; null where it stays with the article
   * @param kind {@code event}, {@code relation} or {@code statement}
   * @param label it in words
   * @param type short name of its class or predicate
   * @param typeLabel what people call that
   * @param root PLOVER root code; null where it has none
   * @param quad its quad class: {@code verbal-conflict}; null where it has none
   * @param polarity {@code positive} or {@code negative}
   * @param modality {@code planned}, {@code possible} or another
   * @param stance what a speaker does by saying it; null for other facts
   * @param factual whether it is taken as having happened
   * @param doubts why not, or why it stays with the article; empty for plain facts
   * @param attributedTo whose words it is; null where the article says it in its own voice
   * @param when when it happened; null where the text does not say
   * @param rule how it was read
   * @param confidence how sure it is
   * @param sentence the sentence with trigger, arguments and time marked
   * @param participants its arguments
   * @param triples what it gives to the default graph in one hop
   */
  public record ReadFact(
      String id,
      @Nullable String iri,
      String kind,
      String label,
      String type,
      String typeLabel,
      @Nullable String root,
      @Nullable String quad,
      String polarity,
      String modality,
      @Nullable String stance,
      boolean factual,
      List<Doubt> doubts,
      @Nullable Source attributedTo,
      @Nullable When when,
      RuleNote rule,
      Sureness confidence,
      MarkedText sentence,
      List<ReadArgument> participants,
      List<Hop> triples) {

    /** Copies the lists. */
    public ReadFact {
      doubts = List.copyOf(doubts);
      participants = List.copyOf(participants);
      triples = List.copyOf(triples);
    }
  }

  /** Why something is not taken as a fact of the default graph. */
  public enum Doubt {
    /** The text says that it did not happen. */
    NEGATIVE,
    /** The text does not say that it did happen: it is planned, possible, …. */
    MODALITY,
    /** Somebody in the text says so. */
    ATTRIBUTED,
    /** No other article would speak of the same, or the ontology has no term for it. */
    LOCAL
  }

  /**
   * An argument.
   *
   * @param role what it is in the fact
   * @param text the words
   * @param begin where they begin
   * @param end where they end
   * @param entity {@link ReadEntity#id} of whom they refer to; null for clauses, values and where
   *     nobody is meant
   */
  public record ReadArgument(
      String role, String text, int begin, int end, @Nullable String entity) {}

  /**
   * A triple in words.
   *
   * @param subject what its subject is called
   * @param predicate its predicate in words
   * @param object what its object is called
   */
  public record Hop(String subject, String predicate, String object) {}
}
