package io.wiregraph.server;

import io.wiregraph.server.http.StoreState;
import java.time.Instant;

/** The state of a store that does not change. */
final class TestState {

  private TestState() {}

  static StoreState fixed() {
    return new StoreState("fixed", Instant.parse("2012-02-07T10:00:00Z"));
  }
}
