package io.wiregraph.server.trial;

import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.wiregraph.server.http.Site;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.concurrent.TimeUnit;
import java.util.function.LongSupplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * {@code POST /api/try}: what the program reads in a text that is sent to it, and why. {@code GET}
 * tells whether it is ready to, and has it get ready. Only pages of this server are answered, and
 * programs; nothing of a text is kept, written or logged.
 */
public final class TrialEndpoint extends HttpServlet {

  private static final long serialVersionUID = 1L;

  /** Where it answers, below the base. */
  public static final String PATH = "api/try";

  private static final Logger LOG = LoggerFactory.getLogger(TrialEndpoint.class);

  private static final int TOO_MANY = 429;
  private static final long NANOS = TimeUnit.SECONDS.toNanos(1);
  private static final JsonMapper JSON = JsonMapper.builder().build();

  private final transient TextAnalyser analyser;
  private final transient TrialLimits limits;
  private final transient Rates rates;
  private final transient ReadingDesk desk;
  private final transient Site site;

  /** Answers with what an analyser reads. */
  public TrialEndpoint(TextAnalyser analyser, Site site) {
    this(analyser, site, TrialLimits.USUAL, System::nanoTime);
  }

  TrialEndpoint(TextAnalyser analyser, Site site, TrialLimits limits, LongSupplier clock) {
    this.analyser = analyser;
    this.limits = limits;
    this.rates = new Rates(limits, clock);
    this.desk = new ReadingDesk(analyser, limits);
    this.site = site;
  }

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    try {
      requireOwnPage(request);
      send(
          HttpServletResponse.SC_OK,
          object().put("ready", isReady()).put("characters", limits.characters()),
          response);
    } catch (TrialRefusal e) {
      refuse(e, response);
    }
  }

  @Override
  protected void doPost(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    try {
      requireOwnPage(request);
      TriedText text = TrialRequest.read(request, limits.characters());
      if (!isReady()) {
        throw TrialRefusal.later(
            HttpServletResponse.SC_SERVICE_UNAVAILABLE,
            "The server is still reading its models. Try again in a moment.",
            2);
      }
      long wait = rates.nanosToWait(Sender.of(request));
      if (wait > 0) {
        long seconds = (wait + NANOS - 1) / NANOS;
        throw TrialRefusal.later(
            TOO_MANY, "That were many texts. Try again in " + seconds + " s.", seconds);
      }
      send(HttpServletResponse.SC_OK, desk.read(text), response);
    } catch (TrialRefusal e) {
      refuse(e, response);
    }
  }

  private boolean isReady() throws TrialRefusal {
    try {
      return analyser.isReady();
    } catch (IllegalStateException e) {
      LOG.error("the models for texts that people try cannot be loaded", e);
      throw TrialRefusal.later(
          HttpServletResponse.SC_SERVICE_UNAVAILABLE,
          "The server cannot load its models, and its log says why.",
          TimeUnit.MINUTES.toSeconds(1));
    }
  }

  private void requireOwnPage(HttpServletRequest request) throws TrialRefusal {
    if (!SameSite.isAsking(request, site)) {
      throw TrialRefusal.of(
          HttpServletResponse.SC_FORBIDDEN, "Pages of other sites cannot send texts.");
    }
  }

  private static void refuse(TrialRefusal why, HttpServletResponse response) throws IOException {
    if (why.seconds() > 0) {
      response.setHeader("Retry-After", Long.toString(why.seconds()));
    }
    ObjectNode json = object().put("error", why.getMessage());
    if (!why.parameter().isEmpty()) {
      json.put("parameter", why.parameter());
    }
    send(why.status(), json, response);
  }

  private static void send(int status, ObjectNode json, HttpServletResponse response)
      throws IOException {
    byte[] bytes = JSON.writeValueAsBytes(json);
    response.setStatus(status);
    response.setHeader("Cache-Control", "no-store");
    response.setContentType("application/json");
    response.setContentLength(bytes.length);
    response.getOutputStream().write(bytes);
  }

  private static ObjectNode object() {
    return JsonNodeFactory.instance.objectNode();
  }

  @Override
  public void destroy() {
    desk.close();
  }
}
