package io.wiregraph.extract;

import io.wiregraph.lexicon.LexicalEntry;
import io.wiregraph.lexicon.SyntacticFunction;
import java.util.Set;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;

/**
 * Finds whom of the complements of a governing verb an infinitive or gerund is about, where that is
 * not the subject: "told troops to leave", "accused Norland of lying".
 */
final class Control {

  /** "accused him of lying", "kept him from leaving", "quoted him as saying". */
  private static final Set<String> OF_OBJECT = Set.of("of", "from", "as");

  private final Tree tree;

  private final IntFunction<@Nullable LexicalEntry> entryOf;

  private final NounAuthors authors;

  /**
   * Prepares for one sentence.
   *
   * @param entryOf the lexical entry of a governing verb, which tells subject from object control
   */
  Control(Tree tree, IntFunction<@Nullable LexicalEntry> entryOf, NounAuthors authors) {
    this.tree = tree;
    this.entryOf = entryOf;
    this.authors = authors;
  }

  /** Returns the complement of {@code governor} that its own complement {@code verb} is about. */
  int ofComplement(int verb, int governor) {
    if (tree.isPassive(governor) || bySubject(governor)) {
      return Tree.NONE;
    }
    int object = tree.child(governor, "obj", "iobj");
    if (object != Tree.NONE && object < verb && controls(object, governor)) {
      return object;
    }
    int addressee = addresseeBefore(verb, governor);
    if (addressee != Tree.NONE) {
      return addressee;
    }
    int possessor = object == Tree.NONE || object > verb ? Tree.NONE : authors.possessor(object);
    // "praised Norland's efforts to improve"
    return possessor == Tree.NONE || tree.tag(possessor).startsWith("PRP") ? Tree.NONE : possessor;
  }

  /** Returns the complement of {@code governor} that its adjunct {@code verb} is about. */
  int ofAdjunct(int verb, int governor) {
    boolean objectControl =
        tree.isGerund(verb)
            && !tree.isPassive(governor)
            && (OF_OBJECT.contains(tree.marker(verb)) || isHelped(verb, governor));
    int addressee = tree.marker(verb).equals("to") ? addresseeBefore(verb, governor) : Tree.NONE;
    if (addressee != Tree.NONE) {
      return addressee;
    }
    int given = tree.marker(verb).equals("to") ? receiver(governor) : Tree.NONE;
    if (given != Tree.NONE && given < verb) {
      return given;
    }
    return objectControl || isForDeed(verb, governor) ? tree.child(governor, "obj") : Tree.NONE;
  }

  /** "called on Norland to withdraw": whom the frame addresses behind a preposition. */
  private int addresseeBefore(int verb, int governor) {
    LexicalEntry entry = entryOf.apply(governor);
    for (int child : tree.children(governor, "obl")) {
      boolean addressed =
          entry != null
              && child < verb
              && (entry.roleAfter(tree.preposition(child)).filter("addressee"::equals).isPresent()
                  || isAskedFor(entry, child));
      if (addressed) {
        return child;
      }
    }
    return Tree.NONE;
  }

  /** "called for Norland to withdraw", "waits for Sarvia to sign". */
  private boolean isAskedFor(LexicalEntry entry, int noun) {
    return tree.preposition(noun).equals("for")
        && entry.requires().contains("for")
        && "Demands".equals(entry.stance());
  }

  /**
   * "told troops to leave", but "took steps to improve": a thing is the subject only where a frame
   * says so.
   */
  private boolean controls(int object, int governor) {
    LexicalEntry entry = entryOf.apply(governor);
    if (entry == null) {
      return tree.isProper(object) || tree.tag(object).equals("PRP");
    }
    return entry.role(SyntacticFunction.TO_CLAUSE).isPresent();
  }

  private boolean bySubject(int governor) {
    LexicalEntry entry = entryOf.apply(governor);
    return entry != null && entry.subjectControl();
  }

  /** "gave Orlo two days to leave": Orlo is to leave. */
  int receiver(int governor) {
    return tree.child(governor, "obj") == Tree.NONE || tree.isPassive(governor)
        ? Tree.NONE
        : tree.child(governor, "iobj");
  }

  /** "supported the government in building": the government builds. */
  private boolean isHelped(int verb, int governor) {
    int object = tree.child(governor, "obj");
    if (object == Tree.NONE || object > verb || !tree.marker(verb).equals("in")) {
      return false;
    }
    LexicalEntry entry = entryOf.apply(governor);
    boolean framed = entry != null && entry.roleAfter("in").isPresent();
    return !framed && (tree.isProper(object) || tree.tag(object).equals("PRP"));
  }

  /** "criticised Norland for joining": what somebody is praised or blamed for. */
  private boolean isForDeed(int verb, int governor) {
    LexicalEntry entry = entryOf.apply(governor);
    return tree.isGerund(verb)
        && tree.marker(verb).equals("for")
        && !tree.isPassive(governor)
        && entry != null
        && (entry.attributes() || entry.role(SyntacticFunction.ING_CLAUSE).isPresent());
  }
}
