package io.wiregraph.nlp;

import io.wiregraph.nlp.TimeGrammar.Kind;
import io.wiregraph.nlp.TimeMatcher.Match;
import io.wiregraph.parse.Sentence;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** One stretch of words that take part in times, read as a whole or not at all. */
final class TimeRun {

  private static final Pattern DAY = Pattern.compile("(\\d{4}|XXXX)-(\\d\\d)-(\\d\\d)");

  /** Words that SUTime takes for times only as nouns, where they stand alone. */
  private static final Set<String> NOUNS =
      Set.of("may", "march", "fall", "falls", "spring", "springs", "second");

  /** Vague times that take nothing in that follows. */
  private static final Set<String> ADVERBS =
      Set.of("now", "once", "currently", "previously", "recently");

  private static final Set<String> POSSESSIVES = Set.of("'", "’", "'s", "’s");

  private static final Set<String> BOUNDS = Set.of("least", "most", "than");

  private static final Set<String> ARTICLES = Set.of("a", "an", "each", "every");

  /** Words that start a date that no number before it is a part of. */
  private static final Set<String> RELATIVE =
      Set.of(
          "last",
          "next",
          "this",
          "early",
          "late",
          "earlier",
          "later",
          "yesterday",
          "today",
          "tomorrow",
          "tonight");

  private static final Pattern PART_OF_DAY = Pattern.compile("T[A-Z]{2}");

  private final TimeGrammar grammar;
  private final TokenReadings tokens;
  private final Sentence sentence;
  private final List<String> words;
  private final int begin;
  private final int end;
  private final TimeMatcher matcher;

  TimeRun(
      TimeGrammar grammar,
      TokenReadings tokens,
      Sentence sentence,
      List<String> words,
      int begin,
      int end) {
    this.grammar = grammar;
    this.tokens = tokens;
    this.sentence = sentence;
    this.words = words;
    this.begin = begin;
    this.end = end;
    this.matcher = new TimeMatcher(grammar, tokens, end);
  }

  /** Returns the times in it, which may be none; empty where it is not understood. */
  Optional<List<RawTime>> read() {
    List<RawTime> found = new ArrayList<>();
    int at = begin;
    Match before = null;
    while (at < end) {
      Match match = matcher.longest(at);
      if (match == null) {
        if (!grammar.isLoose(words.get(at)) && !isTail(at)) {
          return Optional.empty();
        }
        at++;
      } else if (!areApart(before, at, match) || !keep(match, found)) {
        return Optional.empty();
      } else {
        before = match;
        at = match.end();
      }
    }
    return Optional.of(found);
  }

  private static boolean isDate(Kind kind) {
    return kind == Kind.DATE || kind == Kind.ABOUT;
  }

  private static boolean isLength(Kind kind) {
    return kind == Kind.LENGTH || kind == Kind.SPAN;
  }

  /** Returns whether SUTime makes the word after it a part of the time. */
  private boolean isAbsorbed(Match match) {
    Kind kind = match.kind();
    return switch (words.get(match.end())) {
      case "earlier", "later", "ago", "hence" -> kind != Kind.NUMBER;
      case "before", "late", "today", "tonight" ->
          kind != Kind.NUMBER && kind != Kind.SPAN && !tokens.isUnit(match.first());
      case "am" -> kind == Kind.TIME || kind == Kind.NUMBER;
      default -> false;
    };
  }

  /** Returns whether there is such a day, if a day it is. */
  private static boolean isDay(String form) {
    Matcher m = DAY.matcher(form);
    if (!m.find()) {
      return true;
    }
    int year = m.group(1).equals("XXXX") ? 2000 : Integer.parseInt(m.group(1));
    return Integer.parseInt(m.group(3))
        <= YearMonth.of(year, Integer.parseInt(m.group(2))).lengthOfMonth();
  }

  /** "EST" */
  private boolean isZone(int at) {
    return at < words.size() && sentence.word(at).chars().allMatch(Character::isUpperCase);
  }

  private boolean isTail(int at) {
    for (int i = at; i < end; i++) {
      if (!grammar.isLoose(words.get(i)) && !grammar.isTail(words.get(i))) {
        return false;
      }
    }
    return true;
  }

  /** Returns whether nothing joins the two, of which the second starts at {@code to}. */
  private boolean areApart(@Nullable Match before, int to, Match after) {
    if (before == null) {
      return true;
    }
    int from = before.end();
    if (from == to) {
      return areApartSideBySide(before, after, to);
    }
    String last = words.get(to - 1);
    if (last.equals("from") && words.get(to).equals("now")) {
      return false;
    }
    boolean joined = before.kind() == Kind.NUMBER && after.kind() != Kind.NUMBER;
    if (joined && last.equals("to")) {
      return false;
    }
    if (last.equals("to")
        && (words.get(to - 2).equals("up")
            || (tokens.isYear(to - 2) && after.kind() != Kind.DATE))) {
      return false;
    }
    boolean hyphen = false;
    for (int i = from; i < to; i++) {
      String word = words.get(i);
      boolean dash = word.equals("-");
      hyphen |= dash;
      if (dash && isDate(before.kind()) && !joins(i)) {
        return true;
      }
      if (grammar.isWall(before.kind(), word)) {
        // ", and 2014" is one number to SUTime.
        return !(word.equals("and")
            && i == from + 1
            && words.get(from).equals(",")
            && i + 1 == to
            && tokens.isNumber(from - 1)
            && tokens.isNumber(to));
      }
    }
    boolean owned = isLength(after.kind()) && POSSESSIVES.contains(words.get(from));
    return !owned && !hyphen && grammar.arePair(before.kind(), after.kind());
  }

