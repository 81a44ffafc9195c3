package io.wiregraph.extract;

import io.wiregraph.fact.Modality;
import io.wiregraph.lexicon.LexicalEntry;
import io.wiregraph.lexicon.SyntacticFunction;
import io.wiregraph.lexicon.TermKind;
import java.util.Set;

/** What its modifiers, and the predicate that it is an argument of, make of an event noun. */
final class NounScope {

  /** Roots of what is done about something that is so: "denounce their attack". */
  private static final Set<String> REACTIONS = Set.of("ACCUSE", "PROTEST", "SUPPORT");

  /** "risk of", "reference to", "need for". */
  private static final Set<String> OF_PROSPECT = Set.of("of", "to", "for", "about");

  private final Reading reading;
  private final Tree tree;
  private final Presuppositions known;
  private final ClauseState.Outer above;

  /**
   * Prepares for one sentence.
   *
   * @param above what the governing predicates themselves are said to be
   */
  NounScope(Reading reading, Presuppositions known, ClauseState.Outer above) {
    this.reading = reading;
    this.tree = reading.tree;
    this.known = known;
    this.above = above;
  }

  /** "planned meetings", "meetings planned", "alleged attack": what modifies an event noun. */
  ClauseState modifiers(int noun) {
    if (tree.isVerb(noun)) {
      return ClauseState.PLAIN;
    }
    for (int child : tree.children(noun, "amod", "acl")) {
      LexicalEntry entry =
          tree.isVerb(child)
              ? reading.frames.entry(child)
              : reading.lexicon().adjectives(tree.lemma(child)).stream().findFirst().orElse(null);
      boolean passive = !tree.isVerb(child) || tree.tag(child).equals("VBN");
      if (passive
          && entry != null
          && entry.embeds() != null
          && !entry.attributes()
          && entry.kind() != TermKind.STATEMENT) {
        return ClauseState.embedded(entry);
      }
    }
    return ClauseState.PLAIN;
  }

  /** An event noun under a verb: "called for talks", "rejected talks", "would end talks". */
  ClauseState object(int noun, int governor, int steps) {
    LexicalEntry own = reading.frames.nounEntry(noun);
    boolean words =
        own != null
            && (own.kind() == TermKind.STATEMENT
                || own.role(SyntacticFunction.THAT_CLAUSE).isPresent());
    LexicalEntry entry = reading.entry(governor);
    boolean object = tree.is(noun, "obj", "nsubj:pass");
    String preposition = tree.preposition(noun);
    if (preposition.equals("without")) {
      // "left without a fight"
      return new ClauseState(true, above.of(governor, steps - 1).modality());
    }
    boolean asked =
        entry != null
            && (entry.requires().contains(preposition) || entry.roleAfter(preposition).isPresent());
    if (asked && entry != null && entry.attributes() && preposition.equals("of")) {
      return new ClauseState(false, Modality.POSSIBLE);
    }
    boolean embedded =
        entry != null
            && entry.embeds() != null
            && !words
            && (object || asked || !tree.isVerb(governor));
    ClauseState result =
        embedded && entry != null ? ClauseState.embedded(entry) : ClauseState.PLAIN;
    boolean prospect =
        result.equals(ClauseState.PLAIN)
            && OF_PROSPECT.contains(preposition)
            && reading.kinds.isProspect(governor);
    if (prospect && !words) {
      return new ClauseState(false, Modality.POSSIBLE);
    }
    if (known.isAnIssue(noun, entry, own)) {
      return new ClauseState(false, Modality.POSSIBLE);
    }
    if (!object || !tree.isVerb(governor)) {
      return result;
    }
    ClauseState outer = above.of(governor, steps - 1);
    boolean twice = result.negative() && outer.negative();
    boolean attempt = result.negative() && own != null && "Planned".equals(own.embeds());
    boolean reaction =
        embedded
            && entry != null
            && "Actual".equals(entry.embeds())
            && !entry.embedsNegative()
            && reading.lexicon().root(entry.type()).filter(REACTIONS::contains).isPresent();
    if (twice || attempt || ((!embedded || reaction) && known.isKnown(noun, governor, entry))) {
      // "refused to stop the strikes"; "thwarted an attempt to"
      return ClauseState.PLAIN;
    }
    return known.isUnderWay(noun, entry)
        ? result
        : result.inside(new ClauseState(false, outer.modality()));
  }

  /** "the attack never happened", "the talks will begin": the noun is as real as its verb. */
  ClauseState happening(int noun, int verb, int steps) {
    LexicalEntry entry = tree.isVerb(noun) || !tree.isVerb(verb) ? null : reading.entry(verb);
    boolean happens =
        entry != null
            && "Actual".equals(entry.embeds())
            && !entry.embedsNegative()
            && (tree.child(verb, "obj") == Tree.NONE || !entry.objects().isEmpty());
    return happens ? above.of(verb, steps - 1) : ClauseState.PLAIN;
  }
}
