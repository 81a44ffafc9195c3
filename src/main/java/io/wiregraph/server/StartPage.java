package io.wiregraph.server;

import io.wiregraph.query.InvalidQueryException;
import io.wiregraph.query.NamedQuery;
import io.wiregraph.query.PreparedQuery;
import io.wiregraph.query.QueryParameter;
import io.wiregraph.query.ShippedQueries;
import io.wiregraph.vocab.Wg;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.query.Dataset;
import org.apache.jena.query.ParameterizedSparqlString;
import org.apache.jena.query.QueryExecution;
import org.apache.jena.query.ReadWrite;

/**
 * The page at {@code /}: what the store holds, where to ask, and the shipped queries, each with a
 * link that runs it. It needs no script and asks nothing of other servers.
 */
final class StartPage extends HttpServlet {

  private static final long serialVersionUID = 1L;

  /**
   * What the counts are called, and the class that is counted; events that say something are
   * counted as statements alone.
   */
  private static final List<Map.Entry<String, String>> COUNTED =
      List.of(
          Map.entry("entities", "Entity"),
          Map.entry("events", "Event"),
          Map.entry("relations", "Relation"),
          Map.entry("statements", "Statement"));

  private final transient Dataset dataset;
  private final String base;
  private final transient ShippedQueries queries;

  StartPage(Dataset dataset, String base, ShippedQueries queries) {
    this.dataset = dataset;
    this.base = base;
    this.queries = queries;
  }

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    byte[] page =
        template()
            .replace("{{counts}}", counts())
            .replace("{{queries}}", list())
            .getBytes(StandardCharsets.UTF_8);
    response.setContentType("text/html; charset=utf-8");
    response.setHeader("Content-Security-Policy", "default-src 'none'; style-src 'unsafe-inline'");
    response.setHeader("X-Content-Type-Options", "nosniff");
    response.setContentLength(page.length);
    response.getOutputStream().write(page);
  }

  private static String template() throws IOException {
    try (InputStream in = StartPage.class.getResourceAsStream("start.html")) {
      if (in == null) {
        throw new IllegalStateException("start.html is not on the class path");
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  private String counts() {
    StringBuilder out = new StringBuilder();
    dataset.begin(ReadWrite.READ);
    try {
      for (Map.Entry<String, String> counted : COUNTED) {
        String query =
            "SELECT (COUNT(?x) AS ?n) WHERE { ?x a <"
                + Wg.NS
                + counted.getValue()
                + "> "
                + (counted.getValue().equals("Event")
                    ? "FILTER NOT EXISTS { ?x a <" + Wg.NS + "Statement> } }"
                    : "}");
        try (QueryExecution execution = QueryExecution.create(query, dataset)) {
          long count = execution.execSelect().next().getLiteral("n").getLong();
          out.append(
              String.format(
                  Locale.ROOT, "<li><b>%,d</b> %s</li>\n", count, Html.escape(counted.getKey())));
        }
      }
    } finally {
      dataset.end();
    }
    return out.toString();
  }

  private String list() {
    StringBuilder out = new StringBuilder();
    for (NamedQuery query : queries.all()) {
      String title = Html.escape(query.title());
      out.append("<dt>");
      out.append(
          runnable(query)
              .map(sparql -> "<a href=\"" + Html.escape(link(sparql)) + "\">" + title + "</a>")
              .orElse(title));
      out.append(" <code>").append(Html.escape(query.name())).append("</code></dt>\n<dd>");
      out.append(Html.escape(query.answers()));
      for (QueryParameter parameter : query.parameters()) {
        out.append(" <small>").append(Html.escape(parameter.name() + ": "));
        out.append(Html.escape(parameter.description())).append("</small>");
      }
      out.append("</dd>\n");
    }
    return out.toString();
  }

  /** Returns the query with its defaults put in; empty where a parameter has none. */
  private Optional<String> runnable(NamedQuery query) {
    PreparedQuery prepared;
    try {
      prepared = PreparedQuery.of(query, query.name(), Map.of(), base);
    } catch (InvalidQueryException e) {
      log("no link for the query " + query.name() + ": " + e.getMessage());
      return Optional.empty();
    }
    ParameterizedSparqlString text = new ParameterizedSparqlString(query.text(), base);
    prepared.values().forEach(text::setParam);
    return Optional.of(text.toString());
  }

  private static String link(String sparql) {
    return "kg/sparql?format=text&query=" + URLEncoder.encode(sparql, StandardCharsets.UTF_8);
  }
}
