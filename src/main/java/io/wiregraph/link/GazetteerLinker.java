package io.wiregraph.link;

import io.wiregraph.fact.Entity;
import io.wiregraph.fact.EntityType;
import io.wiregraph.fact.Link;
import io.wiregraph.fact.Mention;
import io.wiregraph.fact.MentionKind;
import io.wiregraph.gazetteer.Entry;
import io.wiregraph.gazetteer.Gazetteer;
import io.wiregraph.gazetteer.Match;
import io.wiregraph.gazetteer.People;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Links countries, cities, regions, organisations and leading persons to Wikipedia by the names
 * that an article calls them. Groups, posts, dates and common nouns are never linked, nor a name
 * that the gazetteer holds too ambiguous, nor an entity whose names mean different things; a person
 * only by a full name, or by one that means nobody else. Safe for use by several threads.
 */
public final class GazetteerLinker {

  /** Raised when the rules of this room read the same article in another way. */
  public static final String VERSION = "link-2";

  /** How sure a link is; estimates until measured on gold, by how many things share such names. */
  private static final double COUNTRY = 0.98;

  private static final double PERSON = 0.95;
  private static final double CAPITAL = 0.95;
  private static final double BODY = 0.93;
  private static final double LARGE_CITY = 0.9;
  private static final double REGION = 0.88;
  private static final double CITY = 0.75;

  private static final long LARGE = 500_000;

  private final Gazetteer gazetteer = Gazetteer.load();
  private final People people = People.load();

  /**
   * Returns the entities in the same order, with links and types where the gazetteer knows them.
   */
  public List<Entity> link(List<Entity> entities) {
    return entities.stream().map(this::link).toList();
  }

  private Entity link(Entity entity) {
    if (entity.type() == EntityType.PERSON) {
      return person(entity);
    }
    if (entity.type() == EntityType.GROUP || entity.type() == EntityType.POSITION) {
      return entity;
    }
    Entry found = entry(entity);
    if (found == null) {
      return entity;
    }
    EntityType type = EntityType.valueOf(found.type());
    Link link = found.title() == null ? null : new Link(found.title(), confidence(found));
    List<Mention> mentions =
        type == entity.type()
            ? entity.mentions()
            : entity.mentions().stream().map(m -> retyped(m, type)).toList();
    return new Entity(entity.id(), entity.label(), type, mentions, link);
  }

  /**
   * Links a person whose full names are those of one known person. A full name that is not known
   * says that it may be somebody else ("Hafez", not "Bashar"); a last name alone counts only where
   * the article has no full one.
   */
  private Entity person(Entity entity) {
    Set<String> titles = new TreeSet<>();
    boolean full = false;
    for (Mention mention : entity.mentions()) {
      if (mention.kind() == MentionKind.NAME && People.isFull(mention.text())) {
        full = true;
        titles.add(people.titleOf(mention.text()).orElse(""));
      }
    }
    for (Mention mention : entity.mentions()) {
      if (!full && mention.kind() == MentionKind.NAME) {
        people.titleOf(mention.text()).ifPresent(titles::add);
      }
    }
    titles.remove("");
    return titles.size() != 1
        ? entity
        : new Entity(
            entity.id(),
            entity.label(),
            entity.type(),
            entity.mentions(),
            new Link(titles.iterator().next(), PERSON));
  }

  private static Mention retyped(Mention m, EntityType type) {
    return new Mention(m.span(), m.head(), m.text(), m.kind(), type, m.value(), m.confidence());
  }

  /** Returns the one thing that all names known to the gazetteer name; null where there is none. */
  private @Nullable Entry entry(Entity entity) {
    Entry found = null;
    for (Mention mention : entity.mentions()) {
      if (!mention.kind().isNaming()) {
        continue;
      }
      Optional<Match> match = gazetteer.named(mention.text());
      if (match.isEmpty()) {
        continue;
      }
      Entry entry = match.get().entry();
      boolean fits = fits(entity.type(), EntityType.valueOf(entry.type()));
      if (!fits || (found != null && !found.equals(entry) && entry.type().equals(found.type()))) {
        return null;
      }
      found = found == null ? entry : found;
    }
    return found;
  }

  private static boolean fits(EntityType read, EntityType known) {
    return read == known
        || (read.isPlace() && known.isPlace())
        || (read.isOrganization() && known.isOrganization());
  }

  private static double confidence(Entry entry) {
    return switch (EntityType.valueOf(entry.type())) {
      case COUNTRY -> COUNTRY;
      case CITY -> entry.capital() ? CAPITAL : entry.population() >= LARGE ? LARGE_CITY : CITY;
      case PLACE -> REGION;
      case PERSON,
          ORGANIZATION,
          GOVERNMENT_ORGANIZATION,
          POLITICAL_PARTY,
          NEWS_MEDIA_ORGANIZATION,
          ARMED_FORCES,
          ARMED_GROUP,
          INTERGOVERNMENTAL_ORGANIZATION,
          GROUP,
          DOCUMENT,
          POSITION,
          ENTITY ->
          BODY;
    };
  }
}
