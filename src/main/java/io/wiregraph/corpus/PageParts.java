package io.wiregraph.corpus;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Lines of a saved page that are not the article's own words: furniture, bylines, outlet names. */
final class PageParts {

  private static final Cues FURNITURE = Cues.load("furniture");
  private static final Cues BYLINES = Cues.load("bylines");
  private static final Cues OUTLETS = Cues.load("outlets");

  private static final Set<String> WHOLE = Set.copyOf(FURNITURE.group("="));
  private static final Set<String> OPENERS = Set.copyOf(FURNITURE.group("+"));
  private static final List<String> BEGINS = FURNITURE.group("^");
  private static final List<String> BEGINS_SHORT = FURNITURE.group("~");
  private static final List<String> CREDITS = BYLINES.group("credit");
  private static final Set<String> NAMES = lower(OUTLETS.group("outlet"));
  private static final Set<String> OUTLET_WORDS = Set.copyOf(OUTLETS.group("word"));

  private static final Pattern BY =
      Pattern.compile(
          BYLINES.anyOf("by")
              + "\\s+(?<names>"
              + "(?-i:\\p{Lu})[\\p{L}.'’-]+(?:,?\\s+(?:(?-i:\\p{Lu})[\\p{L}.'’-]*|and|in|for|of|the|our|de|van|von|der|al|bin|&)){0,14})(?:,\\s[\\p{L} -]{3,40})?\\.?",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern BY_OFFICE =
      Pattern.compile("by\\s+(?:our|a|the)\\s[\\p{L} ,'’-]{3,60}", Pattern.CASE_INSENSITIVE);
  private static final Pattern NAME_IN_PLACE =
      Pattern.compile(
          "(?<names>\\p{Lu}[\\p{L}.'’-]+(?: \\p{Lu}[\\p{L}.'’-]*){1,2}) in \\p{Lu}\\p{L}+(?: \\p{Lu}\\p{L}+){0,2}");
  private static final Pattern AFTER_NAMES =
      Pattern.compile("(?:,|\\s+(?:in|for|of)\\s).*$", Pattern.CASE_INSENSITIVE);

  private static final int LONGEST_FURNITURE = 250;
  private static final int LONGEST_SHORT_LINE = 100;
  private static final int LONGEST_BYLINE = 140;
  private static final int LONGEST_NAVIGATION_PART = 45;

  private PageParts() {}

  private static Set<String> lower(List<String> phrases) {
    return phrases.stream().map(p -> p.toLowerCase(Locale.ROOT)).collect(Collectors.toSet());
  }

  private static String plain(String text) {
    return text.toLowerCase(Locale.ROOT)
        .replace('’', '\'')
        .replaceAll("[\\s\\h]+", " ")
        .replaceAll("[ .:…»>!|]+$", "");
  }

  /** Returns whether {@code text} is furniture. */
  static boolean isFurniture(String text) {
    if (text.length() > LONGEST_FURNITURE) {
      return false;
    }
    String plain = plain(text);
    String withEnd = text.toLowerCase(Locale.ROOT).replace('’', '\'');
    return WHOLE.contains(plain)
        || OPENERS.contains(plain)
        || BEGINS.stream().anyMatch(withEnd::startsWith)
        || (text.length() <= LONGEST_SHORT_LINE
            && BEGINS_SHORT.stream().anyMatch(withEnd::startsWith));
  }

  /** Returns whether {@code text} announces a list of links to other articles. */
  static boolean opensLinks(String text) {
    return OPENERS.contains(plain(text));
  }

  /** Returns whether {@code text} is a row of links: "World | Business | Weather". */
  static boolean isNavigation(String text) {
    String[] parts = text.split("[|·•»]", -1);
    if (parts.length < 3) {
      return false;
    }
    for (String part : parts) {
      if (part.strip().length() > LONGEST_NAVIGATION_PART || part.strip().endsWith(".")) {
        return false;
      }
    }
    return true;
  }

  /** Returns whether {@code text} says who helped with the article. */
  static boolean isCreditLine(String text) {
    String lower = text.toLowerCase(Locale.ROOT);
    return text.length() <= LONGEST_FURNITURE && CREDITS.stream().anyMatch(lower::startsWith);
  }

  /** Returns whether {@code text} says who wrote the article. */
  static boolean isByline(String text) {
    return text.length() <= LONGEST_BYLINE
        && (BY.matcher(text).matches() || BY_OFFICE.matcher(text).matches());
  }

  /** Returns the writers that a byline names, without "By" and without their office. */
  static Optional<String> author(String byline) {
    Matcher m = BY.matcher(byline);
    return m.matches() ? names(m.group("names")) : Optional.empty();
  }

  private static Optional<String> names(String names) {
    String bare = AFTER_NAMES.matcher(names).replaceFirst("").strip();
    return bare.isEmpty() ? Optional.empty() : Optional.of(bare);
  }

  /** Returns the writer in a line such as "Jane Doe in New York". */
  static Optional<String> authorAtPlace(String text) {
    Matcher m = NAME_IN_PLACE.matcher(text);
    return m.matches() ? Optional.of(m.group("names")) : Optional.empty();
  }

  /** Returns whether {@code text} is the name of an outlet by itself. */
  static boolean isOutlet(String text) {
    String[] words = text.strip().split("\\s+", -1);
    if (NAMES.contains(text.strip().toLowerCase(Locale.ROOT))) {
      return true;
    }
    if (words.length < 2 || words.length > 4) {
      return false;
    }
    boolean capitalised = true;
    for (String word : words) {
      capitalised &= Character.isUpperCase(word.codePointAt(0));
    }
    boolean shouting = text.equals(text.toUpperCase(Locale.ROOT));
    return capitalised
        && (shouting || words[0].equals("The"))
        && OUTLET_WORDS.contains(words[words.length - 1].toLowerCase(Locale.ROOT));
  }
}
