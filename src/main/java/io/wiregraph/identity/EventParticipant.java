package io.wiregraph.identity;

import io.wiregraph.fact.Role;
import io.wiregraph.resolve.TypeFamily;
import java.util.HashSet;
import java.util.List;

/**
 * Who or what takes part in an event, as far as articles can be compared by it.
 *
 * @param side on which side of the event it stands
 * @param family what it is
 * @param isState whether it is a country, or a town read as its government
 * @param keys what it may be recognised by: title of its link, name, surname; sorted; empty where
 *     it has no name
 * @param head its head word in small letters; empty for names
 * @param words the words that matter of how it is described, sorted; for names those of the name
 * @param count how many; {@link #UNCOUNTED} where the text does not say
 * @param bound whether there may be more or fewer
 * @param entity where its entity is first mentioned within the article, or {@link #UNCOUNTED}
 */
public record EventParticipant(
    Side side,
    TypeFamily family,
    boolean isState,
    List<String> keys,
    String head,
    List<String> words,
    int count,
    Bound bound,
    int entity) {

  /** What keys that are names begin with. */
  static final String NAME = "name:";

  /** What keys that are titles of links begin with. */
  static final String LINK = "link:";

  /** What keys that are surnames begin with. */
  static final String SURNAME = "surname:";

  /** What keys that are states begin with. */
  static final String STATE = "state:";

  /** Stands for a number that is not known. */
  public static final int UNCOUNTED = -1;

  /** What a number says. */
  public enum Bound {
    /** So many, or about so many. */
    EXACT,
    /** So many or more. */
    AT_LEAST,
    /** So many or fewer. */
    AT_MOST,
    /** So many of those that are counted, which are more. */
    PART
  }

  /** The sides of an event. */
  public enum Side {
    /** Who does it, or says it. */
    ACTOR,
    /** Who or what it is done to, for or with, and where to. */
    OTHER,
    /** Where it is done. */
    PLACE;

    /** Returns the side of a role that is no clause. */
    static Side of(Role role) {
      return switch (role) {
        case AGENT, SPEAKER, SUBJECT -> ACTOR;
        case PLACE -> PLACE;
        case PATIENT,
            RECIPIENT,
            TOPIC,
            INSTRUMENT,
            ORIGIN,
            DESTINATION,
            ADDRESSEE,
            OBJECT,
            POST,
            ORGANIZATION,
            CAUSE,
            PURPOSE,
            MANNER,
            CONTENT ->
            OTHER;
      };
    }
  }

  /** Takes copies of the lists. */
  public EventParticipant {
    keys = List.copyOf(keys);
    words = List.copyOf(words);
  }

  /** Returns whether the article names it. */
  boolean isNamed() {
    return !keys.isEmpty();
  }

  /**
   * Returns what it is looked up by: as few keys as it takes for two that share a name to share one
   * of these. Without a name it is what is said of it in several words, or nothing.
   */
  List<String> blockKeys() {
    if (!isNamed()) {
      return words.size() > 1 ? List.of(String.join(" ", words)) : List.of();
    }
    return keys.stream()
        .filter(key -> isState ? key.startsWith(STATE) : !isLinkOfPerson(key))
        .toList();
  }

  private boolean isLinkOfPerson(String key) {
    return family == TypeFamily.PERSON && key.startsWith(LINK);
  }

  /** Returns whether both have a name in common. */
  boolean sharesName(EventParticipant other) {
    for (String key : keys) {
      if (other.keys.contains(key)) {
        return true;
      }
    }
    return false;
  }

  /** Returns the states that it is itself, each with its side. */
  List<String> statesNamed() {
    return isStateItself() ? states() : List.of();
  }

  /** Returns the states that it is a place of and stands for, each with its side. */
  List<String> statesMeant() {
    return isState && !isStateItself() ? states() : List.of();
  }

  private boolean isStateItself() {
    return keys.stream()
        .anyMatch(k -> k.startsWith(STATE) && keys.contains(NAME + k.substring(STATE.length())));
  }

  private List<String> states() {
    return keys.stream().filter(k -> k.startsWith(STATE)).map(k -> side + " " + k).toList();
  }

  /** Returns whether it is named, or described by more than a word. */
  boolean isDescribed() {
    return isNamed() || words.size() > 1;
  }

  /** Returns whether nothing shows that the two are different things. */
  boolean mayBe(EventParticipant other) {
    return sharesName(other)
        || (entity >= 0 && entity == other.entity)
        || (family == other.family && isNamed() != other.isNamed())
        || words.stream().anyMatch(other.words::contains);
  }

  /**
   * Returns whether both are surely one: of one name, or of one entity.
   *
   * @param isBeside whether both are of one article
   */
  boolean isOne(EventParticipant other, boolean isBeside) {
    return sharesName(other) || (isBeside && entity >= 0 && entity == other.entity);
  }

  /**
   * Returns whether both are one, or one has the other's name in its description: "rebels of the
   * Highland Front".
   *
   * @param isBeside whether both are of one article
   */
  boolean isNamedAs(EventParticipant other, boolean isBeside) {
    return isOne(other, isBeside) || describes(other) || other.describes(this);
  }

  private boolean describes(EventParticipant named) {
    return !isNamed()
        && named.isNamed()
        && named.words.size() > 1
        && new HashSet<>(words).containsAll(named.words);
  }

  /** Returns the same without a number. */
  EventParticipant uncounted() {
    return new EventParticipant(
        side, family, isState, keys, head, words, UNCOUNTED, Bound.EXACT, entity);
  }

  /** Returns the same as another article might have it. */
  EventParticipant ofAnyEntity() {
    return new EventParticipant(
        side, family, isState, keys, head, words, count, Bound.EXACT, UNCOUNTED);
  }

  /** Returns whether both have a name, or all words of the shorter description, in common. */
  boolean isSameAs(EventParticipant other) {
    if (isNamed() && other.isNamed()) {
      return sharesName(other);
    }
    return !words.isEmpty()
        && !other.words.isEmpty()
        && (words.containsAll(other.words) || other.words.containsAll(words));
  }

  /** Returns whether one name is part of the other: "League", "Arab League". */
  boolean sharesPartOfName(EventParticipant other) {
    return name().contains(" " + other.name().strip() + " ")
        || other.name().contains(" " + name().strip() + " ");
  }

  private String name() {
    for (String key : keys) {
      if (key.startsWith(NAME)) {
        return " " + key.substring(NAME.length()) + " ";
      }
    }
    return " ";
  }

  /** Returns the head word in the singular, as far as its letters show it. */
  String singular() {
    return isPlural() ? head.substring(0, head.length() - 1) : head;
  }

  /** Returns whether the head word looks like a plural. */
  boolean isPlural() {
    return head.length() > 3 && head.endsWith("s") && !head.endsWith("ss");
  }
}
