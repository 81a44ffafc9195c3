package io.wiregraph.server.search;

import io.wiregraph.server.guard.Client;
import io.wiregraph.server.guard.Gate;
import io.wiregraph.server.guard.RefusedException;
import io.wiregraph.server.guard.RefusedException.Reason;
import io.wiregraph.server.guard.Run;
import io.wiregraph.server.sparql.Refusals;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import org.apache.jena.query.QueryCancelledException;

/** Searches among all that runs at once, and no longer than a search may take. */
final class Bounded {

  /** Nobody who types waits longer. */
  private static final Duration MOST = Duration.ofSeconds(10);

  /** Work that looks whether it may go on. */
  interface Work {

    /** Does it. */
    void run(Run run) throws IOException;
  }

  private Bounded() {}

  /** Does work and answers, or tells why there is no answer. */
  static void run(Gate gate, HttpServletResponse response, Work work) throws IOException {
    try (Run run = gate.enter(Client.PATIENT, MOST)) {
      try {
        work.run(run);
      } catch (QueryCancelledException e) {
        throw run.stop(Reason.COSTLY, "This was stopped.");
      }
    } catch (RefusedException e) {
      Refusals.send(e, response);
    }
  }
}
