package io.wiregraph.server.trial;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Iterator;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads requests that bring a text: JSON with {@code text}, {@code headline}, {@code date}. */
final class TrialRequest {

  private static final Set<String> FIELDS = Set.of("text", "headline", "date");
  private static final int MOST_IN_HEADLINE = 300;

  /** A character may be written as two escapes of six bytes each; the rest is small. */
  private static final int BYTES_OF_CHARACTER = 12;

  private static final int BYTES_BESIDE = 8_192;

  private static final JsonMapper JSON =
      JsonMapper.builder(
              JsonFactory.builder().enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION).build())
          .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
          .build();

  private TrialRequest() {}

  /**
   * Reads one.
   *
   * @param most how many code points a text may have
   */
  static TriedText read(HttpServletRequest request, int most) throws IOException, TrialRefusal {
    String type = request.getContentType();
    String media = type == null ? "" : type.replaceFirst(";.*", "").strip();
    if (!media.equalsIgnoreCase("application/json")) {
      throw TrialRefusal.of(
          HttpServletResponse.SC_UNSUPPORTED_MEDIA_TYPE, "Texts come as application/json.");
    }
    JsonNode body = json(body(request, BYTES_OF_CHARACTER * most + BYTES_BESIDE));
    for (Iterator<String> names = body.fieldNames(); names.hasNext(); ) {
      if (!FIELDS.contains(names.next())) {
        throw wrong("There are the fields text, headline and date, and no others.", "");
      }
    }
    String text = string(body, "text");
    if (text == null || text.isBlank()) {
      throw wrong("There is no text in it.", "text");
    }
    requireShort(text, most, "text");
    String headline = string(body, "headline");
    if (headline != null) {
      requireShort(headline, MOST_IN_HEADLINE, "headline");
    }
    return new TriedText(
        text, headline == null || headline.isBlank() ? null : headline.strip(), date(body));
  }

  private static void requireShort(String value, int most, String field) throws TrialRefusal {
    int length = value.codePointCount(0, value.length());
    if (length > most) {
      throw TrialRefusal.of(
          HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE,
          String.format(
              Locale.ROOT, "The %s has %,d characters; at most %,d are read.", field, length, most),
          field);
    }
  }

  private static byte[] body(HttpServletRequest request, int most) throws TrialRefusal {
    byte[] bytes;
    try {
      bytes = request.getInputStream().readNBytes(most + 1);
    } catch (IOException e) {
      throw wrong("The request ended before it was whole.", "");
    }
    if (bytes.length > most) {
      throw TrialRefusal.of(
          HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE,
          String.format(Locale.ROOT, "The request is longer than %,d bytes.", most));
    }
    return bytes;
  }

  private static JsonNode json(byte[] bytes) throws IOException, TrialRefusal {
    try {
      // Strictly UTF-8: the parser would guess other encodings from the first bytes.
      String text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
      JsonNode body = JSON.readTree(text);
      if (body.isObject()) {
        return body;
      }
    } catch (JsonProcessingException e) {
      throw wrong("The request is not proper JSON.", "");
    } catch (CharacterCodingException e) {
      throw wrong("The request is not proper UTF-8.", "");
    }
    throw wrong("The request is to be a JSON object: {\"text\": \"…\"}.", "");
  }

  private static @Nullable String string(JsonNode body, String field) throws TrialRefusal {
    JsonNode value = body.get(field);
    if (value == null || value.isNull()) {
      return null;
    }
    if (!value.isTextual()) {
      throw wrong("The " + field + " is to be a string.", field);
    }
    return value.textValue();
  }

  private static @Nullable LocalDate date(JsonNode body) throws TrialRefusal {
    String value = string(body, "date");
    if (value == null || value.isBlank()) {
      return null;
    }
    try {
      LocalDate day = LocalDate.parse(value.strip(), DateTimeFormatter.ISO_LOCAL_DATE);
      if (day.getYear() >= 1 && day.getYear() <= 9999) {
        return day;
      }
    } catch (DateTimeException e) {
      throw noDate();
    }
    throw noDate();
  }

  private static TrialRefusal noDate() {
    return wrong("The date is to be an ISO 8601 day such as 2012-02-07.", "date");
  }

  private static TrialRefusal wrong(String why, String parameter) {
    return TrialRefusal.of(HttpServletResponse.SC_BAD_REQUEST, why, parameter);
  }
}
