package io.wiregraph.link;

import io.wiregraph.fact.Entity;
import io.wiregraph.fact.EntityType;
import io.wiregraph.fact.Mention;
import io.wiregraph.fact.MentionKind;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** The names that an article calls an entity, as they are looked up: the longest first. */
final class Names {

  private Names() {}

  /** Returns the different names of {@code entity}, most words first, then longest. */
  static List<String> of(Entity entity) {
    Set<String> names = new LinkedHashSet<>();
    for (Mention mention : entity.mentions()) {
      if (mention.kind() == MentionKind.NAME) {
        names.add(bare(mention.text()));
      }
    }
    List<String> sorted = new ArrayList<>(names);
    sorted.sort(
        Comparator.<String>comparingInt(Names::words)
            .thenComparingInt(String::length)
            .reversed()
            .thenComparing(Comparator.naturalOrder()));
    return sorted;
  }

  /**
   * Returns other spellings to look up where nothing has that name: a person's without initials,
   * then without what stands before the last two words.
   */
  static List<String> fallbacks(String name, EntityType type) {
    String[] words = name.split(" ", -1);
    if (type != EntityType.PERSON || words.length < 3) {
      return List.of();
    }
    List<String> kept = new ArrayList<>();
    for (int i = 0; i < words.length; i++) {
      boolean initial = words[i].matches("\\p{Lu}\\.?");
      boolean suffix = i == words.length - 1 && words[i].matches("Jr\\.?|Sr\\.?|II|III");
      if (!initial && !suffix) {
        kept.add(words[i]);
      }
    }
    int size = kept.size();
    if (size < 2) {
      return List.of();
    }
    String bare = String.join(" ", kept);
    String last = kept.get(size - 2) + " " + kept.get(size - 1);
    return bare.equals(name) ? List.of(last) : List.of(bare, last);
  }

  /** Returns a name without the ending of the genitive. */
  static String bare(String name) {
    String bare = name.replaceFirst("['’]s?$", "");
    return bare.isEmpty() ? name : bare;
  }

  static int words(String name) {
    return name.split(" ", -1).length;
  }
}
