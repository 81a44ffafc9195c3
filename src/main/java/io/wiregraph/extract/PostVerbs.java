package io.wiregraph.extract;

import io.wiregraph.lexicon.LexicalEntry;
import io.wiregraph.lexicon.PartOfSpeech;
import io.wiregraph.lexicon.SyntacticFunction;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Finds whom a verb gives the post that a noun names: "became minister", "was appointed as envoy",
 * "in her role as director".
 */
final class PostVerbs {

  private static final Set<String> NOT_PERSONS = Set.of("ORGANIZATION", "LOCATION");

  private final Reading reading;
  private final Tree tree;
  private final RelationNouns nouns;
  private final Referents referents;

  PostVerbs(Reading reading) {
    this.reading = reading;
    this.tree = reading.tree;
    this.nouns = reading.relationNouns;
    this.referents = reading.referents;
  }

  /**
   * Returns who gets or has the post by a verb or by a noun such as "role"; nobody where none says
   * so.
   */
  Bearer bearer(int noun, @Nullable LexicalEntry entry) {
    int governor = tree.head(noun);
    if (governor < 0) {
      return Bearer.NOBODY;
    }
    if (tree.isNoun(governor)) {
      return tree.is(noun, "nmod") ? ofRole(noun, governor) : Bearer.NOBODY;
    }
    boolean as = tree.is(noun, "obl", "advcl", "nmod") && tree.preposition(noun).equals("as");
    boolean complement =
        tree.is(noun, "xcomp") || (tree.is(noun, "obj") && tree.isPassive(governor));
    if (!tree.isVerb(governor) || !(as || complement)) {
      return Bearer.NOBODY;
    }
    for (LexicalEntry verb : reading.frames.posts(governor)) {
      int holder = holder(governor, verb);
      if (holder != Tree.NONE && holder != noun) {
        return new Bearer(holder, "verb", governor, verb);
      }
    }
    // "as chairman of the bank, Berg said"; "Berg led it as director"
    if (as && entry != null) {
      for (int subject : reading.frames.subjects(governor)) {
        if (isPerson(subject)) {
          return new Bearer(referents.named(subject), "verb", governor);
        }
      }
    }
    return Bearer.NOBODY;
  }

  private int holder(int verb, LexicalEntry entry) {
    for (Complement complement : reading.frames.complements(verb)) {
      boolean place =
          complement.function() == SyntacticFunction.SUBJECT
              || complement.function() == SyntacticFunction.OBJECT
              || complement.function() == SyntacticFunction.INDIRECT;
      SyntacticFunction function =
          complement.function() == SyntacticFunction.INDIRECT
              ? SyntacticFunction.OBJECT
              : complement.function();
      if (place
          && entry.role(function).filter("subject"::equals).isPresent()
          && isPerson(complement.head())) {
        return referents.named(complement.head());
      }
    }
    return Tree.NONE;
  }

  private boolean isPerson(int token) {
    int named = referents.named(token);
    return !NOT_PERSONS.contains(tree.sentence().name(named))
        && !tree.lower(named).equals("it")
        && (tree.isProper(named) || tree.tag(named).startsWith("PRP"));
  }

  /** "her role as director of": the noun that names no post but has one. */
  private Bearer ofRole(int noun, int role) {
    for (LexicalEntry entry : reading.lexicon().nouns(tree.lemma(role))) {
      boolean fits =
          entry.partOfSpeech() == PartOfSpeech.NOUN
              && RelationNouns.isRole(entry)
              && entry.roleAfter(tree.preposition(noun)).isPresent();
      if (fits) {
        int possessor = tree.child(role, "nmod:poss");
        if (possessor != Tree.NONE && isPerson(possessor)) {
          return new Bearer(possessor, "role", Tree.NONE, entry);
        }
        int verb = tree.head(role);
        if (possessor == Tree.NONE && verb >= 0 && tree.isVerb(verb)) {
          for (int subject : reading.frames.subjects(verb)) {
            if (isPerson(subject) && subject != role) {
              return new Bearer(referents.named(subject), "role", verb, entry);
            }
          }
        }
      }
    }
    return Bearer.NOBODY;
  }

  /** Returns whether a verb of the lexicon makes any noun behind it a post: "worked as a". */
  boolean isMadePost(int noun) {
    Bearer bearer = bearer(noun, null);
    return bearer.token() != Tree.NONE && nouns.entry(noun) == null;
  }
}
