package io.wiregraph.server.search;

import com.fasterxml.jackson.databind.node.ArrayNode;

/**
 * A class or a property, as the reconciliation service names it.
 *
 * @param id its IRI
 * @param name what it is called
 */
record Term(String id, String name) {

  void addTo(ArrayNode list) {
    list.addObject().put("id", id).put("name", name);
  }
}
