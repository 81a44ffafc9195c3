package io.wiregraph.nlp;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The patterns of {@code times.txt} as one automaton over words and classes of words. Nothing in it
 * changes once it is read.
 */
final class TimeGrammar {

  private static final String FILE = "times.txt";

  /** What a pattern tells of. */
  enum Kind {
    /** A day, week, month, year or longer. */
    DATE,
    /** One that is no part of a longer one: "early 2014", "two weeks ago". */
    ABOUT,
    /** A part of a day. */
    TIME,
    /** So much time, or each such time. */
    LENGTH,
    /** A date; so many of it where it is a noun in the plural. */
    PLURAL,
    /** What only SUTime can read. */
    OPEN,
    /** Now, once, in the future. */
    VAGUE,
    /** A length that may be part of a longer one: "two weeks". */
    SPAN,
    /** A number or word of time that makes no time where it stands. */
    NUMBER
  }

  /**
   * A pattern with one choice made for each of its parts.
   *
   * @param parts for each word, which part of the pattern as written it is
   * @param before how many words at its start are no part of the time
   * @param after how many at its end
   * @param tail the kind of time that ends it; null where none does
   */
  record Rule(
      Kind kind, List<Integer> parts, int before, int after, @Nullable Kind tail, TimeForm form) {}

  /** A state of the automaton. */
  static final class Node {
    private final Map<String, Node> next = new HashMap<>();
    private final List<Rule> tails = new ArrayList<>();
    private @Nullable Rule end;

    @Nullable Node next(String symbol) {
      return next.get(symbol);
    }

    /** Returns the pattern that is complete here; null for none. */
    @Nullable Rule end() {
      return end;
    }

    /** Returns the patterns that a time completes from here. */
    List<Rule> tails() {
      return tails;
    }
  }

  /** A word that means {@code value} as one of the class {@code symbol}. */
  record Reading(String symbol, String value) {}

  private record Part(List<String> symbols, boolean optional, boolean outside) {}

  private final Node start = new Node();
  private final Map<String, List<Reading>> readings = new HashMap<>();
  private final Set<String> words = new HashSet<>();
  private final Set<String> unread = new HashSet<>();
  private final Set<String> loose = new HashSet<>();
  private final Set<String> plain = new HashSet<>();
  private final Set<String> core = new HashSet<>();
  private final Set<String> tail = new HashSet<>();
  private final Set<String> walls = new HashSet<>();
  private final Set<String> pairs = new HashSet<>();

  private TimeGrammar() {}

