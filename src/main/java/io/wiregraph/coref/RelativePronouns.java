package io.wiregraph.coref;

import io.wiregraph.fact.Entity;
import io.wiregraph.fact.EntityType;
import io.wiregraph.fact.Mention;
import io.wiregraph.fact.MentionKind;
import io.wiregraph.parse.ParsedArticle;
import io.wiregraph.parse.Sentence;
import io.wiregraph.text.CodePoints;
import io.wiregraph.text.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Makes a relative pronoun a mention of the named thing that its clause describes: "Anna Berg, who
 * …", "Port Lena, where …", "Berg is a painter who …".
 */
final class RelativePronouns {

  private static final Set<String> PRONOUNS = Set.of("who", "whom", "whose", "where", "which");

  private static final double CONFIDENCE = 0.8;

  private RelativePronouns() {}

  /** Returns the entities with the relative pronouns that mean a named one of them. */
  static List<Entity> add(List<Entity> entities, ParsedArticle parsed, CodePoints text) {
    Map<Span, Integer> byHead = new HashMap<>();
    for (int e = 0; e < entities.size(); e++) {
      for (Mention mention : entities.get(e).mentions()) {
        byHead.putIfAbsent(mention.head(), e);
      }
    }
    List<List<Mention>> more = new ArrayList<>();
    entities.forEach(e -> more.add(new ArrayList<>()));
    for (Sentence s : parsed.sentences()) {
      for (int i = 0; i < s.size(); i++) {
        Integer entity = isRelative(s, i) ? entity(s, antecedent(s, i), byHead) : null;
        if (entity != null
            && !isLoose(s, i, entities.get(entity))
            && fits(s.word(i).toLowerCase(Locale.ROOT), entities.get(entity))
            && entities.get(entity).isNamed()
            && !byHead.containsKey(s.span(i))) {
          Span at = s.span(i);
          more.get(entity)
              .add(
                  new Mention(
                      at,
                      at,
                      text.cut(at),
                      MentionKind.PRONOUN,
                      entities.get(entity).type(),
                      null,
                      CONFIDENCE));
        }
      }
    }
    List<Entity> all = new ArrayList<>();
    for (int e = 0; e < entities.size(); e++) {
      all.add(with(entities.get(e), more.get(e)));
    }
    return List.copyOf(all);
  }

  private static Entity with(Entity entity, List<Mention> more) {
    if (more.isEmpty()) {
      return entity;
    }
    List<Mention> mentions = new ArrayList<>(entity.mentions());
    mentions.addAll(more);
    mentions.sort(Comparator.comparing(Mention::span));
    return new Entity(entity.id(), entity.label(), entity.type(), mentions, entity.link());
  }

  private static boolean isRelative(Sentence s, int i) {
    return s.tag(i).startsWith("W") && PRONOUNS.contains(s.word(i).toLowerCase(Locale.ROOT));
  }

  /** "Where" is at a place, "who" no country, and "which" no day. */
  private static boolean fits(String pronoun, Entity entity) {
    EntityType type = entity.type();
    return switch (pronoun) {
      case "where" -> type != EntityType.PERSON && type != EntityType.GROUP;
      case "who", "whom" -> !type.isPlace() && type != EntityType.DOCUMENT;
      case "which" -> type != EntityType.PERSON && !entity.isDate();
      default -> true;
    };
  }

  /**
   * "The conference in Arlen which was broadcast": without a comma, "which" hardly describes a name
   * behind a preposition.
   */
  private static boolean isLoose(Sentence s, int pronoun, Entity entity) {
    int before = pronoun - 1;
    int noun = antecedent(s, pronoun);
    return "which".equalsIgnoreCase(s.word(pronoun))
        && before >= 0
        && noun >= before - 1
        && !",".equals(s.word(before))
        && !"IN".equals(s.tag(before))
        && s.relation(noun).startsWith("nmod")
        && entity.isNamed();
  }

  /** What the clause describes that the pronoun stands in; -1 where it is in no relative clause. */
  private static int antecedent(Sentence s, int pronoun) {
    for (int at = s.head(pronoun); at >= 0; at = s.head(at)) {
      if (s.relation(at).equals("acl:relcl")) {
        return s.head(at) < pronoun ? s.head(at) : -1;
      }
    }
    return -1;
  }

  /** The entity of a noun, or of whom the noun is said of: "Berg is a painter who …". */
  private static @Nullable Integer entity(Sentence s, int noun, Map<Span, Integer> byHead) {
    int at = noun;
    while (at >= 0 && !byHead.containsKey(s.span(at)) && s.relation(at).equals("conj")) {
      at = s.head(at);
    }
    if (at < 0) {
      return null;
    }
    int subject = Tree.child(s, at, "nsubj");
    boolean predicate = subject >= 0 && Tree.hasChild(s, at, "cop");
    return byHead.get(s.span(predicate ? subject : at));
  }
}
