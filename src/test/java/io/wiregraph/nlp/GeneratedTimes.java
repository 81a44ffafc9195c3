package io.wiregraph.nlp;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;

/** Sentences made of the patterns of {@code times.txt} and of other words, the same each time. */
final class GeneratedTimes {

  private static final Path FILE = Path.of("src/main/resources/io/wiregraph/nlp/times.txt");

  private static final List<String> OTHERS =
      List.of(
          "people_NNS",
          "talks_NNS",
          "meeting_NN",
          "said_VBD",
          "London_NNP",
          "hungry_JJ",
          "very_RB",
          "with_IN",
          "he_PRP",
          "that_IN",
          ";_:",
          "council_NN",
          "will_MD",
          "have_VBP",
          "$_$",
          "%_NN",
          "by_IN",
          "during_IN",
          "when_WRB",
          "political_JJ");

  private static final Map<String, List<String>> TAGS =
      Map.of(
          "NN", List.of("time", "weekend", "future", "today", "yesterday", "tomorrow", "morning"),
          "DT", List.of("the", "a", "an", "this", "each", "every", "another", "some"),
          "CC", List.of("and", "or"),
          "TO", List.of("to"),
          "POS", List.of("'s", "'", "’", "’s"),
          "NNS", List.of("hundreds", "times", "springs", "falls", "summers", "winters", "autumns"),
          "RB", List.of("now", "once", "recently", "currently", "previously", "ago", "hence"),
          "JJ",
              List.of(
                  "last",
                  "next",
                  "past",
                  "first",
                  "third",
                  "few",
                  "several",
                  "early",
                  "late",
                  "previous",
                  "following",
                  "coming",
                  "current",
                  "present",
                  "same",
                  "whole",
                  "new",
                  "latter",
                  "other",
                  "recent",
                  "final",
                  "initial",
                  "latest",
                  "near",
                  "annual"));

  private record Line(String kind, List<String> items) {}

  private final Map<String, List<String>> classes = new HashMap<>();
  private final Map<String, List<String>> lists = new HashMap<>();
  private final List<Line> lines = new ArrayList<>();
  private Random random = new Random(0);

  GeneratedTimes() {
    try {
      for (String line : Files.readAllLines(FILE)) {
        if (!line.isBlank() && !line.startsWith("#")) {
          add(line.substring(0, line.indexOf(':')), line.substring(line.indexOf(':') + 1).strip());
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void add(String key, String rest) {
    List<String> items = List.of(rest.split("\\s+", -1));
    if (key.startsWith("class ")) {
      List<String> words = new ArrayList<>(classes.getOrDefault(named(key), List.of()));
      items.forEach(item -> words.add(item.substring(0, item.indexOf('='))));
      classes.put(named(key), words);
    } else if (rest.contains("->")) {
      lines.add(new Line(key, items.subList(0, items.indexOf("->"))));
    } else {
      lists.put(key, items);
    }
  }

  private static String named(String key) {
    return "{" + key.substring("class ".length()) + "}";
  }

  /** Returns how many patterns there are. */
  int patterns() {
    return lines.size();
  }

  /** Returns a sentence around pattern {@code n}, as {@link TaggedSentences} reads it. */
  String sentence(int n, long seed) {
    random = new Random(seed * 31 + n);
    List<String> words = new ArrayList<>();
    others(words);
    some("loose", words);
    add(lines.get(n), 0, words);
    int more = random.nextInt(4);
    if (more == 0) {
      some("loose", words);
      add(pick(lines), 0, words);
    } else if (more == 1) {
      some("tail", words);
    }
    others(words);
    return String.join(" ", words);
  }

  private <T> T pick(List<T> all) {
    return all.get(random.nextInt(all.size()));
  }

  private void others(List<String> words) {
    for (int i = random.nextInt(3); i >= 0; i--) {
      words.add(pick(OTHERS));
    }
  }

  private void some(String list, List<String> words) {
    for (int i = random.nextInt(3); i > 0; i--) {
      String word = pick(lists.getOrDefault(list, List.of(",")));
      words.add(word + "_" + tag(word));
    }
  }

  private void add(Line line, int depth, List<String> words) {
    for (String item : line.items()) {
      boolean optional = item.length() > 1 && item.endsWith("?");
      String name = optional ? item.substring(0, item.length() - 1) : item;
      if (item.startsWith("@")) {
        List<Line> tails =
            lines.stream().filter(l -> l.kind().equals(item.substring(1)) && depth < 2).toList();
        if (!tails.isEmpty()) {
          add(pick(tails), depth + 1, words);
        }
      } else if (!optional || random.nextBoolean()) {
        boolean outside = name.length() > 2 && name.startsWith("(") && name.endsWith(")");
        String choices = outside ? name.substring(1, name.length() - 1) : name;
        String word = word(pick(List.of(choices.split("\\|", -1))));
        words.add(word + "_" + tag(word));
      }
    }
  }

  private String word(String symbol) {
    int small = 1 + random.nextInt(31);
    return switch (symbol) {
      case "{year}" -> String.valueOf(1900 + random.nextInt(130));
      case "{day}" -> String.valueOf(small);
      case "{many}" -> String.valueOf(31 + small);
      case "{count}" -> random.nextBoolean() ? String.valueOf(small) : pick(List.of("two", "nine"));
      case "{thousands}" -> pick(List.of("3", "five", "20", "forty"));
      case "{figure}" -> pick(List.of("1,500", "2.5", "10,000", "4500", "12345"));
      case "{nth}", "{dayth}", "{cent}" -> pick(List.of("1st", "12th", "3rd", "20th", "third"));
      case "{2nd}" -> "second";
      case "{decade}" -> pick(List.of("1990s", "1960s", "1850s"));
      case "{am}", "{pm}" -> String.valueOf(1 + small % 11);
      case "{adj}" -> pick(List.of("same", "whole", "new"));
      case "{quality}" -> pick(List.of("latter", "present", "other"));
      default -> classes.containsKey(symbol) ? capital(symbol, pick(classes.get(symbol))) : symbol;
    };
  }

  private static String capital(String symbol, String word) {
    return Set.of("{weekday}", "{weekdays}", "{month}").contains(symbol)
        ? Character.toUpperCase(word.charAt(0)) + word.substring(1)
        : word;
  }

  private String tag(String word) {
    if (word.matches("[\\d,.]+|one|two|three|four|five|six|seven|eight|nine|twenty|forty")) {
      return word.equals(",") ? "," : "CD";
    }
    for (Map.Entry<String, List<String>> each : TAGS.entrySet()) {
      if (each.getValue().contains(word)) {
        return each.getKey();
      }
    }
    if (Character.isUpperCase(word.charAt(0))) {
      return "NNP";
    }
    if (word.endsWith("0s") || classes.getOrDefault("{units}", List.of()).contains(word)) {
      return "NNS";
    }
    return word.equals("second") ? pick(List.of("JJ", "NN")) : pick(List.of("NN", "IN", "RB"));
  }
}
