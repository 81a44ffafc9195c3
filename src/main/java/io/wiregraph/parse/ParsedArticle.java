package io.wiregraph.parse;

import java.util.List;

/**
 * The sentences of an article, in order of place. Sections that are not read ({@code
 * SectionKind.isRead}) have none.
 *
 * @param sentences the sentences
 * @param cut how many sentences of the text were too long and stand in it as several
 */
public record ParsedArticle(List<Sentence> sentences, int cut) {

  /** Takes a copy. */
  public ParsedArticle {
    sentences = List.copyOf(sentences);
  }

  /** An article none of whose sentences was cut. */
  public ParsedArticle(List<Sentence> sentences) {
    this(sentences, 0);
  }

  /** Returns how many tokens all sentences have together. */
  public int tokens() {
    return sentences.stream().mapToInt(Sentence::size).sum();
  }
}
