package io.wiregraph.server.explore;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Set;

/** {@code /api/entity}: a summary of a person, organization, state, place. */
final class EntityPage implements Endpoint {

  @Override
  public Set<String> parameters() {
    return Set.of("iri");
  }

  @Override
  public ObjectNode answer(Asked asked) {
    return new EntitySummary(asked, asked.entity("iri")).json();
  }
}
