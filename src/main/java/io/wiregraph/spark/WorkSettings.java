package io.wiregraph.spark;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.wiregraph.corpus.ReadOptions;
import io.wiregraph.rdf.GraphOptions;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * All that decides what becomes of an article, as it is sent to each machine.
 *
 * @param pack name or folder of the domain pack; a folder has to be there on every machine
 * @param base what all IRIs start with
 * @param assertion what counts as a fact, as {@link GraphOptions.Assertion#code}
 * @param isDetailed whether every mention, span and sentence is written
 * @param isTextPublished whether the full text is written
 * @param isAnyLanguage whether articles in other languages than English are read, too
 * @param date publication date of articles that do not say theirs, in ISO 8601; null for none
 * @param maxCharacters how many code points an article may have
 */
public record WorkSettings(
    String pack,
    String base,
    String assertion,
    boolean isDetailed,
    boolean isTextPublished,
    boolean isAnyLanguage,
    @Nullable String date,
    int maxCharacters) {

  private static final ObjectMapper JSON = new ObjectMapper();

  /** Returns the settings as one line of text. */
  public String text() {
    try {
      return JSON.writeValueAsString(this);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Reads what {@link #text} gave. */
  public static WorkSettings parse(String text) {
    try {
      return JSON.readValue(text, WorkSettings.class);
    } catch (JsonProcessingException e) {
      throw new IllegalArgumentException("no settings: " + text, e);
    }
  }

  /** Returns how input is read. */
  ReadOptions reading() {
    return new ReadOptions(null, date == null ? null : LocalDate.parse(date), maxCharacters);
  }

  /** Returns what the graph says. */
  GraphOptions graph() {
    GraphOptions.Assertion rule =
        GraphOptions.Assertion.valueOf(assertion.toUpperCase(java.util.Locale.ROOT));
    return new GraphOptions(rule, isDetailed, isTextPublished);
  }
}
