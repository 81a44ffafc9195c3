package io.wiregraph.coref;

import io.wiregraph.fact.EntityType;
import io.wiregraph.fact.MentionKind;
import io.wiregraph.gazetteer.Entry;
import io.wiregraph.gazetteer.Gender;
import io.wiregraph.gazetteer.Match;
import io.wiregraph.gazetteer.Words;
import io.wiregraph.parse.Sentence;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Finds the countries and towns that the gazetteer does not know by what an article itself says of
 * them: "the government of Norland", "Norland's ambassador", "in Norland". The tagger of names
 * labels such names now as a person, now as a place; here one name has one sense in an article, but
 * for persons called like a town.
 */
final class NameSenses {

  /** What a noun says weighs more than a preposition. */
  private static final int NOUN = 3;

  private final Words words;
  private final PlaceCues cues;
  private final Surnames surnames;

  NameSenses(Words words, Surnames surnames) {
    this.words = words;
    this.cues = new PlaceCues(words);
    this.surnames = surnames;
  }

  /** What speaks for a name's being a place, and what against it. */
  private static final class Evidence {
    private final String label;
    private int country;
    private int city;
    private int place;
    private int locative;
    private int directions;
    private int genitives;
    private int titles;
    private int persons;
    private int bodies;
    private boolean surname;

    Evidence(String label) {
      this.label = label;
    }

    /** Returns the place that the name is of, if it is. */
    Optional<Entry> entry() {
      int nouns = NOUN * (country + city + place) + Math.min(genitives, 2);
      int support = 2 * locative + directions;
      boolean told = nouns + support > NOUN * titles + bodies && nouns + support >= NOUN;
      boolean lies = locative > 0 && support > persons + NOUN * (titles + bodies);
      return (nouns > 0 && told) || lies ? Optional.of(place()) : Optional.empty();
    }

    private Entry place() {
      boolean state = country + genitives > 0 && country + genitives >= city;
      EntityType type = state ? EntityType.COUNTRY : city > 0 ? EntityType.CITY : EntityType.PLACE;
      return new Entry(label, type.name(), null, null, false, 0, null);
    }
  }

  /** Returns the names of each sentence with what they are in this article. */
  List<List<Candidate>> read(List<Sentence> sentences, List<List<Candidate>> names) {
    Map<String, Evidence> all = new LinkedHashMap<>();
    for (List<Candidate> found : names) {
      for (Candidate c : found) {
        if (isOpen(sentences.get(c.sentence()), c)) {
          Sentence s = sentences.get(c.sentence());
          add(all.computeIfAbsent(label(s, c), Evidence::new), s, c);
        }
      }
    }
    Demonyms demonyms = new Demonyms(words, all.keySet());
    for (Sentence s : sentences) {
      for (int i = 0; i < s.size(); i++) {
        if (Demonyms.isModifier(s, i)) {
          demonyms.of(s, i).map(all::get).ifPresent(evidence -> evidence.country++);
        }
      }
    }
    List<List<Candidate>> read = new ArrayList<>();
    for (int i = 0; i < sentences.size(); i++) {
      read.add(read(sentences.get(i), i, names.get(i), all, demonyms));
    }
    return read;
  }

  private List<Candidate> read(
      Sentence s, int index, List<Candidate> names, Map<String, Evidence> all, Demonyms demonyms) {
    List<Candidate> read = new ArrayList<>();
    boolean[] taken = new boolean[s.size()];
    for (Candidate c : names) {
      Arrays.fill(taken, c.first(), c.last() + 1, true);
      Candidate name = isOpen(s, c) ? place(s, c, all) : c;
      if (name.equals(c) && c.match() == null && c.first() == c.last()) {
        name = adjective(s, index, c.head(), all, demonyms).orElse(c);
      }
      read.add(name);
    }
    for (int i = 0; i < s.size(); i++) {
      if (!taken[i]) {
        adjective(s, index, i, all, demonyms).ifPresent(read::add);
      }
    }
    return read;
  }

