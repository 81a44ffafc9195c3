package io.wiregraph.coref;

import io.wiregraph.fact.EntityType;
import io.wiregraph.fact.MentionKind;
import io.wiregraph.gazetteer.Gender;
import io.wiregraph.gazetteer.Words;
import io.wiregraph.parse.Sentence;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Persons whom the tagger of names overlooked, by what the rest of the article says: names in the
 * form of a person's taken for a body's, and persons inside of longer names ("the Berg
 * Foundation").
 */
final class PersonsInNames {

  private final Words words;
  private final Surnames surnames;
  private final Set<String> full = new HashSet<>();

  PersonsInNames(Words words, Surnames surnames) {
    this.words = words;
    this.surnames = surnames;
  }

  /** Returns the names of each sentence, corrected. */
  List<List<Candidate>> read(List<Sentence> sentences, List<List<Candidate>> names) {
    List<List<Candidate>> read = new ArrayList<>();
    for (int i = 0; i < sentences.size(); i++) {
      Sentence s = sentences.get(i);
      List<Candidate> found = new ArrayList<>();
      for (Candidate c : names.get(i)) {
        Candidate name = isMistaken(s, c, names.get(i)) ? person(c, c.first(), c.last(), s) : c;
        if (name.type() == EntityType.PERSON && name.first() < name.last()) {
          full.add(text(s, name.first(), name.last()));
        }
        found.add(name);
      }
      read.add(found);
    }
    for (int i = 0; i < sentences.size(); i++) {
      addInner(sentences.get(i), read.get(i));
    }
    return read;
  }

  /** Two or three capitalised words, the first a given name, beside other signs of a person. */
  private boolean isMistaken(Sentence s, Candidate c, List<Candidate> names) {
    boolean open = c.type() == EntityType.ORGANIZATION || c.type() == EntityType.ENTITY;
    int length = c.last() - c.first();
    if (!open || c.match() != null || !c.isName() || length < 1 || length > 2) {
      return false;
    }
    for (int i = c.first(); i <= c.last(); i++) {
      if (!Tree.isProper(s, i) || !Character.isUpperCase(s.word(i).codePointAt(0))) {
        return false;
      }
    }
    return words.personGender(s.word(c.first())) != Gender.UNKNOWN
        && (surnames.contains(s.word(c.last())) || isAmongPersons(s, c, names));
  }

  private static boolean isAmongPersons(Sentence s, Candidate c, List<Candidate> names) {
    return names.stream()
        .anyMatch(
            other ->
                other.type() == EntityType.PERSON
                    && other.first() < other.last()
                    && (("conj".equals(s.relation(c.head())) && s.head(c.head()) == other.head())
                        || ("conj".equals(s.relation(other.head()))
                            && s.head(other.head()) == c.head())));
  }

  /** Adds the persons whose full or last name a longer name begins with. */
  private void addInner(Sentence s, List<Candidate> names) {
    List<Candidate> inner = new ArrayList<>();
    for (Candidate c : names) {
      if (c.type() == EntityType.PERSON || c.match() != null || c.first() == c.last()) {
        continue;
      }
      int last = c.first();
      for (int end = c.first() + 1; end < c.last() && last == c.first(); end++) {
        last = full.contains(text(s, c.first(), end)) ? end : last;
      }
      boolean person = last > c.first() || surnames.contains(s.word(c.first()));
      int head = Tree.headOf(s, c.first(), last);
      boolean free = names.stream().noneMatch(o -> o.head() == head);
      if (person && free && last < c.last() && Tree.isUnder(s, head, c.head())) {
        inner.add(person(c, c.first(), last, s));
      }
    }
    names.addAll(inner);
    names.sort(Comparator.comparingInt(Candidate::first).thenComparingInt(Candidate::last));
  }

  private Candidate person(Candidate c, int first, int last, Sentence s) {
    return new Candidate(
        c.sentence(),
        first,
        last,
        Tree.headOf(s, first, last),
        MentionKind.NAME,
        EntityType.PERSON,
        first < last ? words.personGender(s.word(first)) : Gender.UNKNOWN,
        Count.ONE,
        null,
        null);
  }

  private static String text(Sentence s, int first, int last) {
    StringBuilder out = new StringBuilder();
    for (int i = first; i <= last; i++) {
      out.append(out.isEmpty() ? "" : " ").append(s.word(i));
    }
    return out.toString();
  }
}
