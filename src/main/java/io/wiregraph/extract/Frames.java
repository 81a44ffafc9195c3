package io.wiregraph.extract;

import io.wiregraph.lexicon.LexicalEntry;
import io.wiregraph.lexicon.Lexicon;
import io.wiregraph.lexicon.SyntacticFunction;
import io.wiregraph.lexicon.TermKind;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Reads the complements of each verb of a sentence and chooses the lexical entry whose frame they
 * fill.
 */
final class Frames {

  /** Conjunctions of clauses that give the reason. */
  static final Set<String> CAUSAL = Set.of("because", "as", "since", "so", "although", "though");

  private static final Set<String> SPEECH = Set.of("``", "''");

  private final Tree tree;
  private final Lexicon lexicon;
  private final Subjects subjects;
  private final boolean quotation;
  private final Map<Integer, Optional<LexicalEntry>> chosen = new HashMap<>();

  Frames(Tree tree, Lexicon lexicon) {
    this.tree = tree;
    this.lexicon = lexicon;
    this.subjects = new Subjects(tree, this::entry);
    boolean marks = false;
    for (int i = 0; i < tree.size(); i++) {
      marks |= SPEECH.contains(tree.tag(i));
    }
    this.quotation = marks;
  }

  Lexicon lexicon() {
    return lexicon;
  }

  /** Returns the grammatical subjects of a verb. */
  List<Integer> subjects(int verb) {
    return subjects.of(verb);
  }

  /** Returns the entry that fits the verb's complements best; null where the lexicon has none. */
  @Nullable LexicalEntry entry(int verb) {
    Optional<LexicalEntry> known = chosen.get(verb);
    if (known == null) {
      chosen.put(verb, Optional.empty());
      known = tree.isVerb(verb) ? select(verb) : Optional.empty();
      chosen.put(verb, known);
    }
    return known.orElse(null);
  }

  private Optional<LexicalEntry> select(int verb) {
    String particle = particle(verb);
    List<Complement> complements = complements(verb);
    for (LexicalEntry entry : lexicon.verbs(tree.lemma(verb))) {
      String asked = entry.particle();
      boolean sameParticle =
          asked == null ? particle.isEmpty() : asked.equals(particle) || isAdverbOf(verb, asked);
      if (sameParticle && fits(entry, verb, complements)) {
        return Optional.of(entry);
      }
    }
    return Optional.empty();
  }

  /** Returns the particle of a verb ("off" of "called off"); "" where it has none. */
  String particle(int verb) {
    int particle = tree.child(verb, "compound:prt");
    return particle == Tree.NONE ? "" : tree.lower(particle);
  }

  /** "sent back the body": the parser takes some particles for adverbs. */
  private boolean isAdverbOf(int verb, String particle) {
    for (int adverb : tree.children(verb, "advmod")) {
      if (adverb > verb && tree.lower(adverb).equals(particle)) {
        return true;
      }
    }
    return false;
  }

  private boolean fits(LexicalEntry entry, int verb, List<Complement> complements) {
    for (String required : entry.requires()) {
      if (!has(required, entry, verb, complements)) {
        return false;
      }
    }
    if (!entry.objects().isEmpty() && !objectIsOneOf(entry, complements)) {
      return false;
    }
    if (!entry.subjects().isEmpty() && !subjectIsOneOf(entry, complements)) {
      return false;
    }
    return entry.kind() != TermKind.LIGHT || eventNoun(entry, complements) != Tree.NONE;
  }

  private boolean has(String required, LexicalEntry entry, int verb, List<Complement> complements) {
    return switch (required) {
      case "object" -> of(complements, SyntacticFunction.OBJECT) != null;
      case "no-object" -> of(complements, SyntacticFunction.OBJECT) == null;
      case "to-clause" -> of(complements, SyntacticFunction.TO_CLAUSE) != null;
      case "that-clause" -> of(complements, SyntacticFunction.THAT_CLAUSE) != null;
      case "ing-clause" -> of(complements, SyntacticFunction.ING_CLAUSE) != null;
      case "clause" ->
          quotation
              || tree.is(verb, "parataxis")
              || complements.stream().anyMatch(Complement::isClause);
      // "called Orlo on Monday" is no "called on", but "born on Monday" is a relation to a date
      default ->
          complements.stream()
              .filter(c -> entry.kind() == TermKind.RELATION || !tree.isInTime(c.head()))
              .anyMatch(c -> c.marker().equals(required));
    };
  }

  private boolean objectIsOneOf(LexicalEntry entry, List<Complement> complements) {
    boolean behindPreposition =
        !entry.requires().contains("object")
            && entry.requires().stream().anyMatch(r -> isPreposition(r));
    for (Complement complement : complements) {
      boolean right =
          behindPreposition
              ? entry.requires().contains(complement.marker())
              : complement.function() == SyntacticFunction.OBJECT;
      if (right && isOneOf(entry.objects(), complement.head())) {
        return true;
      }
    }
    return false;
  }

