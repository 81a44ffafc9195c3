package io.wiregraph.link;

import io.wiregraph.fact.Argument;
import io.wiregraph.fact.Entity;
import io.wiregraph.fact.Fact;
import io.wiregraph.fact.Metonym;
import io.wiregraph.fact.Role;
import io.wiregraph.gazetteer.Gazetteer;
import io.wiregraph.text.Span;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Reads the seat of a government as the government where it acts or speaks ("Moscow rejected", "the
 * Kremlin said"). Capitals and the seats of {@code seats.tsv} are read so: a country that acts is
 * the state itself, and a body such as the White House is an organisation of its own. Brussels,
 * which is mostly the European Union's, is read as no government. Safe for use by several threads.
 */
public final class MetonymReader {

  /** Raised when the rules of this class read the same facts in another way. */
  public static final String VERSION = "metonym-2";

  private final Gazetteer gazetteer = Gazetteer.load();

  /**
   * Returns the readings in the order of the facts, at most one for each fact and place.
   *
   * @param facts the facts of an article
   * @param entities its entities, linked
   */
  public List<Metonym> read(List<Fact> facts, List<Entity> entities) {
    Map<Span, Entity> byHead = new HashMap<>();
    entities.forEach(
        entity -> entity.mentions().forEach(m -> byHead.putIfAbsent(m.head(), entity)));
    List<Metonym> metonyms = new ArrayList<>();
    for (Fact fact : facts) {
      for (Argument argument : fact.arguments()) {
        Entity entity = byHead.get(argument.head());
        if (entity == null || fact instanceof Fact.Relation || !acts(argument.role())) {
          continue;
        }
        government(entity)
            .map(government -> new Metonym(fact.id(), entity.id(), government))
            .filter(metonym -> !metonyms.contains(metonym))
            .ifPresent(metonyms::add);
      }
    }
    return List.copyOf(metonyms);
  }

  private static boolean acts(Role role) {
    return role == Role.AGENT || role == Role.SPEAKER;
  }

  private Optional<String> government(Entity entity) {
    if (entity.link() == null) {
      return Optional.empty();
    }
    return gazetteer
        .governedFrom(entity.link().title())
        .map(country -> "Government of " + country.label());
  }
}
