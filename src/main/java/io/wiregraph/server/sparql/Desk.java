package io.wiregraph.server.sparql;

import io.wiregraph.server.guard.BoundedOutput;
import io.wiregraph.server.guard.Gate;
import io.wiregraph.server.guard.RefusedException;
import io.wiregraph.server.guard.RefusedException.Reason;
import io.wiregraph.server.guard.Run;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.OutputStream;
import java.time.Duration;
import org.apache.jena.atlas.RuntimeIOException;

/**
 * Where requests are let in, worked on within their limits, and answered: whole, with the reason
 * why not, or, where half of an answer is out already, by a connection that breaks.
 */
public final class Desk {

  /** What is sent. */
  public interface Content {

    /** Writes it. */
    void write(Run run, OutputStream out) throws IOException;
  }

  private final Gate gate;

  /** Lets in through a gate. */
  public Desk(Gate gate) {
    this.gate = gate;
  }

  /** Returns the gate. */
  public Gate gate() {
    return gate;
  }

  /**
   * Answers a request whose body was read.
   *
   * @param wanted how long the client waits
   * @throws RefusedException if there is a reason not to answer, and it can still be told
   */
  public void answer(
      HttpServletRequest request,
      HttpServletResponse response,
      Duration wanted,
      String contentType,
      Content content)
      throws IOException {
    JettyClient client = new JettyClient(request, response);
    try (Run run = gate.enter(client, wanted)) {
      BoundedOutput out =
          new BoundedOutput(
              run,
              gate.limits().bytes(),
              length -> {
                response.setContentType(contentType);
                if (length >= 0) {
                  response.setContentLengthLong(length);
                }
                return response.getOutputStream();
              });
      try {
        content.write(run, out);
        out.finish();
      } catch (RefusedException e) {
        if (out.hasBegun() || e.reason() == Reason.LEFT) {
          client.breakOff();
        } else {
          run.beginAnswer();
          throw e;
        }
      } catch (RuntimeIOException e) {
        // So Jena's writers tell that nobody takes what they write.
        client.breakOff();
      }
    }
  }
}