  /** Reads the patterns. */
  static TimeGrammar load() {
    TimeGrammar grammar = new TimeGrammar();
    try (InputStream in = TimeGrammar.class.getResourceAsStream(FILE)) {
      if (in == null) {
        throw new IllegalStateException(FILE + " is missing");
      }
      BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        if (!line.isBlank() && !line.startsWith("#")) {
          grammar.add(line);
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return grammar;
  }

  private void add(String line) {
    int colon = line.indexOf(':');
    String key = line.substring(0, colon);
    String rest = line.substring(colon + 1).strip();
    List<String> items = Arrays.asList(rest.split("\\s+", -1));
    if (key.startsWith("class ")) {
      for (String item : items) {
        int equals = item.indexOf('=');
        Reading reading =
            new Reading("{" + key.substring("class ".length()) + "}", item.substring(equals + 1));
        readings.computeIfAbsent(item.substring(0, equals), word -> new ArrayList<>()).add(reading);
      }
      return;
    }
    switch (key) {
      case "words" -> words.addAll(items);
      case "unread" -> unread.addAll(items);
      case "loose" -> loose.addAll(items);
      case "plain" -> plain.addAll(items);
      case "core" -> core.addAll(items);
      case "tail" -> tail.addAll(items);
      case "wall" -> addPairs(items, walls);
      case "pair" -> addPairs(items, pairs);
      default -> addRules(Kind.valueOf(key.toUpperCase(Locale.ROOT)), rest);
    }
  }

  /** "date|time to until": each of the first with each of the others. */
  private static void addPairs(List<String> items, Set<String> pairs) {
    for (String kind : items.get(0).split("\\|", -1)) {
      for (String item : items.subList(1, items.size())) {
        for (String other : item.split("\\|", -1)) {
          pairs.add(kind.toUpperCase(Locale.ROOT) + " " + other);
        }
      }
    }
  }

  private void addRules(Kind kind, String line) {
    int arrow = line.indexOf("->");
    TimeForm form = new TimeForm(line.substring(arrow + 2).strip());
    List<Part> parts = new ArrayList<>();
    Kind tail = null;
    for (String item : line.substring(0, arrow).strip().split("\\s+", -1)) {
      if (item.startsWith("@")) {
        tail = Kind.valueOf(item.substring(1).toUpperCase(Locale.ROOT));
      } else {
        parts.add(part(item));
      }
    }
    expand(kind, form, parts, tail, 0, start, new ArrayList<>());
  }

  private Part part(String item) {
    boolean optional = item.length() > 1 && item.endsWith("?");
    String name = optional ? item.substring(0, item.length() - 1) : item;
    boolean outside = name.length() > 2 && name.startsWith("(") && name.endsWith(")");
    if (outside) {
      name = name.substring(1, name.length() - 1);
    }
    List<String> symbols = Arrays.asList(name.split("\\|", -1));
    symbols.stream().filter(symbol -> !symbol.startsWith("{")).forEach(words::add);
    return new Part(symbols, optional, outside);
  }

  private static void expand(
      Kind kind,
      TimeForm form,
      List<Part> parts,
      @Nullable Kind tail,
      int at,
      Node node,
      List<Integer> taken) {
    if (at == parts.size()) {
      int before = 0;
      while (before < taken.size() && parts.get(taken.get(before)).outside()) {
        before++;
      }
      int after = 0;
      while (tail == null && parts.get(taken.get(taken.size() - 1 - after)).outside()) {
        after++;
      }
      Rule rule = new Rule(kind, List.copyOf(taken), before, after, tail, form);
      if (tail != null) {
        node.tails.add(rule);
      } else if (node.end == null) {
        node.end = rule;
      }
      return;
    }
    Part part = parts.get(at);
    if (part.optional()) {
      expand(kind, form, parts, tail, at + 1, node, taken);
    }
    for (String symbol : part.symbols()) {
      List<Integer> more = new ArrayList<>(taken);
      more.add(at);
      Node next = node.next.computeIfAbsent(symbol, s -> new Node());
      expand(kind, form, parts, tail, at + 1, next, more);
    }
  }

  /** Returns the state before the first word. */
  Node start() {
    return start;
  }

  /** Returns what classes list {@code word}, which is in lower case. */
  List<Reading> readings(String word) {
    return readings.getOrDefault(word, List.of());
  }

  /** Returns whether {@code word} takes part in times as itself. */
  boolean isWord(String word) {
    return words.contains(word);
  }

  /** Returns whether {@code word} may make a time that no pattern tells. */
  boolean isUnread(String word) {
    return unread.contains(word);
  }

  /** Returns whether {@code word} may stand before and after a time without joining it. */
  boolean isLoose(String word) {
    return loose.contains(word);
  }

  /** Returns whether {@code word} is surely no time zone. */
  boolean isPlain(String word) {
    return plain.contains(word);
  }

  /** Returns whether {@code word} may stand after the last time. */
  boolean isTail(String word) {
    return tail.contains(word);
  }

  /** Returns whether {@code word} may make a time by itself. */
  boolean isCore(String word) {
    return core.contains(word);
  }

  /** Returns whether {@code word} after a time keeps it apart from whatever follows. */
  boolean isWall(Kind before, String word) {
    return walls.contains(before.name() + " " + word);
  }

  /** Returns whether the two never join where a word stands between them. */
  boolean arePair(Kind before, Kind after) {
    return pairs.contains(before.name() + " " + after.name().toLowerCase(Locale.ROOT));
  }
}
