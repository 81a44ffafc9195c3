package io.wiregraph.extract;

import io.wiregraph.fact.Role;
import io.wiregraph.lexicon.LexicalEntry;
import io.wiregraph.lexicon.NounClass;
import io.wiregraph.lexicon.SyntacticFunction;
import io.wiregraph.parse.Sentence;
import java.util.List;
import java.util.Set;

/** Whether a verb has the complements, and those the nouns, that the frame of an entry asks for. */
final class Requirements {

  private static final Set<String> SPEECH = Set.of("``", "''");

  private final Tree tree;
  private final Kinds kinds;
  private final Referents referents;
  private final Adverbs adverbs;
  private final boolean quotation;

  /** Prepares for one sentence. */
  Requirements(Tree tree, Kinds kinds, Referents referents) {
    this.tree = tree;
    this.kinds = kinds;
    this.referents = referents;
    this.adverbs = new Adverbs(tree);
    boolean marks = false;
    for (int i = 0; i < tree.size(); i++) {
      marks |= SPEECH.contains(tree.tag(i));
    }
    this.quotation = marks;
  }

  /** Returns whether all that the entry asks for is there. */
  boolean hold(LexicalEntry entry, Clause clause) {
    for (String required : entry.requires()) {
      if (!has(required, clause)) {
        return false;
      }
    }
    return objectIsOneOf(entry, clause.complements())
        && subjectIsOneOf(entry, clause.complements());
  }

  private boolean has(String required, Clause clause) {
    return switch (required) {
      case "object" -> clause.type().isTransitive();
      case "no-object" -> !clause.type().isTransitive();
      case "indirect" -> clause.type() == ClauseType.SVOO;
      case "alone" -> clause.type() == ClauseType.SV && isAlone(clause);
      case "to-clause" -> clause.has(SyntacticFunction.TO_CLAUSE);
      case "that-clause" ->
          clause.complements().stream().anyMatch(this::isThatClause) || isInserted(clause);
      case "ing-clause" -> clause.has(SyntacticFunction.ING_CLAUSE);
      case "clause" ->
          (quotation && !clause.type().isTransitive())
              || tree.is(clause.verb(), "parataxis")
              || clause.complements().stream()
                  .anyMatch(c -> c.isClause() && !ClauseComplements.CAUSAL.contains(c.marker()));
      // "called Orlo on Monday" is no "called on", nor "born in May" "born in"
      default ->
          clause.complements().stream()
              .filter(c -> !tree.isInTime(c.head()))
              .anyMatch(c -> isAsked(required, c));
    };
  }

  /** "to", or with the classes of nouns that may follow: "to PLACE HUMAN". */
  private boolean isAsked(String required, Complement complement) {
    String preposition = NounClass.preposition(required);
    return complement.marker().equals(preposition)
        && (preposition.length() == required.length()
            || isOneOf(
                Set.of(required.substring(preposition.length()).strip().split(" ")),
                complement.head()));
  }

  /**
   * "they came", "he left in May": no adverb says what is meant either. Of what comes after the
   * vote nobody does ("it comes after the vote").
   */
  private boolean isAlone(Clause clause) {
    int verb = clause.verb();
    boolean modified =
        tree.children(verb, "advmod").stream()
            .filter(a -> a > verb && !tree.lower(a).endsWith("ly"))
            .anyMatch(a -> adverbs.role(a, verb).filter(Role.MANNER::equals).isPresent());
    return !modified
        && clause.complements().stream()
            .filter(c -> c.function() == SyntacticFunction.SUBJECT)
            .allMatch(c -> clause.complements().size() == 1 || !tree.lemma(c.head()).equals("it"));
  }

  /** A clause that says that something is so; "saw it fall" and "as prices rose" do not. */
  private boolean isThatClause(Complement complement) {
    int clause = complement.head();
    boolean bare =
        (tree.tag(clause).equals("VB") || tree.tag(clause).equals("VBN") || tree.isGerund(clause))
            && tree.child(clause, "aux", "aux:pass", "cop", "mark") == Tree.NONE;
    return complement.function() == SyntacticFunction.THAT_CLAUSE
        && !ClauseComplements.CAUSAL.contains(complement.marker())
        && !bare;
  }

  /** "…, a poll showed": the clause is the one that the verb hangs on. */
  private boolean isInserted(Clause clause) {
    return tree.is(clause.verb(), "parataxis")
        && clause.has(SyntacticFunction.SUBJECT)
        && !clause.type().isTransitive();
  }

  /** A list of lemmas asks for an object; mere classes of nouns only say what one may be. */
  private boolean objectIsOneOf(LexicalEntry entry, List<Complement> complements) {
    if (entry.objects().isEmpty()) {
      return true;
    }
    boolean behindPreposition =
        !entry.requires().contains("object")
            && entry.requires().stream().anyMatch(Requirements::isPreposition);
    boolean missing = true;
    for (Complement complement : complements) {
      boolean right =
          behindPreposition
              ? entry.requires().contains(complement.marker())
              : complement.function() == SyntacticFunction.OBJECT;
      if (right && isOneOf(entry.objects(), complement.head())) {
        return true;
      }
      missing &= !right;
    }
    return missing && NounClass.areBroad(entry.objects());
  }

  private boolean subjectIsOneOf(LexicalEntry entry, List<Complement> complements) {
    if (entry.subjects().isEmpty()) {
      return true;
    }
    boolean missing = true;
    for (Complement complement : complements) {
      if (complement.function() == SyntacticFunction.SUBJECT) {
        if (isOneOf(entry.subjects(), complement.head())) {
          return true;
        }
        missing = false;
      }
    }
    return missing && NounClass.areBroad(entry.subjects());
  }

  /** Lemmas are in lower case, kinds of names ("PERSON") and noun classes ("HUMAN") in capitals. */
  boolean isOneOf(Set<String> words, int token) {
    if (words.contains(tree.lemma(token))
        || kinds.isOneOf(words, token)
        || words.contains(kind(token))
        || words.contains(kind(referents.named(token)))) {
      return true;
    }
    for (int child : tree.children(token)) {
      // "a hunger strike"
      if (tree.is(child, "compound", "amod")
          && words.contains(tree.lemma(child) + " " + tree.lemma(token))) {
        return true;
      }
    }
    int counted = Quantities.counted(tree, token);
    return counted != token && isOneOf(words, counted);
  }

  /** The kind of a name; one that nobody knows is taken for that of an organisation. */
  private String kind(int token) {
    String kind = tree.sentence().name(token);
    boolean unknown =
        kind.equals(Sentence.NO_NAME)
            && tree.tag(token).equals("NNP")
            && !tree.isInTime(token)
            && !tree.isDemonym(token);
    return unknown ? "ORGANIZATION" : kind;
  }

  /** Returns whether what a frame requires is a preposition. */
  static boolean isPreposition(String required) {
    return !required.endsWith("clause")
        && !required.endsWith("object")
        && !required.equals("alone")
        && !required.equals("indirect");
  }
}
