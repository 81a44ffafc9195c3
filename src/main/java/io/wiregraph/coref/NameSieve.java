package io.wiregraph.coref;

import io.wiregraph.fact.EntityType;
import io.wiregraph.gazetteer.Entry;
import io.wiregraph.gazetteer.Gender;
import io.wiregraph.gazetteer.Match;
import io.wiregraph.parse.Sentence;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Joins names: the same names, parts of names, acronyms, and former names. */
final class NameSieve {

  /** Words that say that another name follows. */
  private static final String RENAMED =
      "[(,]? ?(formerly|previously|also|once|better|now|then)? ?(known|called) as ?(the )?";

  private final Story story;
  private final Map<String, Integer> bareNames = new HashMap<>();

  NameSieve(Story story) {
    this.story = story;
  }

  void join() {
    Map<Entry, Integer> byEntry = new HashMap<>();
    Map<Entry, Integer> byPeople = new HashMap<>();
    Map<String, Integer> byWords = new HashMap<>();
    for (int i = 0; i < story.size(); i++) {
      Candidate c = story.get(i);
      if (!c.isName()) {
        continue;
      }
      Match match = c.match();
      if (match != null) {
        Map<Entry, Integer> known = c.isPeople() ? byPeople : byEntry;
        joinFirst(known.putIfAbsent(match.entry(), i), i);
        continue;
      }
      String words = String.join(" ", story.tokens(i));
      Integer same = byWords.putIfAbsent(words, i);
      if (same != null && !isBarePerson(i)) {
        story.join(i, same);
      } else {
        joinPart(i);
      }
    }
    joinRenamed();
    joinShortened();
  }

  /** "The Council" behind "the Norland Security Council": a name's last word, as a name. */
  private void joinShortened() {
    for (int i = 0; i < story.size(); i++) {
      Candidate c = story.get(i);
      if (!c.isName() || c.match() != null || c.first() != c.last() || !isOrganization(c)) {
        continue;
      }
      if (story.members(story.chain(i)).size() > 1) {
        continue;
      }
      for (int earlier = i - 1; earlier >= 0; earlier--) {
        if (isLongerName(i, earlier) || isVessel(i, earlier)) {
          story.join(earlier, i);
          break;
        }
      }
    }
  }

  private boolean isLongerName(int mention, int earlier) {
    Candidate other = story.get(earlier);
    Sentence s = story.sentence(mention);
    return other.isName()
        && story.type(story.chain(earlier)).isOrganization()
        && other.first() < other.last()
        && story.headLemma(earlier).equals(story.headLemma(mention))
        && Character.isUpperCase(story.sentence(earlier).word(other.head()).codePointAt(0))
        && Tree.hasChild(s, story.get(mention).head(), "det");
  }

  /** "Columbia" behind "Space Shuttle Columbia". */
  private boolean isVessel(int mention, int earlier) {
    Candidate c = story.get(mention);
    Candidate other = story.get(earlier);
    return c.type() == EntityType.ENTITY
        && other.isName()
        && other.match() == null
        && other.type() == EntityType.ENTITY
        && other.last() - other.first() > 1
        && other.head() == other.last()
        && story.sentence(earlier).word(other.head()).equals(story.words(mention));
  }

  private void joinFirst(@Nullable Integer first, int mention) {
    if (first != null) {
      story.join(first, mention);
    }
  }

  private boolean isBarePerson(int mention) {
    return story.get(mention).type() == EntityType.PERSON
        && PersonName.of(story.tokens(mention)).size() == 1;
  }

  private void joinPart(int mention) {
    Candidate c = story.get(mention);
    List<String> name = PersonName.of(story.tokens(mention));
    boolean person = c.type() == EntityType.PERSON;
    if (person && name.size() == 1) {
      Integer bound = bareNames.get(name.get(0));
      if (bound != null) {
        story.join(bound, mention);
        return;
      }
    }
    for (int earlier = mention - 1; earlier >= 0; earlier--) {
      Candidate other = story.get(earlier);
      if (!other.isName()
          || other.match() != null
          || story.chain(earlier) == story.chain(mention)) {
        continue;
      }
      boolean same = same(mention, earlier);
      if (same) {
        story.join(earlier, mention);
        if (person && name.size() == 1) {
          bareNames.put(name.get(0), earlier);
        }
        return;
      }
    }
    if (person && name.size() == 1) {
      bareNames.put(name.get(0), mention);
    }
  }

