package io.wiregraph.server;

import java.io.IOException;
import java.util.Optional;

/** Knows why the store has what it has. May be asked from several threads at once. */
public interface Explanations {

  /** Knows nothing. */
  Explanations NONE =
      new Explanations() {
        @Override
        public Optional<String> html(String iri) {
          return Optional.empty();
        }

        @Override
        public Optional<String> json(String iri) {
          return Optional.empty();
        }

        @Override
        public Optional<String> now(String iri) {
          return Optional.empty();
        }
      };

  /**
   * Returns why there is an entity, an event, a relation, a statement or a flat triple, as a
   * fragment of HTML; empty where the store has no such thing.
   *
   * @param iri its whole IRI
   */
  Optional<String> html(String iri) throws IOException;

  /** Returns the same as JSON. */
  Optional<String> json(String iri) throws IOException;

  /**
   * Returns the IRI of the merged event, relation or statement that a member is in whose own IRI
   * this was, when it was alone or the first; empty where nothing was ever called so.
   */
  Optional<String> now(String iri);
}
