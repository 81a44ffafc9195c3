package io.wiregraph.server.http;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * What tells one state of an answer from another (RFC 9110, sections 8.8 and 13).
 *
 * @param tag the strong validator with its quotation marks
 * @param since when it was last another; null where nobody knows
 */
public record Validator(String tag, @Nullable Instant since) {

  private static final String GZIPPED = "--gzip\"";

  /** Takes the time to the second, as HTTP does. */
  public Validator {
    since = since == null ? null : Instant.ofEpochSecond(since.getEpochSecond());
  }

  /** Sets the headers that name the state. */
  public void name(HttpServletResponse response) {
    response.setHeader("ETag", tag);
    response.setHeader("Cache-Control", "no-cache");
    if (since != null) {
      response.setHeader(
          "Last-Modified",
          DateTimeFormatter.RFC_1123_DATE_TIME.format(since.atOffset(ZoneOffset.UTC)));
    }
  }

  /**
   * Sets the headers that name the state, and says so where the client has it already.
   *
   * @return whether the client has it, so that nothing is to be sent
   */
  public boolean isAnswered(HttpServletRequest request, HttpServletResponse response) {
    name(response);
    boolean isAtHand = isAtHand(request);
    if (isAtHand) {
      response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
    }
    return isAtHand;
  }

  private boolean isAtHand(HttpServletRequest request) {
    String tags = request.getHeader("If-None-Match");
    if (tags != null) {
      return Arrays.stream(tags.split(",")).map(String::strip).anyMatch(this::isMeant);
    }
    Instant known = date(request.getHeader("If-Modified-Since"));
    return known != null && since != null && !since.isAfter(known);
  }

  /** Weak comparison; what was sent compressed is told by the end of its tag. */
  private boolean isMeant(String asked) {
    String strong = asked.startsWith("W/") ? asked.substring(2) : asked;
    return strong.equals("*")
        || strong.equals(tag)
        || strong.equals(tag.replaceFirst("\"$", GZIPPED));
  }

  /**
   * Returns whether a client that has a part of this state may have another (RFC 9110, section
   * 13.1.5).
   *
   * @param ifRange value of the {@code If-Range} header; null without one
   */
  boolean isContinued(@Nullable String ifRange) {
    return ifRange == null
        || ifRange.strip().equals(tag)
        || (since != null && since.equals(date(ifRange)));
  }

  private static @Nullable Instant date(@Nullable String header) {
    if (header == null) {
      return null;
    }
    try {
      return Instant.from(DateTimeFormatter.RFC_1123_DATE_TIME.parse(header.strip()));
    } catch (DateTimeException e) {
      // RFC 9110, section 13.1.3: a recipient ignores what is no date.
      return null;
    }
  }
}
