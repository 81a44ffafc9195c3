package io.wiregraph.coref;

import io.wiregraph.fact.EntityType;
import io.wiregraph.gazetteer.Entry;
import io.wiregraph.gazetteer.Gazetteer;
import io.wiregraph.gazetteer.Gender;
import io.wiregraph.gazetteer.Match;
import io.wiregraph.gazetteer.Noun;
import io.wiregraph.gazetteer.Words;
import io.wiregraph.parse.Sentence;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * Finds names in a sentence: what the gazetteer knows, what the tagger of names labels, and other
 * proper nouns, in this order. A name inside of a longer one is found too where it heads another
 * token ("Syria" in "Bank of Syria").
 */
final class NameFinder {

  private static final String PERSON = "PERSON";
  private static final String LOCATION = "LOCATION";
  private static final String ORGANIZATION = "ORGANIZATION";
  private static final String MISC = "MISC";

  private static final Set<String> LOCATIVE = Set.of("in", "to", "from", "at", "near", "into");

  /** Words that companies add to their names. */
  private static final Set<String> COMPANY =
      Set.of("Inc", "Inc.", "Corp", "Corp.", "Corporation", "Ltd", "Ltd.", "Co", "Co.", "plc");

  /** Words by which a part of a country is called: "South Australia". */
  private static final Set<String> DIRECTIONS =
      Set.of(
          "North",
          "South",
          "East",
          "West",
          "Northern",
          "Southern",
          "Eastern",
          "Western",
          "Central",
          "Upper",
          "Lower",
          "Inner",
          "Outer",
          "Northeast",
          "Northwest",
          "Southeast",
          "Southwest",
          "New",
          "Old",
          "Greater");

  /** People above which a city is taken for itself where the tagger saw a person. */
  private static final int LARGE = 300_000;

  private final Gazetteer gazetteer;
  private final Words words;
  private final PlaceCues cues;
  private final NameTypes types;

  NameFinder(Gazetteer gazetteer, Words words) {
    this.gazetteer = gazetteer;
    this.words = words;
    this.cues = new PlaceCues(words);
    this.types = new NameTypes(words);
  }

  /**
   * Returns the names of {@code s}, the sentence of that index, in order.
   *
   * @param surnames the last names of persons of the article, which make no places of themselves
   */
  List<Candidate> find(Sentence s, int index, Surnames surnames) {
    List<Stretch> known = known(s, surnames);
    List<Stretch> all = new ArrayList<>();
    List<Stretch> runs = NameSpans.joined(s, runs(s));
    for (Stretch run : runs) {
      addRun(s, run, known, all);
    }
    for (Stretch match : known) {
      boolean headTaken = false;
      for (Stretch other : all) {
        headTaken |=
            other.overlaps(match)
                && Tree.headOf(s, other.first(), other.last())
                    == Tree.headOf(s, match.first(), match.last());
      }
      if (!headTaken) {
        all.add(match);
      }
    }
    addLeagues(s, all);
    addProper(s, all, surnames);
    List<Candidate> names = new ArrayList<>();
    all.sort(Comparator.comparingInt(Stretch::first).thenComparingInt(Stretch::last));
    for (Stretch stretch : all) {
      names.add(types.candidate(s, index, stretch));
    }
    return names;
  }

  private List<Stretch> known(Sentence s, Surnames surnames) {
    List<Stretch> known = new ArrayList<>();
    int i = 0;
    while (i < s.size()) {
      Optional<Match> match = gazetteer.longest(s::word, i, s.size());
      if (match.isPresent() && accepts(s, i, match.get(), surnames)) {
        int last = i + match.get().tokens() - 1;
        known.add(new Stretch(i, last, s.name(i), match.get()));
        addCountry(s, i, last, match.get().entry(), known);
        i = last + 1;
      } else {
        i++;
      }
    }
    return known;
  }

  /** Adds the country that the name of an organisation begins with ("US State Department"). */
  private void addCountry(Sentence s, int first, int last, Entry outer, List<Stretch> known) {
    if (first < last) {
      gazetteer
          .longest(s::word, first, first + 1)
          .filter(match -> Entry.COUNTRY.equals(match.entry().type()))
          .filter(match -> Tree.headOf(s, first, last) != first && !outer.equals(match.entry()))
          .ifPresent(match -> known.add(new Stretch(first, first, s.name(first), match)));
    }
  }

