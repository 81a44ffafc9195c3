package io.wiregraph.explain;

import io.wiregraph.fact.Argument;
import io.wiregraph.fact.Fact;
import io.wiregraph.fact.Trigger;
import io.wiregraph.parse.ParsedArticle;
import io.wiregraph.parse.Sentence;
import io.wiregraph.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;

/** Finds the clause that a fact was read from: its words without those of clauses within it. */
final class Clauses {

  /** Where another clause begins (Universal Dependencies v2). */
  private static final Set<String> CLAUSAL =
      Set.of("ccomp", "advcl", "acl", "acl:relcl", "parataxis", "csubj", "csubj:pass", "root");

  private Clauses() {}

  /** Returns the parse of a fact's clause; empty where no sentence of the parse has it. */
  static Optional<List<ClauseParse.Token>> of(ParsedArticle parsed, Fact fact) {
    Span place = fact.evidence().sentence();
    return parsed.sentences().stream()
        .filter(s -> s.span().overlaps(place) && place.contains(s.span()))
        .findFirst()
        .map(sentence -> tokens(sentence, chosen(sentence, fact)));
  }

  private static SortedSet<Integer> chosen(Sentence sentence, Fact fact) {
    SortedSet<Integer> chosen = new TreeSet<>();
    int verb = Sentence.ROOT;
    Trigger trigger = fact.evidence().trigger();
    if (trigger != null) {
      for (int i : within(sentence, trigger.span())) {
        chosen.add(i);
        boolean isTop = !trigger.span().overlaps(headSpan(sentence, i));
        verb = isTop && verb == Sentence.ROOT ? i : verb;
      }
    }
    if (verb != Sentence.ROOT) {
      addClause(sentence, verb, chosen);
    }
    for (Argument argument : fact.arguments()) {
      if (!argument.role().isClausal()) {
        chosen.addAll(within(sentence, argument.span()));
      }
    }
    return chosen;
  }

  private static Span headSpan(Sentence sentence, int token) {
    int head = sentence.head(token);
    return head == Sentence.ROOT ? new Span(0, 0) : sentence.span(head);
  }

  private static void addClause(Sentence sentence, int head, Set<Integer> chosen) {
    for (int child : sentence.children(head)) {
      boolean isClause =
          CLAUSAL.contains(sentence.relation(child))
              || (sentence.relation(child).equals("conj") && sentence.tag(child).startsWith("V"));
      if (!sentence.relation(child).equals("punct")) {
        chosen.add(child);
      }
      if (!isClause) {
        addClause(sentence, child, chosen);
      }
    }
  }

  private static List<Integer> within(Sentence sentence, Span span) {
    List<Integer> found = new ArrayList<>();
    for (int i = 0; i < sentence.size(); i++) {
      if (span.overlaps(sentence.span(i))) {
        found.add(i);
      }
    }
    return found;
  }

  private static List<ClauseParse.Token> tokens(Sentence sentence, SortedSet<Integer> chosen) {
    return chosen.stream()
        .map(
            i ->
                new ClauseParse.Token(
                    i + 1,
                    sentence.word(i),
                    sentence.lemma(i),
                    sentence.tag(i),
                    sentence.relation(i),
                    sentence.head(i) + 1))
        .toList();
  }
}
