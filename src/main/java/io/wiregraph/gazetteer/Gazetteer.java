package io.wiregraph.gazetteer;

import io.wiregraph.gazetteer.Match.Form;
import java.text.Normalizer;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;

/**
 * Countries, cities, regions and organisations by their names. Names are compared without
 * diacritics, full stops, hyphens, apostrophes and blanks, so that it does not matter how a
 * tokeniser cuts them; case counts, but a word in capitals also stands for itself with one capital.
 */
public final class Gazetteer {

  /** The longest name, in tokens. */
  private static final int LONGEST = 10;

  /** Tokens without letters that may stand inside of a name. */
  private static final Set<String> JOINERS = Set.of("-", "'", "’", "–");

  /** All data files of this room; a record of an article depends on each of them. */
  static final List<String> FILES =
      List.of(
          "bodies.tsv",
          "cities.tsv",
          "countries.tsv",
          "given_names.tsv",
          "more_given_names.tsv",
          "name_cues.tsv",
          "nouns.tsv",
          "people.tsv",
          "places.tsv",
          "pronoun_cues.tsv",
          "seats.tsv",
          "sport_words.tsv",
          "states.tsv");

  private static final class Holder {
    static final Gazetteer INSTANCE = new GazetteerFiles().read();
  }

  private final Map<String, Match> names;
  private final Map<String, Entry> byTitle;
  private final Map<String, Entry> countries;
  private final Map<String, String> seats;

  Gazetteer(
      Map<String, Match> names,
      Map<String, Entry> byTitle,
      Map<String, Entry> countries,
      Map<String, String> seats) {
    this.names = names;
    this.byTitle = byTitle;
    this.countries = countries;
    this.seats = seats;
  }

  /** Returns the gazetteer; read on first use, the same for all. */
  public static Gazetteer load() {
    return Holder.INSTANCE;
  }

  /** Returns a digest of all data of this room, in hexadecimal: other data, other digest. */
  public static String version() {
    return Table.digest(FILES).substring(0, 16);
  }

  /**
   * Returns the longest name that begins at token {@code from} and ends before token {@code to}.
   * Some names ("the West") hold only after the article, which is not part of the match.
   *
   * @param words the tokens of a sentence by index
   */
  public Optional<Match> longest(IntFunction<String> words, int from, int to) {
    if (!startsName(words.apply(from))) {
      return Optional.empty();
    }
    boolean article = from > 0 && "the".equalsIgnoreCase(words.apply(from - 1));
    Match found = null;
    StringBuilder key = new StringBuilder();
    StringBuilder lowered = new StringBuilder();
    for (int n = 1; n <= LONGEST && from + n <= to; n++) {
      String word = words.apply(from + n - 1);
      String letters = key(word);
      if (letters.isEmpty() && !JOINERS.contains(word)) {
        break;
      }
      key.append(letters);
      lowered.append(key(oneCapital(word)));
      if (letters.isEmpty()) {
        continue;
      }
      Match match = find(key.toString(), lowered.toString(), article);
      if (match != null) {
        found = new Match(match.entry(), match.form(), n);
      }
    }
    return Optional.ofNullable(found);
  }

  private @Nullable Match find(String key, String lowered, boolean article) {
    Match match = names.get(key);
    if (match == null) {
      match = names.get(lowered);
    }
    return match == null && article ? names.get("the" + lowered) : match;
  }

  private static boolean startsName(String word) {
    int first = word.codePointAt(0);
    return Character.isUpperCase(first)
        || word.startsWith("al-")
        || "al".equals(word)
        || "state".equals(word);
  }

  /** Returns what the whole of {@code name} names; a leading "the" does not count. */
  public Optional<Match> named(String name) {
    String bare = name.startsWith("the ") || name.startsWith("The ") ? name.substring(4) : name;
    Match match = names.get(key(name));
    if (match == null) {
      match = find(key(bare), key(oneCapital(bare)), false);
    }
    return Optional.ofNullable(match);
  }

  /** Returns the country of that code. */
  public Optional<Entry> country(String code) {
    return Optional.ofNullable(countries.get(code));
  }

  /** Returns all countries, in no order. */
  public Collection<Entry> countries() {
    return Collections.unmodifiableCollection(countries.values());
  }

  /** Returns what has that Wikipedia title, blanks as underscores. */
  public Optional<Entry> titled(String wikipediaTitle) {
    return Optional.ofNullable(byTitle.get(wikipediaTitle));
  }

  /**
   * Returns the country whose government news calls by the name of the place of that Wikipedia
   * title (blanks as underscores): its capital, as a rule.
   */
  public Optional<Entry> governedFrom(String wikipediaTitle) {
    String seat = seats.get(wikipediaTitle);
    if (seat != null) {
      return country(seat);
    }
    return titled(wikipediaTitle).filter(Entry::capital).map(Entry::country).flatMap(this::country);
  }

  /** Returns where the place of that Wikipedia title (blanks as underscores) lies. */
  public Optional<Coordinates> coordinates(String wikipediaTitle) {
    return titled(wikipediaTitle).map(Entry::coordinates);
  }

  private static String oneCapital(String word) {
    if (word.length() < 4 || !word.equals(word.toUpperCase(Locale.ROOT))) {
      return word;
    }
    return word.charAt(0) + word.substring(1).toLowerCase(Locale.ROOT);
  }

  /** Returns the letters and digits of {@code name}, without diacritics. */
  static String key(String name) {
    boolean plain = true;
    for (int i = 0; i < name.length() && plain; i++) {
      char c = name.charAt(i);
      plain = c < 128 && Character.isLetterOrDigit(c);
    }
    if (plain) {
      return name;
    }
    StringBuilder out = new StringBuilder(name.length());
    Normalizer.normalize(name, Normalizer.Form.NFD)
        .codePoints()
        .filter(Character::isLetterOrDigit)
        .forEach(out::appendCodePoint);
    return out.toString();
  }

  /** Names a match of no length. */
  static Match of(Entry entry, Form form) {
    return new Match(entry, form, 0);
  }
}
