package io.wiregraph.text;

import java.util.List;

/**
 * An article as it was read.
 *
 * @param id its name in the store
 * @param text the whole text: the file without byte-order mark, CRLF read as LF; for HTML the
 *     extracted text
 * @param sections its sections in order of place, without overlap; what lies between them is white
 *     space
 * @param metadata what else is known of it
 */
public record Article(ArticleId id, String text, List<Section> sections, Metadata metadata) {

  /** Checks that the sections are in order, do not overlap and lie in the text. */
  public Article {
    sections = List.copyOf(sections);
    int last = 0;
    for (Section section : sections) {
      if (section.span().begin() < last) {
        throw new IllegalArgumentException(id + ": sections overlap at " + section.span().begin());
      }
      last = section.span().end();
    }
    if (last > text.codePointCount(0, text.length())) {
      throw new IllegalArgumentException(id + ": a section ends after the text, at " + last);
    }
  }
}
