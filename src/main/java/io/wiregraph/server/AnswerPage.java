package io.wiregraph.server;

import io.wiregraph.query.AnswerFormat;
import io.wiregraph.query.InvalidQueryException;
import io.wiregraph.query.NamedQuery;
import io.wiregraph.query.Prefixes;
import io.wiregraph.query.PreparedQuery;
import io.wiregraph.query.QueryFailedException;
import io.wiregraph.query.QueryParameter;
import io.wiregraph.query.QueryRun;
import io.wiregraph.query.ShippedQueries;
import io.wiregraph.server.guard.Client;
import io.wiregraph.server.guard.Gate;
import io.wiregraph.server.guard.RefusedException;
import io.wiregraph.server.guard.Run;
import io.wiregraph.server.http.Answers;
import io.wiregraph.server.http.Html;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.query.ParameterizedSparqlString;

/**
 * The page at {@code /query/NAME}: what a shipped query answers, as a table, with a field for each
 * of its parameters and a link to the whole answer as CSV.
 */
final class AnswerPage extends HttpServlet {

  private static final long serialVersionUID = 1L;

  private final transient QueryRun run;
  private final transient Gate gate;
  private final transient Prefixes prefixes;
  private final String base;
  private final transient ShippedQueries queries;

  AnswerPage(QueryRun run, Prefixes prefixes, String base, ShippedQueries queries, Gate gate) {
    this.gate = gate;
    this.run = run;
    this.prefixes = prefixes;
    this.base = base;
    this.queries = queries;
  }

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    String path = request.getPathInfo();
    Optional<NamedQuery> query = path == null ? Optional.empty() : queries.find(path.substring(1));
    if (query.isEmpty()) {
      refuse(path == null ? "" : path.substring(1), response);
      return;
    }
    NamedQuery named = query.get();
    Map<String, String> given = given(named, request);
    String content;
    try {
      content = answer(PreparedQuery.of(named, named.name(), given, prefixes, base), named);
    } catch (InvalidQueryException e) {
      response.setStatus(HttpServletResponse.SC_BAD_REQUEST);
      content = "<p>" + Html.escape(String.valueOf(e.getMessage())) + "</p>\n";
    } catch (QueryFailedException | RefusedException e) {
      response.setStatus(HttpServletResponse.SC_SERVICE_UNAVAILABLE);
      content = "<p>" + Html.escape(String.valueOf(e.getMessage())) + "</p>\n";
    }
    Html.send(
        Html.template(AnswerPage.class, "answer.html")
            .replace("{{title}}", Html.escape(named.title()))
            .replace("{{answers}}", Html.escape(named.answers()))
            .replace("{{form}}", form(named, given))
            .replace("{{content}}", content),
        response);
  }

  private void refuse(String name, HttpServletResponse response) throws IOException {
    List<String> near = queries.near(name);
    Answers.refuse(
        HttpServletResponse.SC_NOT_FOUND,
        "No query is called '"
            + name
            + "'"
            + (near.isEmpty() ? "" : "; perhaps " + String.join(" or ", near))
            + ". The start page lists them all.",
        response);
  }

  private static Map<String, String> given(NamedQuery query, HttpServletRequest request) {
    Map<String, String> given = new LinkedHashMap<>();
    for (QueryParameter parameter : query.parameters()) {
      String value = request.getParameter(parameter.name());
      if (value != null && !value.isBlank()) {
        given.put(parameter.name(), value.strip());
      }
    }
    return given;
  }

  private String answer(PreparedQuery prepared, NamedQuery query) throws IOException {
    ByteArrayOutputStream table = new ByteArrayOutputStream();
    Run place = gate.enter(Client.PATIENT, gate.limits().time());
    try {
      run.write(prepared, AnswerFormat.TABLE, table);
    } finally {
      place.close();
    }
    ParameterizedSparqlString text = new ParameterizedSparqlString(query.text(), base);
    prepared.values().forEach(text::setParam);
    String csv =
        "../kg/sparql?format=csv&query="
            + URLEncoder.encode(text.toString(), StandardCharsets.UTF_8);
    return "<pre>"
        + Html.escape(table.toString(StandardCharsets.UTF_8))
        + "</pre>\n<p>Long values are cut; <a href=\""
        + Html.escape(csv)
        + "\">the whole answer as CSV</a>.</p>\n";
  }

  private static String form(NamedQuery query, Map<String, String> given) {
    if (query.parameters().isEmpty()) {
      return "";
    }
    StringBuilder out = new StringBuilder("<form>\n");
    for (QueryParameter parameter : query.parameters()) {
      String fallback = parameter.defaultValue() == null ? "" : parameter.defaultValue();
      out.append("<label>").append(Html.escape(parameter.name() + ", " + parameter.description()));
      out.append(": <input name=\"").append(Html.escape(parameter.name()));
      out.append("\" value=\"");
      out.append(Html.escape(given.getOrDefault(parameter.name(), fallback)));
      out.append("\"></label>\n");
    }
    return out.append("<button>Ask</button>\n</form>\n").toString();
  }
}
