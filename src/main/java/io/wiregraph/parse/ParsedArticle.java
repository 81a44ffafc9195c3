package io.wiregraph.parse;

import java.util.List;

/**
 * The sentences of an article, in order of place. Sections that are not read ({@code
 * SectionKind.isRead}) have none.
 *
 * @param sentences the sentences
 */
public record ParsedArticle(List<Sentence> sentences) {

  /** Takes a copy. */
  public ParsedArticle {
    sentences = List.copyOf(sentences);
  }

  /** Returns how many tokens all sentences have together. */
  public int tokens() {
    return sentences.stream().mapToInt(Sentence::size).sum();
  }
}
