package io.wiregraph.lexicon;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What a common noun stands for, as far as relations between noun phrases ask. */
public enum NounKind {
  /** Somebody: "militant". */
  PERSON,
  /** A body of people: "army". */
  BODY,
  /** Something that can be moved, held, counted, destroyed: "tank". */
  THING,
  /** A place or building: "village". */
  PLACE,
  /** Where words are said or sent: "conference", "radio". */
  FORUM,
  /** What counts or measures what follows: "dozen", "mile". */
  MEASURE,
  /** What speaks of something without saying that it happens: "risk", "mention". */
  PROSPECT;

  /** Returns the kind that the lexicon calls so. */
  static Optional<NounKind> of(String code) {
    return Arrays.stream(values())
        .filter(k -> k.name().toLowerCase(Locale.ROOT).equals(code))
        .findFirst();
  }
}
