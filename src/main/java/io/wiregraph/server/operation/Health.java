package io.wiregraph.server.operation;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.wiregraph.server.http.Passwords;
import io.wiregraph.server.http.StoreState;
import io.wiregraph.text.Sha256;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.Optional;
import java.util.function.Supplier;
import org.apache.jena.shared.JenaException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Whether the server is well, as JSON at {@code /health}: 200 where the store can be read, 503
 * where it cannot, or where the server is about to end. Who has no password where others need one
 * is told that alone.
 */
public final class Health extends HttpServlet {

  private static final long serialVersionUID = 1L;

  private static final Logger LOG = LoggerFactory.getLogger(Health.class);
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final int NAME_BYTES = 8;

  private final transient StoreFigures figures;
  private final transient Supplier<StoreState> state;
  private final transient Insider insider;
  private final transient Supplier<Optional<LastBuild>> builds;
  private String last = "";
  private int generation;

  /** Tells of a store, and of its last build. */
  public Health(
      StoreFigures figures,
      Supplier<StoreState> state,
      Insider insider,
      Supplier<Optional<LastBuild>> builds) {
    this.builds = builds;
    this.figures = figures;
    this.state = state;
    this.insider = insider;
  }

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    if (!insider.mayAsk(request, response)) {
      return;
    }
    ObjectNode answer = JSON.createObjectNode();
    try {
      StoreState now = state.get();
      answer.put("status", "ok");
      if (!Passwords.isStranger(request)) {
        answer.put("state", name(now)).put("since", now.since().toString());
        answer.put("generation", generation(now)).put("articles", figures.articles());
        answer.put("triples", figures.triples());
        builds.get().ifPresent(build -> tell(build, answer));
      }
    } catch (JenaException | UncheckedIOException e) {
      LOG.error("the store cannot be read", e);
      answer.put("status", "the store cannot be read");
      response.setStatus(HttpServletResponse.SC_SERVICE_UNAVAILABLE);
    }
    byte[] bytes = JSON.writeValueAsBytes(answer);
    response.setContentType("application/json");
    response.setHeader("Cache-Control", "no-store");
    response.setContentLength(bytes.length);
    response.getOutputStream().write(bytes);
  }

  private static void tell(LastBuild build, ObjectNode answer) {
    answer.put("changing", build.isChanging());
    answer
        .putObject("lastBuild")
        .put("finished", build.finished().toString())
        .put("seconds", build.seconds())
        .put("new", build.fresh())
        .put("changed", build.changed())
        .put("removed", build.removed())
        .put("problems", build.problems());
  }

  private static String name(StoreState now) {
    byte[] hash = Sha256.start().digest(now.name().getBytes(StandardCharsets.UTF_8));
    return HexFormat.of().formatHex(hash, 0, NAME_BYTES);
  }

  /** The first state that is asked about is 1, the next is 2, and so on. */
  private synchronized int generation(StoreState now) {
    if (generation == 0 || !last.equals(now.name())) {
      generation++;
      last = now.name();
    }
    return generation;
  }
}
