package io.wiregraph.resolve;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The name of a person taken apart, in folded spelling.
 *
 * @param given given names and initials in order, empty where there is only one word
 * @param surname the last word, without an article ("al-Assad": that of Assad)
 */
public record PersonName(List<String> given, String surname) {

  private static final Pattern GAPS = Pattern.compile("[\\s\\u00A0]+");
  private static final Pattern ARTICLE =
      Pattern.compile("^(?:al|el|ad|an|ar|as|ash|at|az)[-’'‘]", Pattern.CASE_INSENSITIVE);

  /** Words between or behind names that newspapers write or leave out. */
  private static final Set<String> LOOSE =
      Set.of(
          "al", "el", "bin", "ibn", "bint", "de", "da", "di", "del", "della", "der", "den", "van",
          "von", "ter", "jr", "sr", "ii", "iii", "iv");

  /** How the names of two people go together. */
  public enum Agreement {
    /** Every part that both have is the same, perhaps in another spelling. */
    SAME,
    /** The same surname; one has an initial of the other's given name. */
    INITIAL,
    /** One has no given name; the words could be the same person's. */
    SURNAME,
    /** Different people, or one person under two names. */
    DIFFERENT
  }

  /** Checks that there is a surname. */
  public PersonName {
    given = List.copyOf(given);
    if (surname.isEmpty()) {
      throw new IllegalArgumentException("a name without letters");
    }
  }

  /** Returns a name taken apart; of one without any letter, the name as it is. */
  public static PersonName of(String name) {
    List<String> parts = new ArrayList<>();
    for (String word : GAPS.splitAsStream(name.strip()).toList()) {
      String part = Transliteration.fold(ARTICLE.matcher(word).replaceFirst(""));
      if (!part.isEmpty() && !LOOSE.contains(Transliteration.plain(word))) {
        parts.add(part);
      }
    }
    if (parts.isEmpty()) {
      return new PersonName(List.of(), name.isEmpty() ? "?" : name);
    }
    int last = parts.size() - 1;
    return new PersonName(parts.subList(0, last), parts.get(last));
  }

  /** Returns whether the name is one word. */
  public boolean isSingle() {
    return given.isEmpty();
  }

  /** Returns the first word: the family name where it comes first ("Xi" of "Xi Jinping"). */
  public String first() {
    return given.isEmpty() ? surname : given.get(0);
  }

  /** Compares with the name of another person. */
  public Agreement with(PersonName other) {
    if (isSingle() || other.isSingle()) {
      boolean either =
          surname.equals(other.surname)
              || surname.equals(other.first())
              || first().equals(other.surname);
      return either ? Agreement.SURNAME : Agreement.DIFFERENT;
    }
    if (!surname.equals(other.surname)) {
      return Agreement.DIFFERENT;
    }
    Agreement first = part(first(), other.first());
    if (first == Agreement.DIFFERENT || middlesDiffer(other)) {
      return Agreement.DIFFERENT;
    }
    return first;
  }

  /** Middle names that only one has say nothing; of those that both have each must be there. */
  private boolean middlesDiffer(PersonName other) {
    List<String> ours = given.subList(1, given.size());
    List<String> theirs = other.given.subList(1, other.given.size());
    List<String> fewer = ours.size() <= theirs.size() ? ours : theirs;
    List<String> more = fewer == ours ? theirs : ours;
    return fewer.stream()
        .anyMatch(f -> more.stream().noneMatch(m -> part(f, m) != Agreement.DIFFERENT));
  }

  private static Agreement part(String one, String other) {
    if (one.equals(other)) {
      return one.length() == 1 ? Agreement.INITIAL : Agreement.SAME;
    }
    boolean initial =
        (one.length() == 1 && other.startsWith(one))
            || (other.length() == 1 && one.startsWith(other));
    return initial ? Agreement.INITIAL : Agreement.DIFFERENT;
  }

  @Override
  public String toString() {
    return String.join(" ", Arrays.asList(String.join(" ", given), surname)).strip();
  }
}
