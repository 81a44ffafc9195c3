package io.wiregraph.server.explore;

import io.wiregraph.server.guard.Run;

/**
 * A question, and what is to answer it.
 *
 * @param question the parameters
 * @param table all facts
 * @param graphs what the store says of what is shown
 * @param json how things are written
 * @param run within which limits
 */
record Asked(Question question, FactTable table, Graphs graphs, Json json, Run run) {

  /**
   * Returns the entity that a parameter names.
   *
   * @throws MissingThingException if there is none
   */
  int entity(String parameter) {
    return entityOf(question.thing(parameter));
  }

  /** Returns the entity of an IRI. */
  int entityOf(String iri) {
    return table
        .entities()
        .number(graphs.local(iri))
        .orElseThrow(() -> new MissingThingException(iri));
  }

  /**
   * Returns the fact that a parameter names.
   *
   * @throws MissingThingException if there is none
   */
  int fact(String parameter) {
    String iri = question.thing(parameter);
    return table.fact(graphs.local(iri)).orElseThrow(() -> new MissingThingException(iri));
  }
}
