package io.wiregraph.server.http;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** How documents and refusals are sent. */
public final class Answers {

  private static final String GZIPPED = "--gzip\"";

  private Answers() {}

  /**
   * Sends a document, or that the client has it already (RFC 9110, section 13).
   *
   * @param since when it was last another
   */
  public static void send(
      Document document, Instant since, HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    Instant second = Instant.ofEpochSecond(since.getEpochSecond());
    response.setHeader(
        "Last-Modified",
        DateTimeFormatter.RFC_1123_DATE_TIME.format(second.atOffset(ZoneOffset.UTC)));
    send(document, isAtHand(document, second, request), response);
  }

  /** Sends a document of which nobody knows since when it is what it is. */
  public static void send(
      Document document, HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    send(document, isNamed(document, request.getHeader("If-None-Match")), response);
  }

  private static void send(Document document, boolean isAtHand, HttpServletResponse response)
      throws IOException {
    response.setHeader("ETag", document.tag());
    response.setHeader("Cache-Control", "no-cache");
    if (isAtHand) {
      response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
      return;
    }
    response.setContentType(document.contentType());
    response.setContentLength(document.length());
    document.writeTo(response.getOutputStream());
  }

  private static boolean isAtHand(Document document, Instant since, HttpServletRequest request) {
    String tags = request.getHeader("If-None-Match");
    if (tags != null) {
      return isNamed(document, tags);
    }
    Instant known = date(request.getHeader("If-Modified-Since"));
    return known != null && !since.isAfter(known);
  }

  private static boolean isNamed(Document document, @Nullable String tags) {
    return tags != null
        && Arrays.stream(tags.split(","))
            .map(String::strip)
            .anyMatch(tag -> tag.equals("*") || isOf(document, tag));
  }

  /** Weak comparison; what was sent compressed is told by the end of its tag. */
  private static boolean isOf(Document document, String tag) {
    String strong = tag.startsWith("W/") ? tag.substring(2) : tag;
    return strong.equals(document.tag())
        || strong.equals(document.tag().replaceFirst("\"$", GZIPPED));
  }

  private static @Nullable Instant date(@Nullable String header) {
    if (header == null) {
      return null;
    }
    try {
      return Instant.from(DateTimeFormatter.RFC_1123_DATE_TIME.parse(header));
    } catch (java.time.DateTimeException e) {
      // RFC 9110, section 13.1.3: a recipient ignores what is no date.
      return null;
    }
  }

  /** Says in a line or more of plain text why there is nothing better to send. */
  public static void refuse(int status, String why, HttpServletResponse response)
      throws IOException {
    byte[] text = (why + "\n").getBytes(StandardCharsets.UTF_8);
    response.setStatus(status);
    response.setContentType("text/plain;charset=utf-8");
    response.setContentLength(text.length);
    response.getOutputStream().write(text);
  }
}
