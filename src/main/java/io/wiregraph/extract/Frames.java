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
import org.jspecify.annotations.Nullable;

/** Chooses for each predicate of a sentence the lexical entry whose frame its complements fill. */
final class Frames {

  private final Tree tree;
  private final Lexicon lexicon;
  private final Subjects subjects;
  private final Clauses clauses;
  private final NounFrames nouns;
  private final Requirements requirements;
  private final Map<Integer, Optional<LexicalEntry>> chosen = new HashMap<>();

  Frames(Tree tree, Referents referents, Lexicon lexicon) {
    this.tree = tree;
    this.lexicon = lexicon;
    this.subjects = new Subjects(tree, this::entry, this::isDemand);
    Kinds kinds = new Kinds(tree, this);
    Complements complements =
        new Complements(tree, subjects, new VerbKinds(tree, lexicon), kinds::isMeans);
    this.clauses = new Clauses(tree, complements);
    this.requirements = new Requirements(tree, kinds, referents);
    this.nouns = new NounFrames(tree, lexicon, requirements::isOneOf);
  }

  Lexicon lexicon() {
    return lexicon;
  }

  /** Returns whether a noun may name what somebody demands: "demand", "call". */
  private boolean isDemand(int noun) {
    return lexicon.nouns(tree.lemma(noun)).stream().anyMatch(e -> "Demands".equals(e.stance()));
  }

  /** Returns the grammatical subjects of a verb. */
  List<Integer> subjects(int verb) {
    return subjects.of(verb);
  }

  /** Returns the complements of a verb in order of place, a passive turned round. */
  List<Complement> complements(int verb) {
    return clauses.of(verb).complements();
  }

  /** Returns a verb with its complements and the type of its clause. */
  Clause clause(int verb) {
    return clauses.of(verb);
  }

  /** Returns the type of the clause that a verb, or a noun or adjective with a copula, heads. */
  ClauseType clauseType(int predicate) {
    return clauses.type(predicate);
  }

  /** Returns the entry of an event noun or of a noun of saying; null where the token is none. */
  @Nullable LexicalEntry nounEntry(int noun) {
    return nouns.entry(noun);
  }

  /** Returns what a relative pronoun stands for, and any other token as it is. */
  int antecedent(int pronoun) {
    return subjects.antecedent(pronoun);
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
    List<LexicalEntry> fitting =
        fitting(verb).stream().filter(e -> !lexicon.isDated(e.type())).toList();
    return fitting.stream()
        .filter(e -> e.kind() != TermKind.RELATION)
        .findFirst()
        .or(() -> fitting.stream().findFirst());
  }

  /**
   * Returns the entries that say which standing relations the verb expresses, beside what happens.
   * Of those with the same relation or the same arguments it is the one that asks for most: a
   * person "based in" a place lives there, an organisation has its seat there.
   */
  List<LexicalEntry> relations(int verb) {
    List<LexicalEntry> found = new ArrayList<>();
    if (tree.isVerb(verb)) {
      for (LexicalEntry entry : fitting(verb)) {
        boolean other =
            found.stream()
                .noneMatch(
                    e -> e.type().equals(entry.type()) || e.arguments().equals(entry.arguments()));
        if (entry.kind() == TermKind.RELATION && other) {
          found.add(entry);
        }
      }
    }
    return found;
  }

  /** Returns the entries that say who gets or has a post by the verb, whatever else it means. */
  List<LexicalEntry> posts(int verb) {
    return lexicon.verbs(tree.lemma(verb)).stream().filter(RelationNouns::isPost).toList();
  }

  private List<LexicalEntry> fitting(int verb) {
    List<LexicalEntry> known = lexicon.verbs(tree.lemma(verb));
    if (known.isEmpty()) {
      return known;
    }
    String particle = particle(verb);
    Clause clause = clause(verb);
    List<LexicalEntry> fitting = new ArrayList<>();
    for (LexicalEntry entry : known) {
      String asked = entry.particle();
      boolean sameParticle =
          asked == null ? particle.isEmpty() : asked.equals(particle) || isAdverbOf(verb, asked);
      if (sameParticle && !RelationNouns.isPost(entry) && fits(entry, clause)) {
        fitting.add(entry);
      }
    }
    return fitting;
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

  private boolean fits(LexicalEntry entry, Clause clause) {
    return requirements.hold(entry, clause)
        && (entry.kind() != TermKind.LIGHT || eventNoun(entry, clause.complements()) != Tree.NONE);
  }

  /** Returns the event noun that a light verb hands over to, or {@link Tree#NONE}. */
  int eventNoun(LexicalEntry light, List<Complement> complements) {
    String preposition =
        light.requires().stream().filter(Requirements::isPreposition).findFirst().orElse(null);
    for (Complement complement : complements) {
      boolean place =
          preposition == null
              ? complement.function() == SyntacticFunction.OBJECT
              : complement.marker().equals(preposition);
      for (int each : place ? tree.coordinated(complement.head()) : List.<Integer>of()) {
        int noun = Quantities.counted(tree, each);
        boolean any = light.objects().isEmpty();
        if (nounEntry(noun) != null && (any || light.objects().contains(tree.lemma(noun)))) {
          return noun;
        }
      }
    }
    return Tree.NONE;
  }
}
