package io.wiregraph.coref;

import io.wiregraph.fact.EntityType;
import io.wiregraph.gazetteer.Entry;
import io.wiregraph.gazetteer.Gender;
import io.wiregraph.gazetteer.Match;
import io.wiregraph.gazetteer.Words;
import io.wiregraph.parse.Sentence;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * In a report on a match, "Norland beat Sarvia" tells of two teams and not of two states. The name
 * stays the place's where a preposition says so ("in Norland"), and in every other article.
 */
final class Teams {

  /** How many different nouns of sport an article has at least that is on a match. */
  private static final int KINDS = 5;

  /** How often they come for each sentence, in hundredths. */
  private static final int SHARE = 60;

  private final Words words;
  private final PlaceCues cues;

  Teams(Words words) {
    this.words = words;
    this.cues = new PlaceCues(words);
  }

  /** Returns the names of each sentence; in a report on a match, those of teams as such. */
  List<List<Candidate>> read(List<Sentence> sentences, List<List<Candidate>> names) {
    if (!isOnMatch(sentences)) {
      return names;
    }
    List<List<Candidate>> read = new ArrayList<>();
    for (int i = 0; i < sentences.size(); i++) {
      List<Candidate> found = new ArrayList<>();
      for (Candidate c : names.get(i)) {
        found.add(isTeam(sentences.get(i), c) ? team(c) : c);
      }
      read.add(found);
    }
    return read;
  }

  private boolean isOnMatch(List<Sentence> sentences) {
    Set<String> kinds = new HashSet<>();
    int uses = 0;
    for (Sentence s : sentences) {
      for (int i = 0; i < s.size(); i++) {
        String lemma = s.lemma(i).toLowerCase(Locale.ROOT);
        if (s.tag(i).startsWith("NN") && words.isSport(lemma)) {
          kinds.add(lemma);
          uses++;
        }
      }
    }
    return kinds.size() >= KINDS && uses * 100 >= SHARE * sentences.size();
  }

  private boolean isTeam(Sentence s, Candidate c) {
    Match match = c.match();
    boolean known = match != null && match.form() == Match.Form.NAME;
    boolean acts = match == null && c.isName() && Tree.isSubject(s, c.head());
    boolean place = c.type().isPlace() && (known || acts);
    String relation = s.relation(c.head());
    boolean part = "appos".equals(relation) || "compound".equals(relation);
    return place
        && !cues.isLocative(s, c.head())
        && !isAt(s, c.head())
        && cues.noun(s, c.head()).isEmpty()
        && (!part || isOfSport(s, c.head()));
  }

  private static boolean isAt(Sentence s, int head) {
    int marker = Tree.child(s, head, "case");
    return marker >= 0 && Set.of("at", "from").contains(s.word(marker).toLowerCase(Locale.ROOT));
  }

  /** "The Norland coach". */
  private boolean isOfSport(Sentence s, int head) {
    int governor = s.head(head);
    return governor >= 0 && words.isSport(s.lemma(governor).toLowerCase(Locale.ROOT));
  }

  private static Candidate team(Candidate c) {
    Match match = c.match();
    Match named = null;
    if (match != null) {
      Entry entry =
          new Entry(
              match.entry().label(), EntityType.ORGANIZATION.name(), null, null, false, 0, null);
      named = new Match(entry, Match.Form.NAME, match.tokens());
    }
    return new Candidate(
        c.sentence(),
        c.first(),
        c.last(),
        c.head(),
        c.kind(),
        EntityType.ORGANIZATION,
        Gender.UNKNOWN,
        Count.EITHER,
        named,
        null);
  }
}
