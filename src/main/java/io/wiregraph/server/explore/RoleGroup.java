package io.wiregraph.server.explore;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;

/** What somebody has to do with facts, as the page groups them. */
enum RoleGroup {
  /** Acted. */
  DID,
  /** Was acted on. */
  DONE,
  /** Said it. */
  SAYS,
  /** Others said it of them. */
  SAID,
  /** It happened there. */
  PLACE;

  String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  static Optional<RoleGroup> ofCode(String code) {
    return Arrays.stream(values()).filter(r -> r.code().equals(code)).findFirst();
  }

  /** Returns the facts of an entity that are of this group, each once, the newest first. */
  IntStream facts(FactTable table, int entity) {
    IntStream facts =
        IntStream.range(table.facts().begin(entity), table.facts().end(entity))
            .filter(i -> isMeant(table, table.facts().at(i)))
            .map(i -> FactRole.thing(table.facts().at(i)));
    return once(this == SAID ? facts.flatMap(fact -> saying(table, fact, entity)).sorted() : facts);
  }

  /** Returns all facts of an entity, each once, the newest first. */
  static IntStream all(FactTable table, int entity) {
    return once(
        IntStream.range(table.facts().begin(entity), table.facts().end(entity))
            .map(i -> FactRole.thing(table.facts().at(i))));
  }

  /** Leaves out what comes again right behind itself; in one thread, without an object for each. */
  private static IntStream once(IntStream sorted) {
    int[] last = {-1};
    return sorted.filter(
        fact -> {
          boolean isNew = fact != last[0];
          last[0] = fact;
          return isNew;
        });
  }

  private boolean isMeant(FactTable table, int part) {
    FactRole role = FactRole.of(part);
    boolean isStatement = table.kind(FactRole.thing(part)) == FactKind.STATEMENT;
    return switch (this) {
      case DID -> role.side() == FactRole.Side.ACTS && !isStatement;
      case DONE ->
          role.side() == FactRole.Side.IS_MET && (!isStatement || role == FactRole.ADDRESSEE);
      case SAYS -> role == FactRole.SPEAKER;
      case SAID -> role != FactRole.SPEAKER;
      case PLACE -> role.side() == FactRole.Side.IS_WHERE;
    };
  }

  /** Returns the statements of others that report a fact, or the fact where it is such a one. */
  private static IntStream saying(FactTable table, int fact, int entity) {
    IntRows claims = table.links().claimedIn();
    IntStream reporting = IntStream.range(claims.begin(fact), claims.end(fact)).map(claims::at);
    IntStream itself =
        table.kind(fact) == FactKind.STATEMENT ? IntStream.of(fact) : IntStream.empty();
    return IntStream.concat(reporting, itself).filter(s -> !isSpeaker(table, s, entity));
  }

  private static boolean isSpeaker(FactTable table, int statement, int entity) {
    int speaker = FactRole.SPEAKER.with(entity);
    return IntStream.range(
            table.participants().begin(statement), table.participants().end(statement))
        .anyMatch(i -> table.participants().at(i) == speaker);
  }
}