  /** Names of one word that the tagger took for anything but a group, and longer ones of places. */
  private boolean isOpen(Sentence s, Candidate c) {
    boolean sort =
        c.type() == EntityType.PERSON
            || c.type() == EntityType.ENTITY
            || c.type() == EntityType.ORGANIZATION;
    return c.match() == null
        && c.isName()
        && (c.type() == EntityType.PLACE || (sort && c.first() == c.last()))
        && words.gender(s.word(c.head())) == Gender.UNKNOWN;
  }

  private static String label(Sentence s, Candidate c) {
    return IntStream.rangeClosed(c.first(), c.last())
        .mapToObj(s::word)
        .collect(Collectors.joining(" "));
  }

  private void add(Evidence evidence, Sentence s, Candidate c) {
    boolean person = c.type() == EntityType.PERSON;
    evidence.surname |= c.first() == c.last() && surnames.contains(evidence.label);
    EntityType noun = cues.noun(s, c.head()).orElse(EntityType.ENTITY);
    if (cues.isTitled(s, c.first())) {
      evidence.titles++;
    } else if (noun == EntityType.COUNTRY && person && PlaceCues.isGenitive(s, c.head())) {
      // "Napoleon's army" alone makes no country of him
      evidence.genitives++;
    } else if (noun == EntityType.COUNTRY) {
      evidence.country++;
    } else if (noun == EntityType.CITY) {
      evidence.city++;
    } else if (noun == EntityType.PLACE) {
      evidence.place++;
    } else if (c.type() == EntityType.ORGANIZATION) {
      evidence.bodies++;
    } else if (c.type() != EntityType.ENTITY && cues.isLocative(s, c.head())) {
      evidence.locative++;
    } else if (cues.isDirection(s, c.head())) {
      evidence.directions++;
    } else if (person) {
      evidence.persons++;
    }
  }

  private Candidate place(Sentence s, Candidate c, Map<String, Evidence> all) {
    Evidence evidence = all.get(label(s, c));
    if (evidence == null) {
      return c;
    }
    if (evidence.surname && !isPlaceHere(s, c, evidence)) {
      return as(c, EntityType.PERSON, null);
    }
    Optional<Entry> entry = evidence.surname ? Optional.of(evidence.place()) : evidence.entry();
    return entry.map(known -> as(c, EntityType.valueOf(known.type()), match(known, c))).orElse(c);
  }

  private static Match match(Entry entry, Candidate c) {
    return new Match(entry, Match.Form.NAME, c.last() - c.first() + 1);
  }

  /** "in Brisk" is the town also where Helena Brisk is its mayor. */
  private boolean isPlaceHere(Sentence s, Candidate c, Evidence evidence) {
    Optional<EntityType> noun = cues.noun(s, c.head());
    boolean town = evidence.city + evidence.place + evidence.locative > 0;
    return cues.isLocative(s, c.head())
        || (noun.isPresent() && noun.get() != EntityType.COUNTRY)
        || (town && cues.isAttribute(s, c.head()));
  }

  /** "Velmoran" is Velmora, where the article speaks of Velmora as a country. */
  private Optional<Candidate> adjective(
      Sentence s, int index, int token, Map<String, Evidence> all, Demonyms demonyms) {
    boolean people = Demonyms.isPeople(s, token);
    EntityType type = people ? EntityType.GROUP : EntityType.COUNTRY;
    Match.Form form = people ? Match.Form.PEOPLE : Match.Form.ADJECTIVE;
    return demonyms
        .of(s, token)
        .map(all::get)
        .filter(evidence -> !evidence.surname)
        .flatMap(Evidence::entry)
        .filter(entry -> Entry.COUNTRY.equals(entry.type()))
        .map(
            entry ->
                new Candidate(
                    index,
                    token,
                    token,
                    token,
                    MentionKind.NAME,
                    type,
                    Gender.UNKNOWN,
                    people ? Count.MANY : Count.ONE,
                    new Match(entry, form, 1),
                    null));
  }

  private static Candidate as(Candidate c, EntityType type, @Nullable Match match) {
    return new Candidate(
        c.sentence(),
        c.first(),
        c.last(),
        c.head(),
        c.kind(),
        type,
        c.gender(),
        Count.ONE,
        match,
        c.value());
  }
}
