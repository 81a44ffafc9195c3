package io.wiregraph.explain;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An entity as one article has it.
 *
 * @param iri its IRI
 * @param article the article
 * @param label what the article calls it
 * @param type what it is: local name of its class
 * @param mentions its coreference chain, in order of place
 * @param link how it was linked to Wikipedia
 * @param identity what it is across articles; null where it stays with the article
 */
public record ArticleEntity(
    String iri,
    ArticleNote article,
    String label,
    String type,
    List<ChainMention> mentions,
    LinkChoice link,
    @Nullable Identity identity) {

  /** Copies the mentions. */
  public ArticleEntity {
    mentions = List.copyOf(mentions);
  }

  /**
   * A place of the article that refers to it.
   *
   * @param text the words
   * @param kind {@code name}, {@code adjective}, {@code nominal}, {@code pronoun}, {@code date} or
   *     {@code quantity}
   * @param begin where they begin, in code points
   * @param end where they end
   * @param confidence from 0 to 1
   */
  public record ChainMention(String text, String kind, int begin, int end, double confidence) {}

  /**
   * How it was linked.
   *
   * @param title title of the Wikipedia article; null where it has no link
   * @param confidence how sure the link is, from 0 to 1; null where there is none
   * @param candidates what its names may mean, likeliest first
   * @param note why there are no candidates, or who knew it without; null where the candidates say
   *     all
   */
  public record LinkChoice(
      @Nullable String title,
      @Nullable Double confidence,
      List<TitleCandidate> candidates,
      @Nullable String note) {

    /** Copies the candidates. */
    public LinkChoice {
      candidates = List.copyOf(candidates);
    }
  }

  /**
   * A Wikipedia article that a name may mean.
   *
   * @param title its title
   * @param probability that it is meant, from 0 to 1
   * @param features what speaks for and against it, what counts most first
   */
  public record TitleCandidate(String title, double probability, List<Weight> features) {

    /** Copies the features. */
    public TitleCandidate {
      features = List.copyOf(features);
    }
  }
}
