package io.wiregraph.server.explore;

import io.wiregraph.ontology.FactClasses;
import io.wiregraph.ontology.QuadClass;
import java.util.Locale;
import java.util.Optional;

/**
 * All facts of a store with who takes part in them, in arrays: the newest first, so that a number
 * is a place in the list of all. Never changes; another state of the store has another.
 */
final class FactTable {

  private static final int HEXADECIMAL = 16;

  private final String state;
  private final FactColumns columns;
  private final FactClasses classes;
  private final EntityTable entities;
  private final NameIndex names;
  private final IntRows participants;
  private final IntRows facts;
  private final FactLinks links;
  private final LongIndex numbers = new LongIndex();
  private final int[] factCounts;

  /**
   * Takes what was read.
   *
   * @param state of the store
   * @param participants of each fact, entities with their roles
   * @param facts of each entity, with its roles
   */
  FactTable(
      String state,
      FactColumns columns,
      FactClasses classes,
      EntityTable entities,
      NameIndex names,
      IntRows participants,
      IntRows facts,
      FactLinks links) {
    this.state = state;
    this.columns = columns;
    this.classes = classes;
    this.entities = entities;
    this.names = names;
    this.participants = participants;
    this.facts = facts;
    this.links = links;
    classes.complete();
    for (int fact = 0; fact < columns.count(); fact++) {
      numbers.put(columns.hash[fact], fact);
    }
    this.factCounts = new int[entities.count()];
    for (int entity = 0; entity < factCounts.length; entity++) {
      int last = -1;
      for (int i = facts.begin(entity); i < facts.end(entity); i++) {
        int fact = FactRole.thing(facts.at(i));
        factCounts[entity] += fact == last ? 0 : 1;
        last = fact;
      }
    }
  }

  String state() {
    return state;
  }

  int count() {
    return columns.count();
  }

  FactClasses classes() {
    return classes;
  }

  EntityTable entities() {
    return entities;
  }

  NameIndex names() {
    return names;
  }

  /** Returns the entities of each fact, with their roles ({@link FactRole#with}). */
  IntRows participants() {
    return participants;
  }

  /** Returns the facts of each entity, the newest first, with its roles. */
  IntRows facts() {
    return facts;
  }

  FactLinks links() {
    return links;
  }

  /** Returns in how many facts an entity has a part. */
  int factCount(int entity) {
    return factCounts[entity];
  }

  FactKind kind(int fact) {
    return FactKind.ofNumber(columns.kind[fact]);
  }

  int type(int fact) {
    return columns.type[fact];
  }

  int earliest(int fact) {
    return columns.earliest[fact];
  }

  int latest(int fact) {
    return columns.latest[fact];
  }

  /**
   * Returns the day at which it stands in lists; {@link FactColumns#NO_DAY} where none is known.
   */
  int day(int fact) {
    return columns.day(fact);
  }

  int sources(int fact) {
    return columns.sources[fact];
  }

  /** Returns how sure it is, in thousandths. */
  int confidence(int fact) {
    return columns.confidence[fact];
  }

  boolean isFactual(int fact) {
    return (columns.flags[fact] & FactColumns.FACTUAL) != 0;
  }

  boolean isNegative(int fact) {
    return (columns.flags[fact] & FactColumns.NEGATIVE) != 0;
  }

  boolean isDisputed(int fact) {
    return (columns.flags[fact] & FactColumns.DISPUTED) != 0;
  }

  boolean isCorroborated(int fact) {
    return (columns.flags[fact] & FactColumns.CORROBORATED) != 0;
  }

  Modality modality(int fact) {
    return Modality.ofNumber(columns.modality[fact]);
  }

  Stance stance(int fact) {
    return Stance.ofNumber(columns.stance[fact]);
  }

  Optional<QuadClass> quad(int fact) {
    return classes.get(type(fact)).quadClass();
  }

  /** Returns the IRI of a fact behind the base. */
  String path(int fact) {
    return kind(fact).code() + "/" + String.format(Locale.ROOT, "%016x", columns.hash[fact]);
  }

  /** Returns the fact of that IRI behind the base; empty where there is none. */
  Optional<Integer> fact(String path) {
    int slash = path.indexOf('/');
    Optional<FactKind> kind =
        slash < 0 ? Optional.empty() : FactKind.ofCode(path.substring(0, slash));
    if (kind.isEmpty() || !path.substring(slash + 1).matches("[0-9a-f]{16}")) {
      return Optional.empty();
    }
    int fact = numbers.get(hash(path));
    return fact == LongIndex.NONE || kind(fact) != kind.get()
        ? Optional.empty()
        : Optional.of(fact);
  }

  /** Returns the number in a path of a fact. */
  static long hash(String path) {
    return Long.parseUnsignedLong(path.substring(path.indexOf('/') + 1), HEXADECIMAL);
  }
}
