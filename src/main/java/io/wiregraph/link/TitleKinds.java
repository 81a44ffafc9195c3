package io.wiregraph.link;

import io.wiregraph.fact.EntityType;
import io.wiregraph.gazetteer.Entry;
import io.wiregraph.gazetteer.Gazetteer;
import io.wiregraph.gazetteer.Gender;
import io.wiregraph.gazetteer.Table;
import io.wiregraph.gazetteer.Words;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What a title is about: by the gazetteer, by the words in its bracket, by the last word of the
 * name, by the state behind a comma, by a given name at its start.
 */
final class TitleKinds {

  private static final String FILE = "kinds.tsv";

  /** A word of the data file. */
  private record Row(Kind kind, Set<String> cues) {}

  private final Map<String, Row> brackets = new HashMap<>();
  private final Map<String, Kind> lastWords = new HashMap<>();
  private final Gazetteer gazetteer = Gazetteer.load();
  private final Words words = Words.load();

  TitleKinds() {
    for (String[] row : Table.rows(TitleKinds.class, FILE, 4)) {
      Kind kind = Kind.valueOf(row[2]);
      if (row[1].equals("bracket")) {
        brackets.put(row[0], new Row(kind, Set.copyOf(Table.parts(row[3]))));
      } else {
        lastWords.put(row[0], kind);
      }
    }
  }

  /** Returns the kind of a title. */
  Kind of(Title title) {
    Optional<Entry> entry = gazetteer.titled(title.whole().replace(' ', '_'));
    if (entry.isPresent()) {
      return Kind.of(EntityType.valueOf(entry.get().type()));
    }
    if (title.isPlace()) {
      Kind named = ofName(title.beforeComma());
      return named == Kind.UNKNOWN ? Kind.PLACE : named;
    }
    List<String> qualifier = title.qualifierWords();
    for (int i = qualifier.size() - 1; i >= 0; i--) {
      Row row = brackets.get(qualifier.get(i));
      if (row != null) {
        return row.kind();
      }
    }
    return ofName(title.base());
  }

  /** Returns the kind of what has that name. */
  Kind ofName(String name) {
    String[] parts = name.split(" ", -1);
    Kind last = lastWords.get(parts[parts.length - 1]);
    if (parts.length > 1 && last != null) {
      return last;
    }
    if (parts.length > 1 && name.contains(" of ")) {
      Kind first = lastWords.get(parts[0]);
      return first == null ? Kind.UNKNOWN : first;
    }
    boolean given = parts.length > 1 && words.gender(parts[0]) != Gender.UNKNOWN;
    return given ? Kind.PERSON : Kind.UNKNOWN;
  }

  /** Returns whether a title's bracket is a country or region: "Russia", "United States". */
  boolean isPlace(String qualifier) {
    return gazetteer
        .named(qualifier)
        .map(match -> EntityType.valueOf(match.entry().type()).isPlace())
        .orElse(false);
  }

  /** Returns words of an article that would speak of what the title's bracket says. */
  Set<String> cues(String qualifierWord) {
    Row row = brackets.get(qualifierWord);
    return row == null ? Set.of() : row.cues();
  }
}