  /** Lemmas are in lower case, kinds of names in capitals ("PERSON"). */
  private boolean isOneOf(Set<String> words, int token) {
    return words.contains(tree.lemma(token)) || words.contains(tree.sentence().name(token));
  }

  private static boolean isPreposition(String required) {
    return !required.endsWith("clause") && !required.endsWith("object");
  }

  private boolean subjectIsOneOf(LexicalEntry entry, List<Complement> complements) {
    return complements.stream()
        .anyMatch(
            c ->
                c.function() == SyntacticFunction.SUBJECT
                    && entry.subjects().contains(tree.lemma(c.head())));
  }

  /** Returns the event noun that a light verb hands over to, or {@link Tree#NONE}. */
  int eventNoun(LexicalEntry light, List<Complement> complements) {
    String preposition =
        light.requires().stream().filter(Frames::isPreposition).findFirst().orElse(null);
    for (Complement complement : complements) {
      boolean place =
          preposition == null
              ? complement.function() == SyntacticFunction.OBJECT
              : complement.marker().equals(preposition);
      if (place && nounEntry(complement.head()) != null) {
        boolean named = light.objects().isEmpty();
        if (named || light.objects().contains(tree.lemma(complement.head()))) {
          return complement.head();
        }
      }
    }
    return Tree.NONE;
  }

  /** Returns the entry of an event noun or of a noun of saying; null where the token is none. */
  @Nullable LexicalEntry nounEntry(int noun) {
    if (!tree.isNoun(noun) || tree.isNamed(noun)) {
      return null;
    }
    for (LexicalEntry entry : lexicon.nouns(tree.lemma(noun))) {
      boolean event = entry.kind() == TermKind.EVENT || entry.kind() == TermKind.STATEMENT;
      if (event && hasModifiers(entry.modifiers(), noun) && nounHasAll(entry, noun)) {
        return entry;
      }
    }
    return null;
  }

  /**
   * Whether the noun, or the verb whose object it is, has what the frame asks for ("a call for", "a
   * call to").
   */
  private boolean nounHasAll(LexicalEntry entry, int noun) {
    int verb = tree.is(noun, "obj") ? tree.head(noun) : Tree.NONE;
    return entry.requires().stream()
        .allMatch(r -> nounHas(r, noun) || (verb != Tree.NONE && nounHas(r, verb)));
  }

  private boolean nounHas(String required, int head) {
    for (int child : tree.children(head)) {
      boolean clause = tree.is(child, "acl", "ccomp", "xcomp", "advcl");
      boolean found =
          switch (required) {
            case "to-clause" -> clause && tree.marker(child).equals("to");
            case "that-clause" -> clause && !tree.marker(child).equals("to");
            case "ing-clause" -> clause && tree.isGerund(child);
            case "clause" -> clause;
            default -> tree.is(child, "nmod", "obl") && tree.preposition(child).equals(required);
          };
      if (found) {
        return true;
      }
    }
    return false;
  }

  private boolean hasModifiers(List<String> modifiers, int noun) {
    int at = noun - modifiers.size();
    if (at < 0) {
      return false;
    }
    for (String modifier : modifiers) {
      if (!tree.lemma(at).equals(modifier) && !tree.lower(at).equals(modifier)) {
        return false;
      }
      at++;
    }
    return true;
  }

  private static @Nullable Complement of(List<Complement> complements, SyntacticFunction function) {
    return complements.stream().filter(c -> c.function() == function).findFirst().orElse(null);
  }

  /** Returns the complements of a verb in order of place, a passive turned round. */
  List<Complement> complements(int verb) {
    List<Complement> all = new ArrayList<>();
    boolean passive = tree.isPassive(verb);
    int object = tree.child(verb, "obj");
    SyntacticFunction subject =
        !passive
            ? SyntacticFunction.SUBJECT
            : object == Tree.NONE ? SyntacticFunction.OBJECT : SyntacticFunction.INDIRECT;
    for (int token : subjects.of(verb)) {
      all.add(new Complement(subject, "", token));
    }
    for (int child : tree.children(verb)) {
      addComplement(child, passive, all);
    }
    addGap(verb, passive, object, all);
    if (object != Tree.NONE) {
      addOfObject(object, all);
    }
    for (int oblique : tree.children(verb, "obl")) {
      addPlace(oblique, all);
    }
    return all;
  }

