package io.wiregraph.resolve;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** The forms that the name of a body takes from one newspaper to the other. */
public final class OrganizationName {

  /** Legal forms, which newspapers write or leave out (ISO 20275 lists them all). */
  private static final Set<String> LEGAL_FORMS =
      Set.of(
          "ag",
          "bv",
          "co",
          "company",
          "corp",
          "corporation",
          "gmbh",
          "inc",
          "incorporated",
          "kg",
          "limited",
          "llc",
          "llp",
          "ltd",
          "nv",
          "oy",
          "plc",
          "pte",
          "pty",
          "sa",
          "sarl",
          "spa",
          "srl");

  private static final Pattern ACRONYM = Pattern.compile("\\p{Lu}[\\p{Lu}\\d]{1,6}");
  private static final Pattern GAPS = Pattern.compile("[\\s-]+");

  private OrganizationName() {}

  /**
   * Returns what all spellings of a name share: British and American ones, with and without the
   * legal form.
   */
  public static String folded(String name) {
    String key = NameKey.words(name);
    List<String> words = new ArrayList<>(GAPS.splitAsStream(key).toList());
    while (words.size() > 1 && LEGAL_FORMS.contains(words.get(words.size() - 1))) {
      words.remove(words.size() - 1);
    }
    words.replaceAll(OrganizationName::american);
    return String.join(" ", words);
  }

  /** Returns whether the name is nothing but initials: "NATO", "G20". */
  public static boolean isAcronym(String name) {
    return ACRONYM.matcher(name.replace(".", "")).matches();
  }

  /** Returns an acronym without full stops. */
  public static String acronym(String name) {
    return name.replace(".", "").toUpperCase(Locale.ROOT);
  }

  /** Returns whether the acronym is made of the initials of the name's capitalised words. */
  public static boolean isShortFor(String acronym, String name) {
    StringBuilder initials = new StringBuilder();
    for (String word : GAPS.splitAsStream(name).toList()) {
      if (!word.isEmpty() && Character.isUpperCase(word.codePointAt(0))) {
        initials.appendCodePoint(word.codePointAt(0));
      }
    }
    return initials.length() > 1 && initials.toString().equals(acronym(acronym));
  }

  private static String american(String word) {
    String folded = word;
    if (word.endsWith("isation") || word.endsWith("isations")) {
      folded = word.replace("isation", "ization");
    } else if (word.equals("defence")) {
      folded = "defense";
    } else if (word.equals("centre")) {
      folded = "center";
    } else if (word.equals("labour")) {
      folded = "labor";
    } else if (word.endsWith("programme")) {
      folded = word.substring(0, word.length() - 2);
    }
    return folded;
  }
}
