package io.wiregraph.server.http;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import org.apache.jena.atlas.web.AcceptList;
import org.apache.jena.atlas.web.MediaRange;
import org.apache.jena.atlas.web.MediaType;
import org.jspecify.annotations.Nullable;

/** Which of several forms a client wants most (RFC 9110, section 12.5.1). */
public final class Negotiation {

  private Negotiation() {}

  /**
   * Returns what a client wants most of what there is: the most specific range that takes a media
   * type says how much it is wanted, and what is offered first wins among equals; empty where the
   * client wants none.
   *
   * @param accept value of the {@code Accept} header; null without one, which is no wish
   * @param offered what there is; the first is what clients without a wish get
   * @param mediaType names the media type of a form, without parameters
   */
  public static <T> Optional<T> best(
      @Nullable String accept, List<T> offered, Function<T, String> mediaType) {
    if (accept == null || accept.isBlank()) {
      return Optional.of(offered.get(0));
    }
    List<MediaRange> ranges = new AcceptList(accept.toLowerCase(Locale.ROOT)).entries();
    Optional<T> best = Optional.empty();
    double most = 0;
    for (T form : offered) {
      double quality = quality(MediaType.create(mediaType.apply(form)), ranges);
      if (quality > most) {
        best = Optional.of(form);
        most = quality;
      }
    }
    return best;
  }

  private static double quality(MediaType form, List<MediaRange> ranges) {
    return ranges.stream()
        .filter(range -> range.accepts(form))
        .max(Comparator.comparingInt(Negotiation::specificity))
        .map(MediaRange::get_q)
        .orElse(0.0);
  }

  private static int specificity(MediaRange range) {
    if ("*".equals(range.getType())) {
      return 0;
    }
    return "*".equals(range.getSubType()) ? 1 : 2;
  }
}
