package io.wiregraph.server;

import io.wiregraph.server.http.Answers;
import io.wiregraph.server.http.Html;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.apache.jena.atlas.web.AcceptList;
import org.apache.jena.atlas.web.MediaType;
import org.jspecify.annotations.Nullable;

/**
 * Why something is in the graph, at {@code /explain?iri=IRI}: a fragment of HTML or JSON, as the
 * request's {@code Accept} wants it. The IRI may leave out the base.
 */
final class ExplainPage extends HttpServlet {

  private static final long serialVersionUID = 1L;

  private static final String JSON = "application/json";
  private static final AcceptList OFFERED = AcceptList.create("text/html", JSON);

  private final transient Explanations explanations;
  private final String base;

  ExplainPage(Explanations explanations, String base) {
    this.explanations = explanations;
    this.base = base;
  }

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    String asked = request.getParameter("iri");
    if (asked == null || asked.isBlank()) {
      Answers.refuse(
          HttpServletResponse.SC_BAD_REQUEST,
          "Name what to explain: explain?iri=entity/Russia, or a whole IRI",
          response);
      return;
    }
    String iri = asked.startsWith("http:") || asked.startsWith("https:") ? asked : base + asked;
    response.setHeader("Vary", "Accept");
    boolean isJson = wantsJson(request.getHeader("Accept"));
    Optional<String> found = isJson ? explanations.json(iri) : explanations.html(iri);
    if (found.isEmpty()) {
      Answers.refuse(
          HttpServletResponse.SC_NOT_FOUND,
          iri.startsWith(base)
              ? "This store has no entity and no fact " + iri
              : "This store has nothing but what begins with " + base + ", so not " + iri,
          response);
    } else if (isJson) {
      byte[] json = found.get().getBytes(StandardCharsets.UTF_8);
      response.setContentType(JSON);
      response.setContentLength(json.length);
      response.getOutputStream().write(json);
    } else {
      Html.send(found.get(), response);
    }
  }

  private static boolean wantsJson(@Nullable String accept) {
    MediaType best = accept == null ? null : AcceptList.match(new AcceptList(accept), OFFERED);
    return best != null && best.getContentTypeStr().equals(JSON);
  }
}