  private boolean same(int mention, int earlier) {
    Candidate c = story.get(mention);
    Candidate other = story.get(earlier);
    if (c.type() == EntityType.PERSON && other.type() != EntityType.PERSON) {
      return isLastName(earlier, mention) && samePerson(mention, earlier);
    }
    if (other.type() == EntityType.PERSON) {
      return c.type() == EntityType.PERSON
          ? samePerson(mention, earlier)
          : isLastName(mention, earlier) && samePerson(mention, earlier);
    }
    return isOrganization(c) && isOrganization(other) && sameOrganization(mention, earlier);
  }

  /** Sites are called like bodies: "Lund Space Center (LSC)". */
  private static boolean isOrganization(Candidate c) {
    return c.type().isOrganization()
        || c.type() == EntityType.ENTITY
        || (c.type() == EntityType.PLACE && c.match() == null);
  }

  /** The name must go with all full names of the other's chain: the first clash keeps apart. */
  private boolean samePerson(int mention, int earlier) {
    if (clash(story.get(mention).gender(), story.gender(story.chain(earlier)))) {
      return false;
    }
    List<String> name = PersonName.of(story.tokens(mention));
    for (int member : story.members(story.chain(earlier))) {
      if (story.get(member).isName()
          && !PersonName.agree(name, PersonName.of(story.tokens(member)))) {
        return false;
      }
    }
    return true;
  }

  private static boolean clash(Gender a, Gender b) {
    return a != Gender.UNKNOWN && b != Gender.UNKNOWN && a != b;
  }

  /** A lone word that the tagger took for no person, but that is the last name of one. */
  private boolean isLastName(int mention, int earlier) {
    List<String> name = story.tokens(mention);
    List<String> person = PersonName.of(story.tokens(earlier));
    boolean unsure = story.get(mention).type() == EntityType.ENTITY;
    return name.size() == 1
        && person.size() > 1
        && (person.get(person.size() - 1).equals(name.get(0))
            || (unsure && person.get(0).equals(name.get(0))));
  }

  private boolean sameOrganization(int mention, int earlier) {
    List<String> name = story.tokens(mention);
    List<String> other = story.tokens(earlier);
    if (Acronym.matches(story.words(mention), story.words(earlier))
        || Acronym.matches(story.words(earlier), story.words(mention))) {
      return true;
    }
    if (!story.get(mention).type().isOrganization()
        || !story.get(earlier).type().isOrganization()) {
      return false;
    }
    List<String> shorter = name.size() < other.size() ? name : other;
    List<String> longer = name.size() < other.size() ? other : name;
    return shorter.size() < longer.size()
        && longer.subList(0, shorter.size()).equals(shorter)
        && (shorter.size() > 1 || shorter.get(0).length() > 3);
  }

  private void joinRenamed() {
    int last = -1;
    for (int i = 0; i < story.size(); i++) {
      if (!story.get(i).isName()) {
        continue;
      }
      if (last >= 0 && story.get(last).sentence() == story.get(i).sentence()) {
        String between = between(last, i);
        boolean acronym =
            "(".equals(between)
                && Acronym.isOne(story.words(i))
                && (sameSort(last, i) || Acronym.matches(story.words(i), story.words(last)));
        boolean renamed = between.matches(RENAMED) && sameSort(last, i);
        if (acronym || renamed) {
          joinAll(last, i);
        }
      }
      last = i;
    }
  }

  private void joinAll(int a, int b) {
    Match one = story.get(a).match();
    Match other = story.get(b).match();
    if (one == null || other == null || one.entry().equals(other.entry())) {
      story.join(a, b);
    } else if (one.form() == Match.Form.NAME
        && other.form() == Match.Form.NAME
        && !Entry.COUNTRY.equals(one.entry().type())) {
      story.join(a, b);
    }
  }

  private boolean sameSort(int a, int b) {
    EntityType one = story.get(a).type();
    EntityType other = story.get(b).type();
    return one == other
        || one == EntityType.ENTITY
        || other == EntityType.ENTITY
        || (one.isOrganization() && other.isOrganization())
        || (one.isPlace() && other.isPlace());
  }

  private String between(int a, int b) {
    Sentence s = story.sentence(a);
    StringBuilder out = new StringBuilder();
    for (int i = story.get(a).last() + 1; i < story.get(b).first(); i++) {
      out.append(out.length() == 0 ? "" : " ").append(s.word(i).replace("-LRB-", "("));
    }
    return out.toString().toLowerCase(Locale.ROOT);
  }
}