  private boolean areApartSideBySide(Match before, Match after, int at) {
    String word = words.get(at);
    boolean dated = isDate(after.kind()) || after.kind() == Kind.TIME;
    return (before.kind() == Kind.VAGUE && ADVERBS.contains(words.get(at - 1)))
        || after.kind() == Kind.VAGUE
        || (isLength(after.kind()) && ARTICLES.contains(word))
        || (before.kind() == Kind.NUMBER
            && dated
            && !tokens.isOrdinal(at - 1)
            && (RELATIVE.contains(word) || tokens.isWeekday(at)));
  }

  /** Returns whether the hyphen at {@code i} may be one of "2007-08" or between two years. */
  private boolean joins(int i) {
    boolean spaced =
        sentence.span(i - 1).end() < sentence.span(i).begin()
            || sentence.span(i).end() < sentence.span(i + 1).begin();
    String next = words.get(i + 1);
    boolean month = next.length() == 2 && next.compareTo("12") <= 0;
    return tokens.isNumber(i - 1)
        && tokens.isNumber(i + 1)
        && (tokens.isYear(i + 1) || (month && !spaced));
  }

  /** Adds the time to {@code found} if it is one; returns whether it is surely that or none. */
  private boolean keep(Match match, List<RawTime> found) {
    Kind kind = match.kind();
    if (kind == Kind.OPEN) {
      return false;
    }
    if (match.form().equals("-")) {
      return true;
    }
    if (match.year() && isCount(match.end())) {
      return match.first() == match.last();
    }
    if ((match.end() < end && isAbsorbed(match)) || !isDay(match.form())) {
      return false;
    }
    if (match.first() < match.last() && words.get(match.last()).equals("second")) {
      return kind == Kind.NUMBER;
    }
    if (kind == Kind.NUMBER || isNoNoun(match)) {
      return true;
    }
    if (isBounded(match) || (kind == Kind.VAGUE && isCounted(match.first()))) {
      return false;
    }
    if (kind == Kind.TIME && match.end() == end) {
      boolean part = PART_OF_DAY.matcher(match.form()).matches();
      if (part ? isZone(end) : !isApart(end)) {
        return false;
      }
    }
    boolean plural = isPlural(match.first());
    if (plural && (isDate(kind) || kind == Kind.TIME)) {
      return false;
    }
    boolean length = isLength(kind) || (plural && kind == Kind.PLURAL);
    found.add(new RawTime(match.first(), match.last(), length, match.form()));
    return true;
  }

  /** "May", "spring", "march" as verbs. */
  private boolean isNoNoun(Match match) {
    return match.first() == match.last()
        && NOUNS.contains(words.get(match.first()))
        && !sentence.tag(match.first()).startsWith("NN");
  }

  private boolean isPlural(int token) {
    String tag = sentence.tag(token);
    return tag.startsWith("NN") && tag.endsWith("S") && words.get(token).endsWith("s");
  }

  /** "At least", "more than", "up to" before a length that is written in some other way. */
  private boolean isBounded(Match match) {
    int at = match.first() - 1;
    boolean bound =
        (at >= begin && BOUNDS.contains(words.get(at)))
            || (at > begin && words.get(at).equals("to") && words.get(at - 1).equals("up"));
    return bound && (isLength(match.kind()) || match.kind() == Kind.ABOUT);
  }

  /** "Five current members": SUTime takes the five for a number of them and reads no further. */
  private boolean isCounted(int token) {
    int i = token;
    while (i >= 0 && sentence.tag(i).equals("JJ")) {
      i--;
    }
    return i >= 0 && i < token && tokens.isNumber(i) && isCount(token);
  }

  /** "2000 hungry soldiers": whether a noun in the plural follows at {@code at}. */
  private boolean isCount(int at) {
    int i = at;
    if (i < words.size() && sentence.tag(i).equals("RB")) {
      i++;
      if (i == words.size() || !sentence.tag(i).equals("JJ")) {
        return false;
      }
    }
    while (i < words.size() && sentence.tag(i).equals("JJ")) {
      i++;
    }
    return i < words.size() && sentence.tag(i).equals("NNS");
  }

  /** Returns whether what follows a time of day is surely no time zone. */
  private boolean isApart(int at) {
    if (at == words.size()) {
      return true;
    }
    String word = sentence.word(at);
    char first = word.charAt(0);
    if (!Character.isLetterOrDigit(first)) {
      return first != '(' && first != '-';
    }
    return grammar.isPlain(words.get(at));
  }
}
