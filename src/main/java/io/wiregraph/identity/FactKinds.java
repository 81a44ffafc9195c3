package io.wiregraph.identity;

import io.wiregraph.fact.FactId;
import io.wiregraph.record.ArticleRecord;
import java.util.Optional;
import java.util.Set;

/** Which facts of articles may be one, and how their classes stand to each other. */
public interface FactKinds {

  /** No fact is one with another. */
  FactKinds NONE =
      new FactKinds() {
        @Override
        public Set<FactId> of(ArticleRecord record) {
          return Set.of();
        }

        @Override
        public Set<FactId> claims(ArticleRecord record) {
          return Set.of();
        }

        @Override
        public Optional<EventClasses> classes() {
          return Optional.empty();
        }
      };

  /** Returns the facts of an article that may be one with others. */
  Set<FactId> of(ArticleRecord record);

  /**
   * Returns the events and statements of an article, whoever tells them, that may bear out or
   * contradict others.
   */
  Set<FactId> claims(ArticleRecord record);

  /** Returns the classes of the ontology; empty where no fact may be one with another. */
  Optional<EventClasses> classes();
}
