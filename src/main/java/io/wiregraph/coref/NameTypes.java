package io.wiregraph.coref;

import io.wiregraph.fact.EntityType;
import io.wiregraph.fact.MentionKind;
import io.wiregraph.gazetteer.Gender;
import io.wiregraph.gazetteer.Match;
import io.wiregraph.gazetteer.Noun;
import io.wiregraph.gazetteer.Words;
import io.wiregraph.parse.Sentence;
import java.util.Locale;
import java.util.Set;

/** What a name is of, as far as it tells itself: by its label, its last noun and what is before. */
final class NameTypes {

  private static final String PERSON = "PERSON";
  private static final String LOCATION = "LOCATION";
  private static final String ORGANIZATION = "ORGANIZATION";
  private static final String MISC = "MISC";

  private final Words words;

  NameTypes(Words words) {
    this.words = words;
  }

  /** Returns whether the token is a title before a person's name, and no given name ("Hunter"). */
  boolean isTitle(Sentence s, int token) {
    return Honorifics.is(s.word(token))
        || (words.personGender(s.word(token)) == Gender.UNKNOWN
            && words
                .noun(s.lemma(token).toLowerCase(Locale.ROOT))
                .filter(noun -> noun.type().equals(EntityType.PERSON.name()))
                .isPresent());
  }

  /** Returns the mention that a name makes. */
  Candidate candidate(Sentence s, int index, Stretch stretch) {
    int head = Tree.headOf(s, stretch.first(), stretch.last());
    Match match = stretch.match();
    EntityType type = type(s, stretch, head);
    MentionKind kind = MentionKind.NAME;
    Count count = Count.ONE;
    if (match != null && match.form() == Match.Form.PEOPLE) {
      count = Count.MANY;
    } else if (match != null
        && match.form() == Match.Form.ADJECTIVE
        && "NN".equals(s.tag(head))
        && Tree.hasChild(s, head, "det")) {
      kind = MentionKind.NOMINAL;
      type = EntityType.PERSON;
      match = null;
    } else if (type.isOrganization() || type == EntityType.ENTITY) {
      count = Count.EITHER;
    } else if (type == EntityType.GROUP) {
      count = Count.MANY;
    }
    Gender gender = type == EntityType.PERSON ? gender(s, stretch) : Gender.UNKNOWN;
    return new Candidate(
        index, stretch.first(), stretch.last(), head, kind, type, gender, count, match, null);
  }

  private Gender gender(Sentence s, Stretch stretch) {
    Gender told =
        stretch.first() > 0 ? Honorifics.gender(s.word(stretch.first() - 1)) : Gender.UNKNOWN;
    if (told == Gender.UNKNOWN && stretch.first() < stretch.last()) {
      told = words.personGender(s.word(stretch.first()));
    }
    for (int i = stretch.first() - 1; told == Gender.UNKNOWN && i >= 0 && isTitle(s, i); i--) {
      told =
          words.noun(s.lemma(i).toLowerCase(Locale.ROOT)).map(Noun::gender).orElse(Gender.UNKNOWN);
    }
    return told;
  }

  private EntityType type(Sentence s, Stretch stretch, int head) {
    if (stretch.match() != null) {
      return stretch.match().form() == Match.Form.PEOPLE
          ? EntityType.GROUP
          : EntityType.valueOf(stretch.match().entry().type());
    }
    EntityType byNoun =
        words
            .noun(s.lemma(head).toLowerCase(Locale.ROOT))
            .map(noun -> EntityType.valueOf(noun.type()))
            .orElse(EntityType.ENTITY);
    return switch (stretch.label()) {
      case PERSON -> EntityType.PERSON;
      case ORGANIZATION ->
          byNoun.isOrganization() || isSite(s, stretch, head, byNoun)
              ? byNoun
              : EntityType.ORGANIZATION;
      case LOCATION ->
          byNoun.isOrganization() && stretch.first() < stretch.last() ? byNoun : EntityType.PLACE;
      case MISC ->
          "NNPS".equals(s.tag(head)) || (byNoun == EntityType.PERSON && "NNS".equals(s.tag(head)))
              ? EntityType.GROUP
              : byNoun == EntityType.DOCUMENT ? byNoun : EntityType.ENTITY;
      default -> unlabelled(s, stretch, byNoun);
    };
  }

  /** "Lund Space Center", "Museum of Flight", but "Centre for Peace Studies". */
  private static boolean isSite(Sentence s, Stretch stretch, int head, EntityType byNoun) {
    String next = head < stretch.last() ? s.word(head + 1).toLowerCase(Locale.ROOT) : "";
    boolean purpose = Set.of("for", "on", "against").contains(next);
    return byNoun == EntityType.PLACE && stretch.first() < stretch.last() && !purpose;
  }

  private EntityType unlabelled(Sentence s, Stretch stretch, EntityType byNoun) {
    boolean honorific = stretch.first() > 0 && Honorifics.is(s.word(stretch.first() - 1));
    boolean given =
        stretch.first() < stretch.last() && words.gender(s.word(stretch.first())) != Gender.UNKNOWN;
    return honorific || given ? EntityType.PERSON : byNoun;
  }
}
