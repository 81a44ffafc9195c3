package io.wiregraph.export.table;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** A row of GDELT as it is made. */
final class GdeltRow {

  /** Fields of an actor behind its code: name, country, and behind four that stay empty, type. */
  private static final int NAME = 1;

  private static final int COUNTRY = 2;
  private static final int TYPE = 7;

  /** Fields of a place behind its type: name, and behind three that stay empty, coordinates. */
  private static final int LATITUDE = 5;

  private static final int LONGITUDE = 6;

  private final Map<GdeltColumn, String> cells = new EnumMap<>(GdeltColumn.class);

  /** Sets a value; line breaks and tabs, which the format cannot have, become blanks. */
  void set(GdeltColumn column, String value) {
    cells.put(column, value.replaceAll("[\\p{Cntrl}\\s]+", " "));
  }

  void actor(GdeltColumn code, GdeltActor actor) {
    set(code, actor.code());
    set(code.plus(NAME), actor.name());
    set(code.plus(COUNTRY), actor.country());
    set(code.plus(TYPE), actor.type());
  }

  /** Sets where an actor or an action is, of what has coordinates. */
  void place(GdeltColumn type, GdeltActor place) {
    if (!place.latitude().isEmpty() && !place.longitude().isEmpty()) {
      set(type, place.geoType());
      set(type.plus(NAME), place.label());
      set(type.plus(LATITUDE), place.latitude());
      set(type.plus(LONGITUDE), place.longitude());
    }
  }

  List<String> cells() {
    return Arrays.stream(GdeltColumn.values()).map(c -> cells.getOrDefault(c, "")).toList();
  }
}
