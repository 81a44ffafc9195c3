package io.wiregraph.identity;

import io.wiregraph.fact.Entity;
import io.wiregraph.fact.EntityType;
import io.wiregraph.fact.Link;
import io.wiregraph.record.ArticleRecord;
import io.wiregraph.resolve.NameKey;
import java.util.HashMap;
import java.util.Map;

/**
 * What named entities must share to be one: their link, or else their name. A name that all linked
 * bearers link to one thing stands for that thing where it is not linked, too; a name of several
 * things does not tie them.
 */
final class ClusterKeys {

  /** No Wikipedia title is empty. */
  private static final String SEVERAL = "";

  private final Map<NameKey, String> titleOf = new HashMap<>();

  /** Takes the names and links of an article into account. */
  void note(ArticleRecord record) {
    for (Entity entity : record.facts().entities()) {
      Link link = entity.link();
      if (link != null && entity.isNamed()) {
        titleOf.merge(
            NameKey.of(entity.label(), entity.type()),
            link.title(),
            (a, b) -> a.equals(b) ? a : SEVERAL);
      }
    }
  }

  /** Returns the key of a named entity, once all articles are noted. */
  Key of(Entity entity) {
    Link link = entity.link();
    return link != null ? new Key.Linked(link.title()) : of(entity.label(), entity.type());
  }

  /** Returns the key of what is called {@code label} and has no link. */
  Key of(String label, EntityType type) {
    NameKey name = NameKey.of(label, type);
    String title = titleOf.getOrDefault(name, SEVERAL);
    return title.equals(SEVERAL) ? new Key.Named(name) : new Key.Linked(title);
  }

  /** What the members of a cluster share. */
  sealed interface Key {

    /** Returns what a cluster whose first member is called {@code label} is called. */
    String label(String label);

    /** A Wikipedia article. */
    record Linked(String title) implements Key {
      @Override
      public String label(String label) {
        String plain = title.replace('_', ' ');
        int bracket = plain.indexOf(" (");
        return bracket > 0 ? plain.substring(0, bracket) : plain;
      }
    }

    /** A name. */
    record Named(NameKey name) implements Key {
      @Override
      public String label(String label) {
        return label;
      }
    }
  }
}
