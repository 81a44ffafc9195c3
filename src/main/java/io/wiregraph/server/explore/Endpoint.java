package io.wiregraph.server.explore;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Set;

/** One question that the page asks. */
interface Endpoint {

  /** Returns the names of the parameters that it takes. */
  Set<String> parameters();

  /**
   * Answers, in a read transaction.
   *
   * @throws WrongParameterException if a parameter is not right
   * @throws MissingThingException if there is no such thing
   */
  ObjectNode answer(Asked asked);
}