  private void addComplement(int child, boolean passive, List<Complement> all) {
    switch (tree.relation(child)) {
      case "obj" -> {
        // "vetoed the text, the third time this year": what a comma sets off is no second object
        if (all.stream()
                .noneMatch(c -> c.function() == SyntacticFunction.OBJECT && c.head() < child)
            || passive) {
          all.add(new Complement(SyntacticFunction.OBJECT, "", subjects.antecedent(child)));
        }
      }
      case "iobj" -> all.add(new Complement(SyntacticFunction.INDIRECT, "", child));
      case "obl", "nmod" -> addOblique(child, passive, all);
      case "ccomp" -> all.add(new Complement(clauseFunction(child), tree.marker(child), child));
      case "xcomp" -> {
        if (tree.isVerb(child) || tree.child(child, "mark", "cop") != Tree.NONE) {
          all.add(new Complement(clauseFunction(child), tree.marker(child), child));
        } else {
          addPredicate(child, passive, all);
        }
      }
      case "advcl" -> {
        SyntacticFunction function = clauseFunction(child);
        boolean finite = function == SyntacticFunction.THAT_CLAUSE;
        boolean reason = CAUSAL.contains(tree.marker(child));
        if (reason || (!finite && !tree.marker(child).isEmpty())) {
          all.add(new Complement(function, tree.marker(child), child));
        }
      }
      default -> {
        // modifiers, auxiliaries, marks and other clauses fill no place of the frame
      }
    }
  }

  /** "held Norland responsible for the crash", "called him a liar". */
  private void addPredicate(int predicate, boolean passive, List<Complement> all) {
    int object = tree.child(predicate, "nsubj");
    if (object != Tree.NONE && !passive) {
      all.add(new Complement(SyntacticFunction.OBJECT, "", object));
    }
    all.add(new Complement(SyntacticFunction.PREPOSITION, "as", predicate));
    for (int child : tree.children(predicate, "obl", "nmod")) {
      if (!tree.preposition(child).isEmpty()) {
        all.add(
            new Complement(SyntacticFunction.PREPOSITION, tree.preposition(child), child, true));
      }
    }
  }

  private void addOblique(int child, boolean passive, List<Complement> all) {
    String preposition = tree.preposition(child);
    if (preposition.isEmpty() || tree.isCompanion(child)) {
      return;
    }
    boolean agent = passive && preposition.equals("by") && !tree.isVerb(child);
    all.add(
        new Complement(
            agent ? SyntacticFunction.SUBJECT : SyntacticFunction.PREPOSITION, preposition, child));
  }

  private SyntacticFunction clauseFunction(int clause) {
    if (tree.isGerund(clause)) {
      return SyntacticFunction.ING_CLAUSE;
    }
    boolean infinitive = tree.marker(clause).equals("to") || hasInfinitiveMark(clause);
    boolean bare = tree.tag(clause).equals("VB") && tree.child(clause, "nsubj", "aux") == Tree.NONE;
    return infinitive || bare ? SyntacticFunction.TO_CLAUSE : SyntacticFunction.THAT_CLAUSE;
  }

  private boolean hasInfinitiveMark(int clause) {
    for (int mark : tree.children(clause, "mark", "aux")) {
      if (tree.tag(mark).equals("TO")) {
        return true;
      }
    }
    return false;
  }

  /**
   * "charges Russia has denied": the noun that a relative clause modifies is the object that the
   * clause lacks.
   */
  private void addGap(int verb, boolean passive, int object, List<Complement> all) {
    int subject = tree.child(verb, "nsubj");
    boolean gap =
        tree.is(verb, "acl:relcl")
            && !passive
            && object == Tree.NONE
            && subject != Tree.NONE
            && !tree.tag(subject).startsWith("W")
            && tree.child(verb, "ccomp", "xcomp", "obl", "cop") == Tree.NONE
            && tree.head(verb) >= 0;
    if (gap) {
      all.add(new Complement(SyntacticFunction.OBJECT, "", tree.head(verb)));
    }
  }

  /** "met at a conference in Munich": where the conference is, they met. */
  private void addPlace(int oblique, List<Complement> all) {
    for (int child : tree.children(oblique, "nmod")) {
      String preposition = tree.preposition(child);
      if (preposition.equals("in") || preposition.equals("at")) {
        all.add(new Complement(SyntacticFunction.PREPOSITION, preposition, child, true));
      }
    }
  }

  /**
   * What the parser hung on the object may belong to the verb: "imposed sanctions on Syria", "asked
   * Russia to".
   */
  private void addOfObject(int object, List<Complement> all) {
    for (int child : tree.children(object)) {
      if (child < object) {
        continue;
      }
      if (tree.is(child, "nmod")
          && !tree.preposition(child).isEmpty()
          && !tree.isCompanion(child)) {
        all.add(
            new Complement(SyntacticFunction.PREPOSITION, tree.preposition(child), child, true));
      } else if (tree.is(child, "acl") && !tree.marker(child).isEmpty() && tree.isVerb(child)) {
        all.add(new Complement(clauseFunction(child), tree.marker(child), child, true));
      }
    }
  }
}
