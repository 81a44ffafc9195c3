package io.wiregraph.nlp;

import io.wiregraph.parse.Sentence;
import io.wiregraph.parse.TimeExpression;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads the dates and periods of a sentence and puts them on the calendar. */
final class TimeReader {

  /** Words without which no date is found; most sentences have none, and SUTime is slow. */
  private static final Pattern TRIGGER =
      Pattern.compile(
          "(?:mon|tues|wednes|thurs|fri|satur|sun)days?"
              + "|jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?"
              + "|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?"
              + "|yesterday|today|tonight|tomorrow|overnight|morning|afternoon|evening|night|midnight"
              + "|ago|now|recently|soon|currently|century|centuries"
              + "|hours?|days?|weeks?|weekends?|fortnight|months?|years?|quarters?|decades?"
              + "|(?:mid|early|late)-\\p{L}+|(?:twen|thir|for|fif|six|seven|eigh|nine)ties"
              + "|summer|autumn|spring|winter|daily|weekly|monthly|annual|annually"
              + "|[12]\\d{3}|'?\\d{1,3}0s|'\\d\\d"
              + "|\\d{1,2}[/.]\\d{1,2}[/.]\\d{2,4}|\\d{4}[/-]\\d\\d?(?:[/-]\\d\\d?)?");

  private static final Set<String> RANGE_WORDS =
      Set.of("to", "until", "till", "through", "-", "–", "—", "--");

  /** Words before a number that make it a count, not a year. */
  private static final Set<String> COUNTERS =
      Set.of("$", "€", "£", "#", "no.", "about", "nearly", "over", "than", "almost", "some");

  private static final Set<String> YEAR_PREPOSITIONS = Set.of("in", "since", "during", "by", "of");

  private final TimeFinder finder;

  TimeReader(TimeFinder finder) {
    this.finder = finder;
  }

  /** Returns the time expressions of {@code sentence}, in order. */
  List<TimeExpression> read(Sentence sentence, @Nullable LocalDate published) {
    List<String> words = new ArrayList<>(sentence.size());
    boolean triggered = false;
    for (int i = 0; i < sentence.size(); i++) {
      String word = sentence.word(i).toLowerCase(Locale.ROOT);
      words.add(word);
      String bare = word.endsWith(".") ? word.substring(0, word.length() - 1) : word;
      triggered |= TRIGGER.matcher(bare).matches();
    }
    if (!triggered) {
      return List.of();
    }
    PeriodResolver resolver = new PeriodResolver(published);
    List<RawTime> found = new ArrayList<>();
    for (RawTime raw : DecadeFinder.add(words, finder.find(sentence, words))) {
      if (!isCount(sentence, words, raw) && !isEmpty(raw) && !isName(sentence, raw)) {
        found.add(raw);
      }
    }
    return resolve(sentence, words, found, resolver);
  }

  private static List<TimeExpression> resolve(
      Sentence sentence, List<String> words, List<RawTime> found, PeriodResolver resolver) {
    List<TimeExpression> times = new ArrayList<>();
    for (int i = 0; i < found.size(); i++) {
      RawTime raw = found.get(i);
      Optional<Period> period = resolve(sentence, words, raw, resolver);
      int last = raw.last();
      if (i + 1 < found.size() && isRange(words, raw, found.get(i + 1))) {
        RawTime next = found.get(i + 1);
        Optional<Period> end = resolve(sentence, words, next, resolver);
        Optional<Period> range = range(raw, period, next, end);
        if (range.isPresent()) {
          period = range;
          last = next.last();
          i++;
        }
      } else if (period.isPresent() && follows(words, raw.first(), "since")) {
        period = resolver.since(period.get());
      }
      times.add(
          new TimeExpression(
              raw.first(),
              last,
              period.map(Period::value).orElse(null),
              period.map(Period::first).orElse(null),
              period.map(Period::last).orElse(null)));
    }
    return times;
  }

