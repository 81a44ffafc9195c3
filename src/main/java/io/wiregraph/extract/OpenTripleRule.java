package io.wiregraph.extract;

import io.wiregraph.fact.FactKind;
import io.wiregraph.fact.OpenTriple;
import io.wiregraph.text.CodePoints;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/**
 * Says each fact of a verb or copula once more as open triples: subject, relation phrase and one
 * argument, in words of the sentence, without what could be left out (as BenchIE annotates them:
 * Gashteovski et al. 2022).
 */
final class OpenTripleRule {

  private static final Set<String> CONDITIONS = Set.of("if", "unless", "whether");

  /** Nouns that only say how much of what follows "of". */
  private static final Set<String> AMOUNTS =
      Set.of(
          "hundred",
          "thousand",
          "million",
          "billion",
          "dozen",
          "score",
          "number",
          "majority",
          "lot",
          "part",
          "percent",
          "%",
          "half",
          "rest",
          "most",
          "some",
          "many",
          "all",
          "one",
          "kind",
          "sort",
          "type",
          "series",
          "range");

  private final Reading reading;
  private final Tree tree;
  private final OpenPhrases phrases;
  private final RelationWords words;

  OpenTripleRule(Reading reading, CodePoints text) {
    this.reading = reading;
    this.tree = reading.tree;
    this.phrases = new OpenPhrases(reading, text);
    this.words = new RelationWords(reading, phrases);
  }

  /** Sets the triples of the drafts, each predicate's once. */
  void apply() {
    Set<Integer> told = new HashSet<>();
    for (Draft draft : reading.drafts) {
      if (draft.token != Tree.NONE
          && isClause(draft.token)
          && (draft.kind != FactKind.RELATION || words.isCopular(draft.token))
          && told.add(draft.token)) {
        draft.triples = of(draft.token);
      }
    }
  }

  private boolean isClause(int predicate) {
    boolean modifier = tree.is(predicate, "amod") && predicate < tree.head(predicate);
    return words.isCopular(predicate) || (tree.isVerb(predicate) && !modifier);
  }

  private List<OpenTriple> of(int predicate) {
    String relation = words.of(predicate);
    if (relation == null || CONDITIONS.contains(tree.marker(predicate))) {
      return List.of();
    }
    List<String[]> rest = new ArrayList<>();
    int there = tree.child(predicate, "expl");
    if (there != Tree.NONE) {
      return tree.lower(there).equals("there") ? existence(predicate, there, relation) : List.of();
    }
    if (tree.isVerb(predicate)) {
      ofVerb(predicate, relation, rest);
    } else {
      ofCopula(predicate, relation, rest);
    }
    List<OpenTriple> triples = new ArrayList<>();
    for (int subject : reading.frames.subjects(words.anchor(predicate))) {
      if (isRelative(subject)) {
        continue;
      }
      String name = phrases.noun(subject);
      for (String[] each : rest) {
        triples.add(new OpenTriple(name, each[0], each[1]));
      }
    }
    return triples.stream().distinct().toList();
  }

  /** "which", "whose leader": a subject that means nothing without the clause around it. */
  private boolean isRelative(int subject) {
    int possessor = tree.child(subject, "nmod:poss");
    return tree.tag(subject).startsWith("W")
        || (possessor != Tree.NONE && tree.tag(possessor).startsWith("W"));
  }

  /** "There are three schools and a hospital." */
  private List<OpenTriple> existence(int verb, int there, String relation) {
    List<OpenTriple> triples = new ArrayList<>();
    int what = tree.child(verb, "nsubj");
    if (what != Tree.NONE) {
      for (int each : tree.coordinated(what)) {
        triples.add(new OpenTriple(tree.word(there), relation, phrases.noun(each)));
      }
    }
    return triples;
  }