  private boolean accepts(Sentence s, int first, Match match, Surnames surnames) {
    int last = first + match.tokens() - 1;
    if (match.form() != Match.Form.NAME) {
      return !partOfPerson(s, first, last);
    }
    boolean noun = false;
    boolean person = false;
    for (int i = first; i <= last; i++) {
      noun |=
          Tree.isNoun(s, i)
              || !Sentence.NO_NAME.equals(s.name(i))
              || (first == last && isAcronym(s, i));
      person |= PERSON.equals(s.name(i));
    }
    if (!noun || partOfPerson(s, first, last)) {
      return false;
    }
    if (isPlace(match.entry())
        && first == last
        && surnames.contains(s.word(first))
        && !isPlaceHere(s, first, match.entry())) {
      return false;
    }
    if (Entry.CITY.equals(match.entry().type()) && person) {
      return (match.entry().capital() || match.entry().population() >= LARGE)
          && isLocative(s, Tree.headOf(s, first, last));
    }
    if (Entry.CITY.equals(match.entry().type())) {
      return match.entry().capital()
          || match.entry().population() >= 1_000_000
          || LOCATION.equals(s.name(first));
    }
    return !person || match.tokens() > 1 || Entry.COUNTRY.equals(match.entry().type());
  }

  /** "WHO" is no pronoun, unless the whole sentence is in capitals. */
  private static boolean isAcronym(Sentence s, int token) {
    boolean capitals = true;
    for (int i = Math.max(0, token - 2); i < Math.min(s.size(), token + 3); i++) {
      capitals &= s.word(i).equals(s.word(i).toUpperCase(Locale.ROOT));
    }
    return Acronym.isOne(s.word(token)) && s.word(token).length() > 2 && !capitals;
  }

  /** Returns whether the preposition makes a place of the name: "in Homs", "the city of Homs". */
  private boolean isLocative(Sentence s, int head) {
    int marker = Tree.child(s, head, "case");
    return (marker >= 0 && LOCATIVE.contains(s.word(marker).toLowerCase(Locale.ROOT)))
        || cues.noun(s, head).filter(type -> type == EntityType.CITY).isPresent();
  }

  /** Returns whether a name that is also the last name of somebody is the place all the same. */
  private boolean isPlaceHere(Sentence s, int token, Entry entry) {
    boolean known = Entry.COUNTRY.equals(entry.type()) || entry.capital();
    return cues.isLocative(s, token)
        || cues.noun(s, token).isPresent()
        || (known && !PERSON.equals(s.name(token)));
  }

  /** Returns whether the tokens stand in a longer stretch labelled as one person. */
  private static boolean partOfPerson(Sentence s, int first, int last) {
    boolean person = false;
    for (int i = first; i <= last; i++) {
      person |= PERSON.equals(s.name(i));
    }
    boolean before = first > 0 && PERSON.equals(s.name(first - 1));
    boolean after = last + 1 < s.size() && PERSON.equals(s.name(last + 1));
    return person && (before || after);
  }

  private List<Stretch> runs(Sentence s) {
    List<Stretch> runs = new ArrayList<>();
    int i = 0;
    while (i < s.size()) {
      String label = s.name(i);
      int last = i;
      while (last + 1 < s.size() && s.name(last + 1).equals(label)) {
        last++;
      }
      if (!Sentence.NO_NAME.equals(label) && !isPortfolio(s, last)) {
        trimmed(s, i, last, label).ifPresent(runs::add);
      }
      i = last + 1;
    }
    return runs;
  }

  /** Returns whether a stretch that ends with the token is part of a post: "Interior Minister". */
  private boolean isPortfolio(Sentence s, int last) {
    int next = last + 1;
    return next < s.size()
        && ORGANIZATION.equals(s.name(last))
        && Tree.isNoun(s, next)
        && (s.head(last) == next || s.head(last) == s.head(next))
        && words.cue(s.lemma(next).toLowerCase(Locale.ROOT), Words.BEFORE).isPresent();
  }

  private Optional<Stretch> trimmed(Sentence s, int from, int to, String label) {
    int first = from;
    int last = to;
    while (first <= last
        && ("DT".equals(s.tag(first))
            || Tree.isPunctuation(s, first)
            || "POS".equals(s.tag(first))
            || (PERSON.equals(label) && first < last && types.isTitle(s, first)))) {
      first++;
    }
    while (last >= first && ("POS".equals(s.tag(last)) || Tree.isPunctuation(s, last))) {
      last--;
    }
    if (PERSON.equals(label)
        && first > 0
        && Tree.isProper(s, first - 1)
        && words.gender(s.word(first - 1)) != Gender.UNKNOWN
        && Sentence.NO_NAME.equals(s.name(first - 1))) {
      first--;
    }
    boolean letter = first == last && s.word(first).length() == 1;
    return first <= last && !letter
        ? Optional.of(new Stretch(first, last, label, null))
        : Optional.empty();
  }

