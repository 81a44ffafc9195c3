package io.wiregraph.bench;

import java.util.List;
import java.util.SplittableRandom;

/** Countries and people for test data. No two numbers give the same surname. */
final class InventedNames {

  /**
   * A country.
   *
   * @param name its name
   * @param demonym the adjective, also a person from there
   * @param capital its capital
   */
  record Country(String name, String demonym, String capital) {}

  /** How many surnames there are. */
  static final int SURNAMES = 1 << 24;

  private static final String CONSONANTS = "bdfgklmnprstvzhj";
  private static final String VOWELS = "aeio";
  private static final int SYLLABLES = 4;
  private static final int BITS_OF_SYLLABLE = 6;

  private final List<Country> countries;
  private final List<String> givenNames;
  private final int factor;
  private final int offset;

  /** Reads the names; {@code seed} decides which number gives which surname. */
  InventedNames(long seed) {
    countries =
        DataLines.of("countries.txt").stream()
            .map(l -> l.split("\\|", -1))
            .map(p -> new Country(p[0], p[1], p[2]))
            .toList();
    givenNames =
        DataLines.of("given-names.txt").stream()
            .flatMap(l -> List.of(l.split(" ", -1)).stream())
            .toList();
    SplittableRandom random = new SplittableRandom(seed);
    // An odd factor permutes the numbers below a power of two.
    factor = random.nextInt(SURNAMES / 4, SURNAMES) | 1;
    offset = random.nextInt(SURNAMES);
  }

  List<Country> countries() {
    return countries;
  }

  List<String> givenNames() {
    return givenNames;
  }

  /** Returns a given name for person {@code number}. */
  String given(long number) {
    return givenNames.get((int) Math.floorMod(number * 31 + offset, (long) givenNames.size()));
  }

  /**
   * Returns the surname of person {@code number}, nine letters.
   *
   * @throws IllegalArgumentException if there are no so many
   */
  String surname(long number) {
    if (number < 0 || number >= SURNAMES) {
      throw new IllegalArgumentException("no surname for person " + number);
    }
    int mixed = (int) ((number * factor + offset) & (SURNAMES - 1));
    StringBuilder name = new StringBuilder();
    for (int i = 0; i < SYLLABLES; i++) {
      int syllable = (mixed >>> (i * BITS_OF_SYLLABLE)) & ((1 << BITS_OF_SYLLABLE) - 1);
      name.append(CONSONANTS.charAt(syllable >>> 2)).append(VOWELS.charAt(syllable & 3));
    }
    name.append('v');
    name.setCharAt(0, Character.toUpperCase(name.charAt(0)));
    return name.toString();
  }
}
