package io.wiregraph.extract;

import io.wiregraph.text.CodePoints;
import io.wiregraph.text.Span;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Finds the words between quotation marks in a paragraph. A quotation that is not closed runs to
 * its end.
 */
final class Quotations {

  private final CodePoints text;
  private final Map<Span, List<Span>> known = new HashMap<>();

  Quotations(CodePoints text) {
    this.text = text;
  }

  /** Returns the quoted stretches of {@code section}, without their marks, in order. */
  List<Span> in(Span section) {
    return known.computeIfAbsent(section, this::find);
  }

  private List<Span> find(Span section) {
    List<Span> found = new ArrayList<>();
    int open = -1;
    for (int i = section.begin(); i < section.end(); i++) {
      int c = text.text().codePointAt(text.unit(i));
      boolean opens = c == '“' || c == '„' || c == '«' || (c == '"' && open < 0);
      boolean closes = c == '”' || c == '»' || c == '"' || (c == '“' && open >= 0);
      if (open >= 0 && closes) {
        add(open, i, found);
        open = -1;
      } else if (opens && open < 0) {
        open = i + 1;
      }
    }
    if (open >= 0) {
      add(open, section.end(), found);
    }
    return found;
  }

  private static void add(int begin, int end, List<Span> found) {
    if (end > begin) {
      found.add(new Span(begin, end));
    }
  }
}
