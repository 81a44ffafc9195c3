package io.wiregraph.server.explore;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.jena.graph.Node;

/**
 * A stretch of an article's text, as its IRI tells it ({@code #char=4,12}, {@code #event=4,12,2}).
 *
 * @param begin its first code point
 * @param end the code point after its last
 */
record Stretch(int begin, int end) {

  private static final Pattern FRAGMENT = Pattern.compile("#[a-z]+=(\\d{1,9}),(\\d{1,9})(,\\d+)?$");

  /** Returns the stretch that an IRI ends in; empty where it ends in none. */
  static Optional<Stretch> of(Node node) {
    if (!node.isURI()) {
      return Optional.empty();
    }
    Matcher matcher = FRAGMENT.matcher(node.getURI());
    return matcher.find()
        ? Optional.of(
            new Stretch(Integer.parseInt(matcher.group(1)), Integer.parseInt(matcher.group(2))))
        : Optional.empty();
  }

  boolean isIn(Stretch other) {
    return begin >= other.begin && end <= other.end && begin < end;
  }
}
