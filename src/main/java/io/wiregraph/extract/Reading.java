package io.wiregraph.extract;

import io.wiregraph.lexicon.LexicalEntry;
import io.wiregraph.lexicon.Lexicon;
import io.wiregraph.parse.Sentence;
import io.wiregraph.text.CodePoints;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * One sentence as the rules work on it: its tree, frames and phrases, and the drafts made so far.
 */
final class Reading {

  final int index;
  final Tree tree;
  final Phrases phrases;
  final ClauseMarks marks;
  final Negations negations;
  final Modals modals;
  final Frames frames;
  final AdjectiveFrames adjectives;
  final Roles roles;
  final Places places;
  final BoundPossessors bound;
  final Kinds kinds;
  final Referents referents;
  final RelationNouns relationNouns;
  final PostVerbs postVerbs;
  final Bearers bearers;
  final Organizations organizations;
  final List<Draft> drafts = new ArrayList<>();

  /** Nouns that a light verb has taken in, or that are part of a post's title. */
  final Set<Integer> taken = new HashSet<>();

  /** Tokens in brackets that tell of a life, which {@link LifeBracketRule} has read. */
  final BitSet bracketed = new BitSet();

  Reading(
      int index, Sentence sentence, CodePoints text, Lexicon lexicon, Predicate<String> demonyms) {
    this.index = index;
    this.tree = new Tree(sentence, demonyms);
    this.phrases = new Phrases(tree, text);
    this.marks = new ClauseMarks(tree);
    this.negations = new Negations(tree, marks);
    this.modals = new Modals(tree, marks, negations);
    this.referents = new Referents(tree);
    this.frames = new Frames(tree, referents, lexicon);
    this.adjectives = new AdjectiveFrames(tree, lexicon);
    this.places = new Places(tree);
    this.bound = new BoundPossessors(tree, frames);
    this.kinds = new Kinds(tree, frames);
    this.roles = new Roles(tree, kinds);
    this.relationNouns = new RelationNouns(this);
    this.postVerbs = new PostVerbs(this);
    this.bearers = new Bearers(this);
    this.organizations = new Organizations(this);
  }

  /** Returns the entry of a verb, noun or adjective; null where the lexicon has none. */
  @Nullable LexicalEntry entry(int i) {
    if (tree.isVerb(i)) {
      return frames.entry(i);
    }
    LexicalEntry noun = frames.nounEntry(i);
    if (noun != null) {
      return noun;
    }
    return adjectives.entry(i);
  }

  Lexicon lexicon() {
    return frames.lexicon();
  }
}
