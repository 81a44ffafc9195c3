package io.wiregraph.extract;

import io.wiregraph.lexicon.LexicalEntry;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Takes what stands in a bracket apart: words for birth and death, dates, places. */
final class LifeBracket {

  private static final Set<String> VAGUE =
      Set.of("c.", "c", "ca.", "ca", "circa", "about", "around", "before", "after", "approx.", "~");

  private static final Set<String> OF_PLACE = Set.of("in", "at", "near");
  private static final Set<String> SMALL = Set.of("on", "the", "and", ",", "of", "age", "aged");

  private final Reading reading;
  private final Tree tree;
  private final DateWords dates;
  private final int open;
  private final int close;

  /** One birth or death, as far as the bracket tells of it. */
  static final class Part {

    /** The word for birth or death; null where there is none. */
    @Nullable LexicalEntry cue;

    DateWords.@Nullable Date date;

    /** Heads of the names of places, the smallest first. */
    final List<Integer> places = new ArrayList<>();

    /** Whether a dash stands before it. */
    boolean afterDash;

    /** Whether it holds words that are neither date nor place. */
    boolean hasMore;

    boolean is(String relation) {
      return cue != null && cue.type().equals(relation);
    }

    boolean isDateAlone() {
      return cue == null && date != null && !hasMore;
    }

    boolean isDay() {
      return date != null && date.value() != null && date.value().length() > "yyyy-mm".length();
    }

    int year() {
      return date == null ? 0 : date.year();
    }

    boolean isEmpty() {
      return cue == null && date == null && places.isEmpty() && !hasMore;
    }
  }

  LifeBracket(Reading reading, int open) {
    this.reading = reading;
    this.tree = reading.tree;
    this.dates = new DateWords(tree);
    this.open = open;
    int end = open + 1;
    while (end < tree.size() && !tree.tag(end).equals("-RRB-")) {
      end++;
    }
    this.close = end;
  }

  /** Returns the token of the closing bracket, or the length of a sentence that has none. */
  int close() {
    return close;
  }

  /** Returns the parts in order. */
  List<Part> parts() {
    List<Part> parts = new ArrayList<>();
    Part part = new Part();
    int i = open + 1;
    while (i < close) {
      LexicalEntry cue = cue(i);
      boolean dash = isDash(i) && (part.date != null || !part.places.isEmpty());
      if (cue != null || dash || tree.word(i).equals(";")) {
        if (!part.isEmpty()) {
          parts.add(part);
          part = new Part();
        }
        part.afterDash |= dash;
        part.cue = cue;
        i++;
      } else {
        i = readInto(part, i);
      }
    }
    if (!part.isEmpty()) {
      parts.add(part);
    }
    return parts;
  }

  /** Reads what begins at a token; returns the token behind it. */
  private int readInto(Part part, int i) {
    boolean vague = VAGUE.contains(tree.lower(i));
    DateWords.Date date = dates.at(vague ? i + 1 : i);
    if (date != null && date.last() < close) {
      if (part.date == null) {
        part.date = vague ? date.vague(i) : date;
      } else {
        part.hasMore = true;
      }
      return date.last() + 1;
    }
    if (isPlace(part, i)) {
      int last = i;
      while (last + 1 < close && tree.isProper(last + 1) && dates.at(last + 1) == null) {
        last++;
      }
      part.places.add(last);
      return last + 1;
    }
    part.hasMore |= !vague && !SMALL.contains(tree.lower(i)) && !OF_PLACE.contains(tree.lower(i));
    return i + 1;
  }

  /**
   * A name behind "in", or behind a comma and a date or another place, or where nothing else is.
   */
  private boolean isPlace(Part part, int i) {
    if (!tree.isProper(i) || tree.sentence().name(i).equals("PERSON")) {
      return false;
    }
    String before = tree.lower(i - 1);
    boolean behindComma = before.equals(",") && (part.date != null || !part.places.isEmpty());
    boolean first = part.isEmpty() && tree.sentence().name(i).equals("LOCATION");
    return OF_PLACE.contains(before) || behindComma || first;
  }

  private boolean isDash(int i) {
    return switch (tree.word(i)) {
      case "-", "–", "—", "--", "−" -> true;
      default -> false;
    };
  }

  /** A word that names a relation to a date: "born", "d.". */
  private @Nullable LexicalEntry cue(int i) {
    for (String word : List.of(tree.lemma(i), tree.lower(i))) {
      for (LexicalEntry entry : reading.lexicon().verbs(word)) {
        if (reading.lexicon().isDated(entry.type())) {
          return entry;
        }
      }
    }
    return null;
  }
}
