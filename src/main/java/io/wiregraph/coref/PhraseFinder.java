package io.wiregraph.coref;

import io.wiregraph.fact.EntityType;
import io.wiregraph.fact.MentionKind;
import io.wiregraph.gazetteer.Gender;
import io.wiregraph.gazetteer.Noun;
import io.wiregraph.gazetteer.Words;
import io.wiregraph.parse.Sentence;
import io.wiregraph.parse.TimeExpression;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds dates, quantities, pronouns and nominal phrases in a sentence whose names are known. */
final class PhraseFinder {

  /** Relations in which a noun is a part of another's phrase or name, or no noun at all. */
  private static final Set<String> PARTS =
      Set.of(
          "compound",
          "compound:prt",
          "flat",
          "fixed",
          "goeswith",
          "case",
          "mark",
          "cc",
          "det",
          "det:predet",
          "discourse",
          "advmod",
          "cop",
          "aux");

  private static final Set<String> UNITS =
      Set.of(
          "percent",
          "%",
          "dollar",
          "euro",
          "pound",
          "ruble",
          "rouble",
          "yen",
          "yuan",
          "cent",
          "km",
          "kilometer",
          "kilometre",
          "mile",
          "meter",
          "metre",
          "foot",
          "inch",
          "ton",
          "tonne",
          "barrel",
          "kilogram",
          "kilo",
          "kg",
          "gram",
          "litre",
          "liter",
          "gallon",
          "acre",
          "hectare",
          "degree",
          "$",
          "€",
          "£",
          "¥");

  private static final Set<String> POINTERS =
      Set.of("this", "that", "these", "those", "both", "all", "some", "each", "another", "either");

  private final Words words;

  PhraseFinder(Words words) {
    this.words = words;
  }

  /** Returns the mentions of {@code s}, the sentence of that index, beside {@code names}. */
  List<Candidate> find(Sentence s, int index, List<Candidate> names) {
    boolean[] taken = new boolean[s.size()];
    boolean[] person = new boolean[s.size()];
    for (Candidate name : names) {
      for (int i = name.first(); i <= name.last(); i++) {
        taken[i] = true;
        person[i] |= name.type() == EntityType.PERSON;
      }
    }
    List<Candidate> found = new ArrayList<>();
    for (TimeExpression time : s.times()) {
      addTime(s, index, time, taken, found);
    }
    for (int i = 0; i < s.size(); i++) {
      if (!taken[i]) {
        Candidate candidate = at(s, index, i, taken, person);
        if (candidate != null) {
          found.add(candidate);
        }
      }
    }
    return found;
  }

  private static void addTime(
      Sentence s, int index, TimeExpression time, boolean[] taken, List<Candidate> found) {
    for (DateParts.Part part : DateParts.of(s, time)) {
      int head = Tree.headOf(s, part.first(), part.last());
      if (taken[head]) {
        continue;
      }
      for (int i = part.first(); i <= part.last(); i++) {
        taken[i] = true;
      }
      found.add(
          new Candidate(
              index,
              part.first(),
              part.last(),
              head,
              MentionKind.DATE,
              EntityType.ENTITY,
              Gender.UNKNOWN,
              Count.ONE,
              null,
              part.value()));
    }
  }

  private @Nullable Candidate at(Sentence s, int index, int i, boolean[] taken, boolean[] person) {
    String tag = s.tag(i);
    String relation = s.relation(i);
    if ("PRP".equals(tag) || "PRP$".equals(tag)) {
      return "expl".equals(relation) ? null : pronoun(s, index, i, i);
    }
    if (Tree.isNoun(s, i)) {
      if (isUnit(s, i)) {
        return quantity(s, index, i);
      }
      int governor = s.head(i);
      if (governor >= 0 && person[governor] && PARTS.contains(relation)) {
        return title(s, index, i, taken);
      }
      boolean verb = Tree.hasChild(s, i, "aux") && !Tree.isPredicate(s, i);
      return verb || PARTS.contains(relation) ? null : nominal(s, index, i);
    }
    if ("$".equals(tag) || ("CD".equals(tag) && Tree.hasChild(s, i, "compound"))) {
      return Tree.isArgument(s, i) ? quantity(s, index, i) : null;
    }
    if (!Tree.isArgument(s, i)) {
      return null;
    }
    if ("DT".equals(tag) && POINTERS.contains(s.lemma(i)) && !isReciprocal(s, i)) {
      return pronoun(s, index, i, i);
    }
    if (isReciprocal(s, i)) {
      return pronoun(s, index, i - 1, i);
    }
    boolean noun =
        "CD".equals(tag)
            || "DT".equals(tag)
            || ((tag.startsWith("JJ") || "VBN".equals(tag)) && Tree.hasChild(s, i, "det"));
    return noun ? nominal(s, index, i) : null;
  }

