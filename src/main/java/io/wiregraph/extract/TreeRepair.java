package io.wiregraph.extract;

import io.wiregraph.lexicon.LexicalEntry;
import io.wiregraph.lexicon.Lexicon;
import io.wiregraph.lexicon.SyntacticFunction;
import io.wiregraph.lexicon.TermKind;
import io.wiregraph.parse.Sentence;
import java.util.List;
import java.util.Set;

/**
 * Mends what the parser gets wrong in the same way again and again: a gerund with an object that it
 * takes for an adjective of that object ("accused of arming rebels", "began collecting
 * signatures").
 */
final class TreeRepair {

  private static final Set<String> BEFORE_GERUND =
      Set.of("of", "from", "for", "by", "to", "in", "without", "after", "before", "about", "at");

  private static final Set<String> CHARGE = Set.of("of", "for", "from");

  private static final Set<String> FINITE = Set.of("VBD", "VBZ", "VBP");

  private static final Set<String> RELATIVE = Set.of("that", "which", "who");

  private final Sentence sentence;
  private final Lexicon lexicon;
  private final int[] heads;
  private final String[] relations;

  private TreeRepair(Sentence sentence, Lexicon lexicon) {
    this.sentence = sentence;
    this.lexicon = lexicon;
    int size = sentence.size();
    heads = new int[size];
    relations = new String[size];
    for (int i = 0; i < size; i++) {
      heads[i] = sentence.head(i);
      relations[i] = sentence.relation(i);
    }
  }

  /** Returns the sentence with its tree mended; the same one where nothing is wrong. */
  static Sentence of(Sentence sentence, Lexicon lexicon) {
    TreeRepair repair = new TreeRepair(sentence, lexicon);
    boolean mended = false;
    for (int i = 1; i < sentence.size(); i++) {
      mended |= repair.gerund(i);
      mended |= repair.looseModifier(i);
      mended |= repair.charge(i);
      mended |= repair.prepositional(i);
      mended |= repair.secondCue(i);
      mended |= repair.participleAsRoot(i);
    }
    return mended ? sentence.withTree(repair.heads, repair.relations) : sentence;
  }

  private boolean gerund(int verb) {
    int noun = heads[verb];
    boolean adjective =
        sentence.tag(verb).equals("VBG")
            && relations[verb].equals("amod")
            && noun > verb
            && sentence.tag(noun).startsWith("NN");
    if (!adjective || !takesObject(verb)) {
      return false;
    }
    int before = verb - 1;
    if (relations[before].equals("case")
        && heads[before] == noun
        && BEFORE_GERUND.contains(sentence.word(before))) {
      lift(verb, noun, "advcl");
      int above = heads[verb];
      if (above >= 0 && sentence.tag(above).startsWith("NN")) {
        relations[verb] = "acl";
        leaveAgent(verb, above);
      }
      heads[before] = verb;
      relations[before] = "mark";
      return true;
    }
    if (heads[noun] == before && relations[noun].equals("obj") && takesGerund(before)) {
      lift(verb, noun, "xcomp");
      return true;
    }
    return false;
  }

  /** "accused by the rebels of arming": the gerund belongs to the verb, not to its agent. */
  private void leaveAgent(int verb, int agent) {
    if (isAgent(agent)) {
      heads[verb] = heads[agent];
      relations[verb] = "advcl";
    }
  }

  /** Returns whether the noun is who a passive is done by. */
  private boolean isAgent(int noun) {
    boolean by = false;
    for (int child : sentence.children(noun)) {
      by |= relations[child].equals("case") && sentence.word(child).equals("by");
    }
    return by && relations[noun].startsWith("obl") && heads[noun] >= 0;
  }

  /**
   * "vetoed a text, drafted by X, that demanded …": both clauses belong to the object, not to the
   * verb.
   */
  private boolean looseModifier(int verb) {
    int main = heads[verb];
    if (main < 0 || main > verb || !sentence.tag(main).startsWith("VB")) {
      return false;
    }
    int object = -1;
    for (int child : sentence.children(main)) {
      if (relations[child].equals("obj") && child < verb) {
        object = child;
      }
    }
    if (object < 0) {
      return false;
    }
    boolean participle =
        relations[verb].equals("dep") && sentence.tag(verb).equals("VBN") && hasAgent(verb);
    boolean relative = relations[verb].equals("parataxis") && startsWithRelative(verb);
    if (participle || relative) {
      heads[verb] = object;
      relations[verb] = participle ? "acl" : "acl:relcl";
      return true;
    }
    return false;
  }

  /** "accused the sponsors of breaking": the gerund is what the verb says of its object. */
  private boolean charge(int verb) {
    int object = heads[verb];
    boolean nounClause =
        sentence.tag(verb).equals("VBG")
            && relations[verb].equals("acl")
            && object >= 0
            && (relations[object].equals("obj")
                || relations[object].equals("nsubj:pass")
                || isAgent(object));
    if (!nounClause || !CHARGE.contains(markOf(verb))) {
      return false;
    }
    int main = heads[object];
    boolean framed =
        lexicon.verbs(sentence.lemma(main)).stream()
            .anyMatch(e -> e.role(SyntacticFunction.ING_CLAUSE).isPresent());
    if (framed) {
      heads[verb] = main;
      relations[verb] = "advcl";
    }
    return framed;
  }

