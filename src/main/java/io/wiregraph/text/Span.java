package io.wiregraph.text;

/**
 * A half-open stretch {@code [begin, end)} of an article's text, counted in Unicode code points
 * from the start of the text as it was read (as NIF 2.0 and RFC 5147 count characters).
 *
 * @param begin the first code point, 0 or more
 * @param end the code point after the last, not before {@code begin}
 */
public record Span(int begin, int end) implements Comparable<Span> {

  /** Checks that the span runs forwards from a place inside the text. */
  public Span {
    if (begin < 0 || end < begin) {
      throw new IllegalArgumentException("no span: [" + begin + ", " + end + ")");
    }
  }

  /** Returns how many code points the span covers. */
  public int length() {
    return end - begin;
  }

  /** Returns whether the whole of {@code other} lies in this span. */
  public boolean contains(Span other) {
    return begin <= other.begin && other.end <= end;
  }

  /** Returns whether this span and {@code other} share at least one code point. */
  public boolean overlaps(Span other) {
    return begin < other.end && other.begin < end;
  }

  /** Returns the smallest span that covers this one and {@code other}. */
  public Span cover(Span other) {
    return new Span(Math.min(begin, other.begin), Math.max(end, other.end));
  }

  /** Orders by begin, then by end. */
  @Override
  public int compareTo(Span other) {
    return begin != other.begin
        ? Integer.compare(begin, other.begin)
        : Integer.compare(end, other.end);
  }
}
