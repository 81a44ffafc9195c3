package io.wiregraph.link;

import io.wiregraph.fact.Entity;
import io.wiregraph.fact.EntityType;
import io.wiregraph.fact.Link;
import io.wiregraph.fact.Mention;
import io.wiregraph.gazetteer.Gender;
import io.wiregraph.gazetteer.Words;
import io.wiregraph.parse.ParsedArticle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Links the named entities of an article to Wikipedia: by the gazetteer where it knows them, else
 * by CoreNLP's link dictionary, whose candidates are weighed by name, fame, type and what else the
 * article says. Where none is likely enough there is no link. Groups, posts, dates and what has no
 * name are never linked. Safe for use by several threads.
 */
public final class Linker {

  /** Raised when the rules of this room read the same article in another way. */
  public static final String VERSION = "link-5 " + IndexFile.VERSION;

  /** Below it there is no link; where the figures of both open sets are best. */
  private static final double LIKELY = 0.33;

  private static final double SURE = 0.6;

  private final GazetteerLinker gazetteer = new GazetteerLinker();
  private final Words givenNames = Words.load();
  private final TeamReader teams;
  private final Scorer scorer;

  private Linker(LinkIndex index) {
    this.teams = new TeamReader(index);
    this.scorer = new Scorer(index);
  }

  /**
   * Returns a linker over the index in {@code file}, which is made first where it is not there.
   *
   * @throws java.io.UncheckedIOException if it cannot be made or read
   */
  public static Linker load(IndexFile file, IndexFile.Listener listener) {
    return new Linker(file.open(listener));
  }

  static Linker of(LinkIndex index) {
    return new Linker(index);
  }

  /** Returns the entities in the same order, with links, and types where those tell them. */
  public List<Entity> link(ParsedArticle parsed, List<Entity> entities) {
    List<Entity> known = gazetteer.link(entities);
    ArticleContext context = new ArticleContext(parsed, known);
    List<Entity> linked = new ArrayList<>(known.size());
    for (Entity entity : known) {
      linked.add(context.isPartOfNames(entity) ? unlinked(entity) : link(entity, context));
    }
    return List.copyOf(linked);
  }

  /**
   * Returns how one of an article's entities comes to have its link, or none; of what is linked by
   * the dictionary, or not at all, with all that its names may mean.
   *
   * @param entities all entities of the article, before they were linked
   */
  public Weighing weigh(ParsedArticle parsed, List<Entity> entities, Entity entity) {
    List<Entity> known = gazetteer.link(entities);
    ArticleContext context = new ArticleContext(parsed, known);
    Entity read = known.stream().filter(e -> e.id().equals(entity.id())).findFirst().orElse(entity);
    if (!isLinkable(read)) {
      return new Weighing("groups, posts and what has no name are not linked", List.of());
    }
    if (context.isPartOfNames(read)) {
      return new Weighing("it is but part of a longer name", List.of());
    }
    Entity team = teams.read(read, context);
    if (team.link() != null) {
      boolean isKnown = team.link().equals(read.link());
      return new Weighing(
          isKnown ? "the gazetteer knows it" : "a place in a report on matches is its team",
          List.of());
    }
    List<Scorer.Scored> scored = scorer.score(team, context);
    String reason =
        scored.isEmpty()
            ? "the dictionary does not know its names"
            : String.format(
                Locale.ROOT,
                "the dictionary's likeliest, taken from %.2f on",
                threshold(team, scored.get(0)));
    return new Weighing(reason, scored.stream().map(scorer::weighed).toList());
  }

  private Entity link(Entity entity, ArticleContext context) {
    Entity team = teams.read(entity, context);
    return team.link() == null ? byDictionary(team, context) : team;
  }

  private static Entity unlinked(Entity entity) {
    return new Entity(entity.id(), entity.label(), entity.type(), entity.mentions(), null);
  }

  private Entity byDictionary(Entity entity, ArticleContext context) {
    if (!isLinkable(entity)) {
      return entity;
    }
    List<Scorer.Scored> scored = scorer.score(entity, context);
    if (scored.isEmpty() || scored.get(0).probability() < threshold(entity, scored.get(0))) {
      return entity;
    }
    Scorer.Scored best = scored.get(0);
    Link link = new Link(best.candidate().title(), best.probability());
    return with(entity, link, type(entity.type(), best.kind()));
  }

  private static boolean isLinkable(Entity entity) {
    return entity.isNamed()
        && entity.type() != EntityType.GROUP
        && entity.type() != EntityType.POSITION;
  }

  /**
   * Returns how likely the best candidate has to be: more than others a person with a bracket of
   * which the article does not speak, who is a namesake as a rule, and a word of which nothing
   * tells what it is, which may be a common noun in capitals, and a place in another state that is
   * spelled otherwise.
   */
  private double threshold(Entity entity, Scorer.Scored best) {
    boolean namesake =
        entity.type() == EntityType.PERSON && best.features().containsKey(Feature.NO_CUES);
    Title title = Title.of(best.candidate().title());
    boolean word =
        entity.type() == EntityType.ENTITY
            && (best.kind() == Kind.UNKNOWN || best.kind() == Kind.THING)
            && Names.words(title.base()) == 1;
    boolean elsewhere =
        title.isPlace()
            && best.kind() == Kind.PLACE
            && !best.features().containsKey(Feature.SAME_NAME)
            && !best.features().containsKey(Feature.CONTAINED);
    return namesake || word || elsewhere || isBareGivenName(entity, best) ? SURE : LIKELY;
  }

  /**
   * Somebody whom the article calls by one word alone that is all of the title ("Salah"), or a
   * given name to others but a last name in the title: mostly not the one whom an encyclopedia
   * knows, unless the article has the rest of the name.
   */
  private boolean isBareGivenName(Entity entity, Scorer.Scored best) {
    if (!best.features().containsKey(Feature.SURNAME)) {
      return false;
    }
    Title title = Title.of(best.candidate().title());
    boolean rest = best.features().getOrDefault(Feature.TITLE_WORDS, 0.0) > 0;
    String name = Names.of(entity).get(0);
    boolean given =
        givenNames.personGender(name) != Gender.UNKNOWN && !title.base().startsWith(name + " ");
    return !rest && (Names.words(title.base()) == 1 || given);
  }

  /** What the article leaves open, the title may tell. */
  private static EntityType type(EntityType read, Kind kind) {
    if (read != EntityType.ENTITY) {
      return read;
    }
    return switch (kind) {
      case PERSON -> EntityType.PERSON;
      case ORGANIZATION -> EntityType.ORGANIZATION;
      case PLACE -> EntityType.PLACE;
      case WORK, THING, UNKNOWN -> read;
    };
  }

  /** Returns an entity with another link and type. */
  static Entity with(Entity entity, Link link, EntityType type) {
    List<Mention> mentions =
        type == entity.type()
            ? entity.mentions()
            : entity.mentions().stream()
                .map(
                    m ->
                        new Mention(
                            m.span(),
                            m.head(),
                            m.text(),
                            m.kind(),
                            type,
                            m.value(),
                            m.confidence()))
                .toList();
    return new Entity(entity.id(), entity.label(), type, mentions, link);
  }
}
