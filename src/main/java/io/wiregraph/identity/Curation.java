package io.wiregraph.identity;

import io.wiregraph.text.ArticleId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The user's own decisions, which win over all others, the later over the earlier.
 *
 * @param decisions in the order in which they were made
 */
public record Curation(List<Decision> decisions) {

  /** No decisions. */
  public static final Curation EMPTY = new Curation(List.of());

  /** Copies the decisions. */
  public Curation {
    decisions = List.copyOf(decisions);
  }

  /**
   * An entity as one article has it, which a decision is tied to: what is merged changes with every
   * article, this does not.
   *
   * @param article the article
   * @param fragment its name there: {@code entity=12,18}
   * @param label what it was called; where a changed article has it elsewhere, it is found by this
   */
  public record Anchor(ArticleId article, String fragment, String label) {}

  /** What the user decided. */
  public sealed interface Decision {

    /** Returns the entities that it is about, one or two. */
    List<Anchor> entities();
  }

  /** Two are one. */
  public record Same(Anchor one, Anchor other) implements Decision {
    @Override
    public List<Anchor> entities() {
      return List.of(one, other);
    }
  }

  /** Two are not one. */
  public record Different(Anchor one, Anchor other) implements Decision {
    @Override
    public List<Anchor> entities() {
      return List.of(one, other);
    }
  }

  /**
   * What it is in Wikipedia.
   *
   * @param title title of the article with underscores; null: it has none
   */
  public record Linked(Anchor entity, @Nullable String title) implements Decision {
    @Override
    public List<Anchor> entities() {
      return List.of(entity);
    }
  }

  /** What it is called. */
  public record Labelled(Anchor entity, String label) implements Decision {
    @Override
    public List<Anchor> entities() {
      return List.of(entity);
    }
  }
}