  /** Returns whether the token ends "each other" or "one another". */
  private static boolean isReciprocal(Sentence s, int i) {
    String before = i == 0 ? "" : s.lemma(i - 1).toLowerCase(Locale.ROOT);
    return ("other".equals(s.lemma(i)) && "each".equals(before))
        || ("another".equals(s.lemma(i)) && "one".equals(before));
  }

  private static Candidate pronoun(Sentence s, int index, int first, int i) {
    String words = (first == i ? "" : s.word(first) + " ") + s.word(i);
    Pronoun pronoun = Pronoun.of(words.toLowerCase(Locale.ROOT));
    return new Candidate(
        index,
        first,
        i,
        i,
        MentionKind.PRONOUN,
        EntityType.ENTITY,
        pronoun.gender(),
        pronoun.count(),
        null,
        null);
  }

  private static boolean isUnit(Sentence s, int i) {
    return UNITS.contains(s.lemma(i).toLowerCase(Locale.ROOT))
        && (Tree.hasChild(s, i, "nummod") || (i > 0 && "CD".equals(s.tag(i - 1))));
  }

  private static Candidate quantity(Sentence s, int index, int i) {
    int[] phrase = Tree.phrase(s, i);
    StringBuilder value = new StringBuilder();
    for (int token = phrase[0]; token <= phrase[1]; token++) {
      if ("CD".equals(s.tag(token))) {
        value.append(value.length() == 0 ? "" : " ").append(s.word(token).replace(",", ""));
      }
    }
    return new Candidate(
        index,
        phrase[0],
        phrase[1],
        i,
        MentionKind.QUANTITY,
        EntityType.ENTITY,
        Gender.UNKNOWN,
        Count.MANY,
        null,
        value.length() == 0 ? null : value.toString());
  }

  /** Returns the post that stands as a title before a person's name ("Foreign Minister"). */
  private @Nullable Candidate title(Sentence s, int index, int i, boolean[] taken) {
    if (type(s, i) != EntityType.PERSON || Honorifics.is(s.word(i))) {
      return null;
    }
    boolean more =
        i + 1 < s.size()
            && !taken[i + 1]
            && Tree.isNoun(s, i + 1)
            && s.head(i + 1) == s.head(i)
            && type(s, i + 1) == EntityType.PERSON;
    if (more) {
      return null;
    }
    int first = i;
    while (first > 0
        && !taken[first - 1]
        && !"MISC".equals(s.name(first - 1))
        && (Tree.isNoun(s, first - 1) || s.tag(first - 1).startsWith("JJ"))
        && Tree.isUnder(s, first - 1, s.head(i))) {
      first--;
    }
    return new Candidate(
        index,
        first,
        i,
        i,
        MentionKind.NOMINAL,
        EntityType.POSITION,
        Gender.UNKNOWN,
        Count.ONE,
        null,
        null);
  }

  private Candidate nominal(Sentence s, int index, int i) {
    int[] phrase = Tree.phrase(s, i);
    Optional<Noun> noun = words.noun(lemma(s, i));
    boolean plural = "NNS".equals(s.tag(i)) || "NNPS".equals(s.tag(i));
    EntityType type = type(s, i);
    Count count = plural ? Count.MANY : Count.ONE;
    if (!Tree.isNoun(s, i)) {
      count = Count.EITHER;
    } else if (noun.isPresent() && noun.get().plural()) {
      count = Count.MANY;
    } else if (!plural && noun.isPresent() && noun.get().collective()) {
      count = Count.EITHER;
    }
    if (count == Count.MANY && (type == EntityType.PERSON || type == EntityType.COUNTRY)) {
      type = EntityType.GROUP;
    }
    Gender gender =
        count == Count.MANY ? Gender.UNKNOWN : noun.map(Noun::gender).orElse(Gender.UNKNOWN);
    return new Candidate(
        index, phrase[0], phrase[1], i, MentionKind.NOMINAL, type, gender, count, null, null);
  }

  private EntityType type(Sentence s, int i) {
    String lemma = lemma(s, i);
    Optional<Noun> noun = words.noun(lemma);
    if (noun.isEmpty()) {
      noun = words.noun(s.lemma(i));
    }
    if (noun.isPresent()) {
      return EntityType.valueOf(noun.get().type());
    }
    boolean person =
        Tree.isNoun(s, i)
            && (lemma.endsWith("woman") || lemma.endsWith("man") || lemma.endsWith("ist"));
    return person ? EntityType.PERSON : EntityType.ENTITY;
  }

  private static String lemma(Sentence s, int i) {
    return s.lemma(i).toLowerCase(Locale.ROOT);
  }
}
