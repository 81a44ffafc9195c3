package io.wiregraph.resolve;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** The forms that the name of a body takes from one newspaper to the other. */
public final class OrganizationName {

  private static final Pattern TAB = Pattern.compile("\t");
  private static final Set<String> LEGAL_FORMS = new HashSet<>();
  private static final Map<String, String> SPELLINGS = new HashMap<>();

  static {
    for (String line : lines()) {
      List<String> fields = TAB.splitAsStream(line).toList();
      if (fields.get(0).equals("form")) {
        LEGAL_FORMS.add(fields.get(1));
      } else {
        SPELLINGS.put(fields.get(1), fields.get(2));
      }
    }
  }

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
    words.replaceAll(word -> SPELLINGS.getOrDefault(word, word));
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

  private static List<String> lines() {
    try (InputStream in = OrganizationName.class.getResourceAsStream("organization_words.tsv")) {
      if (in == null) {
        throw new IllegalStateException("organization_words.tsv is not on the class path");
      }
      String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      return text.lines().filter(line -> !line.startsWith("#")).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
