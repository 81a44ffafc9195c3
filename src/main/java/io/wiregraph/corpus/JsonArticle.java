package io.wiregraph.corpus;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.wiregraph.text.Article;
import io.wiregraph.text.Metadata;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** One line of JSON Lines input. Fields that it does not know are no business of ours. */
final class JsonArticle {

  /**
   * What a line says.
   *
   * @param id its id; null where it has none
   * @param text the text, exactly as it stands
   * @param metadata title, date, source and url
   */
  record Fields(@Nullable String id, String text, Metadata metadata) {}

  private final JsonMapper mapper =
      JsonMapper.builder(
              com.fasterxml.jackson.core.JsonFactory.builder()
                  .streamReadConstraints(
                      StreamReadConstraints.builder().maxStringLength(Integer.MAX_VALUE).build())
                  .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                  .build())
          .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
          .build();

  /**
   * Reads {@code line}.
   *
   * @throws JsonProcessingException if it is not JSON
   * @throws UnreadableException if it is JSON, but no article
   */
  Fields read(String line) throws JsonProcessingException, UnreadableException {
    JsonNode node = mapper.readTree(line);
    if (!node.isObject()) {
      throw new UnreadableException("an article must be a JSON object, this is " + kind(node) + "");
    }
    JsonNode text = node.get("text");
    if (text == null || text.isNull()) {
      throw new UnreadableException("no \"text\"");
    }
    if (!text.isTextual()) {
      throw new UnreadableException("\"text\" must be a string, this is " + kind(text));
    }
    String date = string(node, "date");
    return new Fields(
        id(node),
        Decoding.checked(text.textValue()),
        new Metadata(
            string(node, "title"),
            date == null ? null : date(date),
            string(node, "source"),
            null,
            string(node, "url")));
  }

  /**
   * Returns the article of a line.
   *
   * @param otherwise its id where the line gives none
   * @throws UnreadableException if it is no article
   */
  Article article(String line, String otherwise, ReadOptions options) throws UnreadableException {
    Fields fields;
    try {
      fields = read(line);
    } catch (JsonProcessingException e) {
      throw new UnreadableException("not JSON: " + e.getOriginalMessage(), e);
    }
    String id = fields.id() == null ? otherwise : fields.id();
    return new ArticleMaker(options).make(id, fields.text(), List.of(), fields.metadata());
  }

  private static @Nullable String id(JsonNode node) throws UnreadableException {
    JsonNode id = node.get("id");
    return id != null && id.isIntegralNumber() ? id.asText() : string(node, "id");
  }

  private static @Nullable String string(JsonNode node, String field) throws UnreadableException {
    JsonNode value = node.get(field);
    if (value == null || value.isNull()) {
      return null;
    }
    if (!value.isTextual()) {
      throw new UnreadableException("\"" + field + "\" must be a string, this is " + kind(value));
    }
    String text = value.textValue().strip();
    return text.isEmpty() ? null : Decoding.checked(text);
  }

  /** An ISO date, or the day of an ISO date and time as its own clock says it. */
  private static LocalDate date(String value) throws UnreadableException {
    try {
      return value.length() > 10
          ? LocalDate.from(DateTimeFormatter.ISO_DATE_TIME.parse(value))
          : LocalDate.parse(value, DateTimeFormatter.ISO_LOCAL_DATE);
    } catch (DateTimeException e) {
      throw new UnreadableException(
          "\"date\" must be an ISO 8601 date such as 2012-02-07, this is \"" + value + "\"", e);
    }
  }

  private static String kind(JsonNode node) {
    return node.getNodeType().name().toLowerCase(Locale.ROOT);
  }
}
