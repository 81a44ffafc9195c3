package io.wiregraph.export.graph;

import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;

/** Several texts as the one value of a column, and back. */
public final class ListText {

  /** The separator of units (ASCII 31), which no name has. */
  private static final String SEPARATOR = "\u001F";

  private ListText() {}

  /** Returns texts as one; a separator within them is left out. */
  public static String of(Collection<String> texts) {
    return texts.stream()
        .map(text -> text.replace(SEPARATOR, ""))
        .filter(text -> !text.isEmpty())
        .collect(Collectors.joining(SEPARATOR));
  }

  /** Returns the texts of a value. */
  public static List<String> texts(String value) {
    return value.isEmpty() ? List.of() : List.of(value.split(SEPARATOR, -1));
  }

  /** Returns a value as people read it: the texts with a semicolon and a blank between. */
  public static String readable(String value) {
    return value.replace(SEPARATOR, "; ");
  }
}