  private static Optional<Period> resolve(
      Sentence sentence, List<String> words, RawTime raw, PeriodResolver resolver) {
    List<String> own = words.subList(raw.first(), raw.last() + 1);
    if (raw.duration()) {
      Optional<Period> decade = PartialDate.parse(raw.form()).flatMap(PartialDate::alone);
      // "The last five months of her life" ended some other day.
      boolean ofElse = raw.last() + 1 < words.size() && words.get(raw.last() + 1).equals("of");
      return decade.isPresent() || ofElse ? decade : resolver.rolling(raw.form(), own);
    }
    Direction direction = DirectionReader.read(sentence, raw.first(), raw.last());
    return resolver.resolve(raw.form(), own, direction);
  }

  private static boolean isRange(List<String> words, RawTime from, RawTime to) {
    if (from.duration() || to.duration() || to.first() != from.last() + 2) {
      return false;
    }
    String link = words.get(from.last() + 1);
    boolean between = follows(words, from.first(), "between") && link.equals("and");
    boolean fromTo = follows(words, from.first(), "from") && RANGE_WORDS.contains(link);
    boolean dashed = RANGE_WORDS.contains(link) && !Character.isLetter(link.charAt(0));
    return between || fromTo || dashed;
  }

  /** Returns the range; the start takes its year from the end where only that has one. */
  private static Optional<Period> range(
      RawTime from, Optional<Period> start, RawTime to, Optional<Period> end) {
    if (end.isEmpty()) {
      return Optional.empty();
    }
    Period last = end.get();
    Period first = start.orElse(null);
    PartialDate open = PartialDate.parse(from.form()).orElse(null);
    boolean dated = PartialDate.parse(to.form()).filter(PartialDate::hasYear).isPresent();
    boolean backwards = first != null && first.first().isAfter(last.first());
    if (open != null && open.isMonth() && !open.hasYear() && (dated || backwards)) {
      first = open.in(last.first().getYear()).orElse(null);
      if (first != null && first.first().isAfter(last.first())) {
        first = open.in(last.first().getYear() - 1).orElse(null);
      }
    }
    return first == null || first.first().isAfter(last.last())
        ? Optional.empty()
        : Optional.of(Period.between(first, last));
  }

  /** Returns whether {@code word} stands before {@code token}, at most two words away. */
  private static boolean follows(List<String> words, int token, String word) {
    for (int i = token - 1; i >= Math.max(0, token - 3); i--) {
      if (words.get(i).equals(word)) {
        return true;
      }
      if (!Set.of("at", "least", "early", "late", "the", "mid").contains(words.get(i))) {
        return false;
      }
    }
    return false;
  }

  /** Returns whether a lone number counts things ("2000 soldiers") rather than being a year. */
  private static boolean isCount(Sentence sentence, List<String> words, RawTime raw) {
    int token = raw.first();
    if (raw.last() != token || !words.get(token).matches("\\d{4}")) {
      return false;
    }
    String before = token > 0 ? words.get(token - 1) : "";
    if (COUNTERS.contains(before)) {
      return true;
    }
    int head = sentence.head(token);
    boolean counts =
        head != Sentence.ROOT
            && sentence.relation(token).equals("nummod")
            && sentence.tag(head).equals("NNS");
    if (!counts || YEAR_PREPOSITIONS.contains(before)) {
      return false;
    }
    for (int child : sentence.children(head)) {
      if (child < token && sentence.relation(child).matches("det|nmod:poss")) {
        return false;
      }
    }
    return true;
  }

  /** "Days", "a second", "night": a unit of time or time of day by itself says nothing. */
  static boolean isEmpty(RawTime raw) {
    boolean unit = raw.duration() && raw.first() == raw.last() && raw.form().startsWith("P");
    return unit || raw.form().equals("PT1S") || raw.form().matches("T[A-Z]{2}");
  }

  /** Returns whether all of it is part of a name: "Sydney Morning Herald", "Theresa May". */
  private static boolean isName(Sentence sentence, RawTime raw) {
    for (int i = raw.first(); i <= raw.last(); i++) {
      if (sentence.name(i).equals(Sentence.NO_NAME)) {
        return false;
      }
    }
    return true;
  }
}
