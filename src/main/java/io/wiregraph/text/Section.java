package io.wiregraph.text;

/**
 * A stretch of an article that is parsed on its own: one paragraph, one headline, one caption, ….
 *
 * @param kind what it is
 * @param span where it stands, without surrounding white space; not empty
 */
public record Section(SectionKind kind, Span span) {

  /** Checks that the section is not empty. */
  public Section {
    if (span.length() == 0) {
      throw new IllegalArgumentException("an empty section at " + span.begin());
    }
  }
}
