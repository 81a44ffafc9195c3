package io.wiregraph.nlp;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Finds two ways of writing a time that SUTime does not know: a decade in words, "the sixties",
 * which is one of the last century, and "mid-March" in one word. "His sixties" are no date.
 */
final class DecadeFinder {

  private static final Map<String, String> DECADES =
      Map.of(
          "twenties", "192X",
          "thirties", "193X",
          "forties", "194X",
          "fifties", "195X",
          "sixties", "196X",
          "seventies", "197X",
          "eighties", "198X",
          "nineties", "199X");

  private static final List<String> MONTHS =
      List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");

  private static final Pattern PART =
      Pattern.compile(
          "(?:mid|early|late)-(jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)"
              + "(?:uary|ruary|ch|il|ust|ember|ober)?\\.?");

  private static final Pattern YEAR = Pattern.compile("[12]\\d{3}");
  private static final Set<String> PARTS = Set.of("early", "mid", "late", "mid-");

  private DecadeFinder() {}

  /** Returns {@code found}, with what the words write beside it in its place. */
  static List<RawTime> add(List<String> words, List<RawTime> found) {
    List<RawTime> times = new ArrayList<>(found);
    for (int i = 0; i < words.size(); i++) {
      RawTime own = at(words, i);
      if (own != null) {
        times.removeIf(t -> t.first() <= own.last() && own.first() <= t.last());
        times.add(own);
      }
    }
    times.sort((a, b) -> Integer.compare(a.first(), b.first()));
    return times;
  }

  private static @Nullable RawTime at(List<String> words, int i) {
    String decade = DECADES.get(words.get(i));
    int before = i > 0 && PARTS.contains(words.get(i - 1)) ? i - 2 : i - 1;
    if (decade != null) {
      boolean dated = before >= 0 && words.get(before).equals("the");
      return dated ? new RawTime(i, i, false, decade) : null;
    }
    Matcher part = PART.matcher(words.get(i));
    if (!part.matches()) {
      return null;
    }
    int month = MONTHS.indexOf(part.group(1).substring(0, 3)) + 1;
    boolean dated = i + 1 < words.size() && YEAR.matcher(words.get(i + 1)).matches();
    String year = dated ? words.get(i + 1) : "XXXX";
    String form = year + (month < 10 ? "-0" : "-") + month;
    return new RawTime(i, dated ? i + 1 : i, false, form);
  }
}
