package io.wiregraph.server;

import io.wiregraph.query.NamedQuery;
import io.wiregraph.query.QueryParameter;
import io.wiregraph.query.ShippedQueries;
import io.wiregraph.server.http.Html;
import io.wiregraph.vocab.Wg;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.jena.query.Dataset;
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
  private final transient ShippedQueries queries;

  StartPage(Dataset dataset, ShippedQueries queries) {
    this.dataset = dataset;
    this.queries = queries;
  }

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    Html.send(
        Html.template(StartPage.class, "start.html")
            .replace("{{counts}}", counts())
            .replace("{{queries}}", list()),
        response);
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
    StringBuilder out = new StringBuilder("<dl>\n");
    String group = "";
    for (NamedQuery query : queries.all()) {
      if (!query.group().equals(group)) {
        group = query.group();
        out.append("</dl>\n<h3>").append(Html.escape(group)).append("</h3>\n<dl>\n");
      }
      String title = Html.escape(query.title());
      out.append("<dt>");
      out.append("<a href=\"query/").append(Html.escape(query.name())).append("\">");
      out.append(title).append("</a>");
      out.append(" <code>").append(Html.escape(query.name())).append("</code></dt>\n<dd>");
      out.append(Html.escape(query.answers()));
      for (QueryParameter parameter : query.parameters()) {
        out.append(" <small>").append(Html.escape(parameter.name() + ": "));
        out.append(Html.escape(parameter.description())).append("</small>");
      }
      out.append("</dd>\n");
    }
    return out.append("</dl>\n").toString().replace("<dl>\n</dl>\n", "");
  }
}
