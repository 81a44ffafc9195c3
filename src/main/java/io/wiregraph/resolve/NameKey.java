package io.wiregraph.resolve;

import io.wiregraph.fact.EntityType;
import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * What two named entities of different articles must share to be one by their names: the name
 * without accents, case, full stops and a leading "the", and a compatible type.
 *
 * @param family what it is
 * @param name the name in that form
 */
public record NameKey(TypeFamily family, String name) {

  private static final Pattern MARKS = Pattern.compile("\\p{M}+");
  private static final Pattern DOTS = Pattern.compile("[.'’‘`]+");
  private static final Pattern GAPS = Pattern.compile("[^\\p{L}\\p{N}]+");

  /** Returns the key of an entity called {@code label}. */
  public static NameKey of(String label, EntityType type) {
    return new NameKey(TypeFamily.of(type), words(label));
  }

  /** Returns the words of a name in that form, one blank between them. */
  public static String words(String label) {
    String bare = MARKS.matcher(Normalizer.normalize(label, Normalizer.Form.NFKD)).replaceAll("");
    String words = GAPS.matcher(DOTS.matcher(bare).replaceAll("")).replaceAll(" ");
    String name = words.toLowerCase(Locale.ROOT).strip();
    return name.startsWith("the ") ? name.substring("the ".length()) : name;
  }

  /** Returns whether the name is one word, which two people share more often than two words. */
  public boolean isSingleWord() {
    return name.indexOf(' ') < 0;
  }
}