  private static void addRun(Sentence s, Stretch run, List<Stretch> known, List<Stretch> all) {
    int head = Tree.headOf(s, run.first(), run.last());
    int first = run.first();
    int last = run.last();
    for (Stretch match : known) {
      if (!match.overlaps(run)) {
        continue;
      }
      if (match.contains(run)) {
        return;
      }
      if (match.first() == run.first()
          && match.last() + 1 == run.last()
          && COMPANY.contains(s.word(run.last()))) {
        all.add(new Stretch(run.first(), run.last(), run.label(), match.match()));
        return;
      }
      boolean country = match.match() != null && isPlace(match.match().entry());
      if (run.contains(match)) {
        boolean sameHead = Tree.headOf(s, match.first(), match.last()) == head;
        boolean part = DIRECTIONS.contains(s.word(run.first())) && run.first() < match.first();
        if (sameHead
            && !part
            && ((country && LOCATION.equals(run.label())) || run.last() == match.last())) {
          return;
        }
      } else if (match.first() < run.first()) {
        first = Math.max(first, match.last() + 1);
      } else {
        last = Math.min(last, match.first() - 1);
      }
    }
    boolean adjective = MISC.equals(run.label()) && !Tree.isNoun(s, head) && first == last;
    if (first <= last && !adjective) {
      all.add(new Stretch(first, last, run.label(), null));
    }
  }

  private static boolean isPlace(Entry entry) {
    return Entry.COUNTRY.equals(entry.type()) || Entry.CITY.equals(entry.type());
  }

  /** Adds runs of proper nouns that have no label, but not titles and single common nouns. */
  private void addProper(Sentence s, List<Stretch> all, Surnames surnames) {
    boolean[] taken = new boolean[s.size()];
    for (Stretch stretch : all) {
      for (int i = stretch.first(); i <= stretch.last(); i++) {
        taken[i] = true;
      }
    }
    s.times()
        .forEach(
            time -> {
              for (int i = time.first(); i <= time.last(); i++) {
                taken[i] = true;
              }
            });
    int i = 0;
    while (i < s.size()) {
      if (!taken[i] && surnames.isNamed(s, i)) {
        all.add(new Stretch(i, i, PERSON, null));
        taken[i] = true;
      }
      if (!isFreeProper(s, i, taken)) {
        i++;
        continue;
      }
      int last = i;
      while (last + 1 < s.size() && isFreeProper(s, last + 1, taken)) {
        last++;
      }
      Optional<Noun> noun = words.noun(s.lemma(last).toLowerCase(Locale.ROOT));
      boolean common =
          noun.isPresent() && (i == last || noun.get().type().equals(EntityType.PERSON.name()));
      int end = common && isBody(noun) ? endOfName(s, last, taken) : last;
      if (!common || end > last) {
        all.add(new Stretch(i, end, Sentence.NO_NAME, null));
      }
      i = end + 1;
    }
  }

  private static boolean isBody(Optional<Noun> noun) {
    return noun.map(known -> EntityType.valueOf(known.type()))
        .filter(type -> type.isOrganization() || type == EntityType.PLACE)
        .isPresent();
  }

  /** "Museum of Flight": returns the last token of what a proper noun is of, or the noun. */
  private static int endOfName(Sentence s, int noun, boolean[] taken) {
    int end = noun + 1;
    if (end + 1 >= s.size() || !Set.of("of", "for").contains(s.word(end))) {
      return noun;
    }
    while (end + 1 < s.size() && isFreeProper(s, end + 1, taken)) {
      end++;
    }
    return end > noun + 1 && Tree.isUnder(s, end, noun) ? end : noun;
  }

  /** "League of River States": takes what looked like a place as a part of a body's name. */
  private void addLeagues(Sentence s, List<Stretch> all) {
    for (Stretch place : List.copyOf(all)) {
      int noun = place.first() - 2;
      boolean of = noun >= 0 && "of".equals(s.word(noun + 1));
      if (of
          && place.match() == null
          && LOCATION.equals(place.label())
          && s.word(place.last()).endsWith("s")
          && place.first() < place.last()
          && Tree.isProper(s, noun)
          && Sentence.NO_NAME.equals(s.name(noun))
          && s.head(Tree.headOf(s, place.first(), place.last())) == noun
          && isBody(words.noun(s.lemma(noun).toLowerCase(Locale.ROOT)))) {
        all.remove(place);
        all.add(new Stretch(noun, place.last(), ORGANIZATION, null));
      }
    }
  }

  private static boolean isFreeProper(Sentence s, int token, boolean[] taken) {
    return !taken[token]
        && Tree.isProper(s, token)
        && Character.isLetterOrDigit(s.word(token).codePointAt(0))
        && !Honorifics.is(s.word(token));
  }
}