  /**
   * "accused X of giving weapons to Y": the phrase belongs to the nearer verb where only its frame
   * asks for it.
   */
  private boolean prepositional(int noun) {
    int verb = heads[noun];
    if (!relations[noun].equals("obl") || verb < 0 || verb > noun || !isVerb(verb)) {
      return false;
    }
    int first = firstOf(noun);
    if (first == noun || !relations[first].equals("case")) {
      return false;
    }
    String preposition = sentence.word(first);
    if (asksFor(verb, preposition)) {
      return false;
    }
    for (int nearer = first - 1; nearer > verb; nearer--) {
      if (isVerb(nearer) && heads[nearer] == verb && asksFor(nearer, preposition)) {
        heads[noun] = nearer;
        return true;
      }
    }
    return false;
  }

  /**
   * "said that X was angry, and accused Y": after a comma the second verb is the speaker's, not
   * X's.
   */
  private boolean secondCue(int verb) {
    int first = heads[verb];
    boolean second =
        relations[verb].equals("conj") && first >= 0 && relations[first].equals("ccomp");
    if (!second || !isVerb(verb) || heads[first] < 0 || heads[first] > first) {
      return false;
    }
    boolean subject = false;
    int joiner = -1;
    for (int child : sentence.children(verb)) {
      subject |= relations[child].startsWith("nsubj") || relations[child].startsWith("aux");
      joiner = relations[child].equals("cc") ? child : joiner;
    }
    boolean comma = joiner > 0 && sentence.tag(joiner - 1).equals(",");
    boolean cue =
        lexicon.verbs(sentence.lemma(verb)).stream()
            .anyMatch(e -> e.kind() == TermKind.STATEMENT || e.attributes());
    if (subject || !comma || !cue) {
      return false;
    }
    heads[verb] = heads[first];
    return true;
  }

  /**
   * "Orlo, accused by X, resigned": the finite verb is the clause, the participle describes its
   * subject.
   */
  private boolean participleAsRoot(int finite) {
    int participle = heads[finite];
    boolean loose =
        participle > 0
            && participle < finite
            && FINITE.contains(sentence.tag(finite))
            && relations[finite].equals("dep")
            && heads[participle] == Sentence.ROOT
            && sentence.tag(participle).equals("VBN")
            && sentence.tag(participle - 1).equals(",");
    if (!loose) {
      return false;
    }
    int subject = -1;
    for (int i = 0; i < sentence.size(); i++) {
      if (heads[i] == participle && relations[i].startsWith("aux")) {
        return false;
      }
      boolean own = relations[i].startsWith("nsubj");
      if (own && heads[i] == finite) {
        return false;
      }
      subject = own && heads[i] == participle && i < participle ? i : subject;
    }
    if (subject < 0) {
      return false;
    }
    heads[finite] = Sentence.ROOT;
    relations[finite] = "root";
    heads[participle] = subject;
    relations[participle] = "acl";
    heads[subject] = finite;
    relations[subject] = "nsubj";
    return true;
  }

  private boolean isVerb(int i) {
    return sentence.tag(i).startsWith("VB");
  }

  private boolean asksFor(int verb, String preposition) {
    return lexicon.verbs(sentence.lemma(verb)).stream()
        .anyMatch(e -> e.roleAfter(preposition).isPresent());
  }

  private String markOf(int verb) {
    for (int i = verb - 1; i >= Math.max(0, verb - 3); i--) {
      if (heads[i] == verb && (relations[i].equals("mark") || relations[i].equals("case"))) {
        return sentence.word(i);
      }
    }
    return "";
  }

  private int firstOf(int verb) {
    int[] children = sentence.children(verb);
    return children.length > 0 && children[0] < verb ? children[0] : verb;
  }

  private boolean hasAgent(int verb) {
    return verb + 1 < sentence.size() && sentence.word(verb + 1).equals("by");
  }

  private boolean startsWithRelative(int verb) {
    for (int child : sentence.children(verb)) {
      boolean subject = relations[child].startsWith("nsubj");
      if (subject
          && RELATIVE.contains(sentence.word(child))
          && sentence.word(child - 1).equals(",")) {
        return true;
      }
    }
    return false;
  }

  private void lift(int verb, int noun, String relation) {
    heads[verb] = heads[noun];
    relations[verb] = relation;
    heads[noun] = verb;
    relations[noun] = "obj";
  }

  private boolean takesObject(int verb) {
    List<LexicalEntry> entries = lexicon.verbs(sentence.lemma(verb));
    return entries.isEmpty()
        || entries.stream().anyMatch(e -> e.role(SyntacticFunction.OBJECT).isPresent());
  }

  private boolean takesGerund(int verb) {
    return lexicon.verbs(sentence.lemma(verb)).stream()
        .anyMatch(e -> e.role(SyntacticFunction.ING_CLAUSE).isPresent());
  }
}
