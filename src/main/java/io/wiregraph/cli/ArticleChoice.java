package io.wiregraph.cli;

import io.wiregraph.text.ArticleId;
import java.nio.file.FileSystems;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.PatternSyntaxException;
import java.util.stream.Collectors;

/** Articles of a store, chosen by their ids or by patterns. */
final class ArticleChoice {

  private static final int SUGGESTIONS = 3;
  private static final String WILD = "*?[{";

  private final Collection<ArticleId> all;

  /** Chooses among {@code all}. */
  ArticleChoice(Collection<ArticleId> all) {
    this.all = all;
  }

  /**
   * Returns the articles that any of {@code words} names.
   *
   * @throws UsageException if a word names none; the message has those that are called alike
   */
  SortedSet<ArticleId> of(List<String> words) {
    SortedSet<ArticleId> chosen = new TreeSet<>();
    for (String word : words) {
      if (!word.isBlank() && all.contains(new ArticleId(word))) {
        chosen.add(new ArticleId(word));
      } else {
        chosen.addAll(matching(word));
      }
    }
    return chosen;
  }

  private List<ArticleId> matching(String word) {
    boolean isPattern = word.chars().anyMatch(c -> WILD.indexOf(c) >= 0);
    List<ArticleId> found = isPattern ? found(word) : List.of();
    if (found.isEmpty()) {
      throw new UsageException(
          isPattern
              ? "no article of the store has an id like " + word
              : "the store has no article " + word + near(word));
    }
    return found;
  }

  private List<ArticleId> found(String pattern) {
    PathMatcher matcher;
    try {
      matcher = FileSystems.getDefault().getPathMatcher("glob:" + pattern);
    } catch (PatternSyntaxException e) {
      throw new UsageException("no pattern: " + pattern + ": " + e.getDescription());
    }
    return all.stream().filter(id -> matcher.matches(Path.of(id.value()))).toList();
  }

  private String near(String word) {
    String near =
        all.stream()
            .map(ArticleId::value)
            .filter(id -> isNear(word, id))
            .sorted(
                Comparator.comparingInt((String id) -> distance(word, id))
                    .thenComparing(Comparator.naturalOrder()))
            .limit(SUGGESTIONS)
            .collect(Collectors.joining(", "));
    return near.isEmpty() ? "" : "; it has " + near;
  }

  /** What contains the other, or differs in at most a third of its letters. */
  private static boolean isNear(String word, String id) {
    String one = word.toLowerCase(Locale.ROOT);
    String other = id.toLowerCase(Locale.ROOT);
    return other.contains(one)
        || one.contains(other)
        || distance(one, other) <= Math.max(one.length(), other.length()) / 3;
  }

  /** Returns how many letters must be put in, taken out or changed (Levenshtein). */
  private static int distance(String one, String other) {
    int[] row = new int[other.length() + 1];
    for (int j = 0; j <= other.length(); j++) {
      row[j] = j;
    }
    for (int i = 1; i <= one.length(); i++) {
      int diagonal = row[0];
      row[0] = i;
      for (int j = 1; j <= other.length(); j++) {
        int change = diagonal + (one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1);
        diagonal = row[j];
        row[j] = Math.min(change, Math.min(row[j], row[j - 1]) + 1);
      }
    }
    return row[other.length()];
  }
}