  private void ofVerb(int verb, String relation, List<String[]> rest) {
    int object = tree.child(verb, "obj");
    int receiver = tree.child(verb, "iobj");
    String before = relation;
    if (receiver != Tree.NONE) {
      before = relation + " " + phrases.noun(receiver);
    }
    String full = before;
    if (object != Tree.NONE) {
      int meant = reading.frames.antecedent(object);
      for (int each : tree.coordinated(meant)) {
        rest.add(new String[] {before, phrases.noun(each)});
        nested(each, before, rest);
      }
      if (meant == object) {
        full = before + " " + phrases.noun(object);
      }
    }
    obliques(verb, full, rest);
    for (int child : tree.children(verb, "xcomp")) {
      predicate(child, full, rest);
    }
    for (int child : tree.children(verb, "ccomp")) {
      if (!tree.marker(child).equals("to")) {
        rest.add(new String[] {full, phrases.cut(reading.phrases.clauseSpan(child))});
      }
    }
  }

  /** "was elected president"; "left thousands homeless"; "agreed to resign", where that is all. */
  private void predicate(int complement, String relation, List<String[]> rest) {
    if (!tree.isVerb(complement)) {
      int object = tree.child(complement, "nsubj");
      String full = object == Tree.NONE ? relation : relation + " " + phrases.noun(object);
      rest.add(new String[] {full, phrases.noun(complement)});
      nested(complement, full, rest);
      return;
    }
    boolean alone =
        tree.child(complement, "obj", "iobj", "obl", "obl:tmod", "xcomp", "ccomp", "advcl")
            == Tree.NONE;
    if (alone) {
      rest.add(new String[] {relation, phrases.cut(reading.phrases.clauseSpan(complement))});
    }
  }

  private void obliques(int predicate, String relation, List<String[]> rest) {
    for (int child : tree.children(predicate, "obl", "obl:tmod")) {
      String preposition = tree.preposition(child);
      boolean measure = tree.isInTime(child) || tree.child(child, "nummod") != Tree.NONE;
      if (tree.isVerb(child) || tree.isCompanion(child) || (preposition.isEmpty() && !measure)) {
        continue;
      }
      String full = preposition.isEmpty() ? relation : relation + " " + preposition;
      for (int each : tree.coordinated(reading.frames.antecedent(child))) {
        rest.add(new String[] {full, phrases.noun(each)});
        nested(each, p -> !p.isEmpty() && !phrases.isCircumstance(p), full, rest);
      }
    }
  }

  /** "became a member of / the court": what completes a noun is an argument too. */
  private void nested(int noun, String before, List<String[]> rest) {
    nested(noun, preposition -> !preposition.isEmpty(), before, rest);
  }

  private void nested(
      int noun, Predicate<String> prepositions, String before, List<String[]> rest) {
    if (AMOUNTS.contains(tree.lemma(noun)) || tree.tag(noun).equals("CD") || tree.isProper(noun)) {
      return;
    }
    for (int child : tree.children(noun, "nmod")) {
      String preposition = tree.preposition(child);
      if (child > noun && prepositions.test(preposition) && !tree.isCompanion(child)) {
        String full = before + " " + phrases.bareNoun(noun) + " " + preposition;
        for (int each : tree.coordinated(child)) {
          rest.add(new String[] {full, phrases.noun(each)});
        }
      }
    }
  }

  private void ofCopula(int predicate, String relation, List<String[]> rest) {
    for (int each : tree.coordinated(predicate)) {
      String preposition = tree.preposition(each);
      if (tree.isNominal(each)) {
        String full = preposition.isEmpty() ? relation : relation + " " + preposition;
        rest.add(new String[] {full, phrases.noun(each)});
        nested(each, full, rest);
        continue;
      }
      int before = rest.size();
      obliques(each, relation + " " + phrases.bareNoun(each), rest);
      for (int child : tree.children(each, "ccomp")) {
        rest.add(
            new String[] {
              relation + " " + phrases.bareNoun(each),
              phrases.cut(reading.phrases.clauseSpan(child))
            });
      }
      if (rest.size() == before && tree.child(each, "xcomp", "advcl") == Tree.NONE) {
        rest.add(new String[] {relation, phrases.bareNoun(each)});
      }
    }
  }
}
