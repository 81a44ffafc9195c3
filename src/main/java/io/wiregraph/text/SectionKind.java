package io.wiregraph.text;

/**
 * What a section of an article is for; decides how it is parsed and whether facts are taken from
 * it.
 */
public enum SectionKind {
  /** The headline above the text; parsed apart from the body. */
  HEADLINE,
  /** A heading between paragraphs; parsed apart from the body. */
  SUBHEAD,
  /** A paragraph of the article. */
  BODY,
  /** The words under a photograph; a credit is a section of its own. */
  CAPTION,
  /** Who wrote the article; not parsed. */
  BYLINE,
  /** Place, date and agency before the first sentence ("Feb. 7 (Bloomberg) --"); not parsed. */
  DATELINE,
  /** When the article was published or updated; not parsed. */
  DATE,
  /** Parts of the page that are not the article ("Post a Comment"); not parsed. */
  FURNITURE;

  /** Returns whether sections of this kind are parsed and facts taken from them. */
  public boolean isRead() {
    return this == HEADLINE || this == SUBHEAD || this == BODY || this == CAPTION;
  }
}
