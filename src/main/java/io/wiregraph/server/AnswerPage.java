package io.wiregraph.server;

import io.wiregraph.ontology.Markup;
import io.wiregraph.query.InvalidQueryException;
import io.wiregraph.query.NamedQuery;
import io.wiregraph.query.Prefixes;
import io.wiregraph.query.PreparedQuery;
import io.wiregraph.query.QueryParameter;
import io.wiregraph.query.ShippedQueries;
import io.wiregraph.query.TableWriter;
import io.wiregraph.server.guard.Gate;
import io.wiregraph.server.guard.GuardedQueries;
import io.wiregraph.server.guard.RefusedException;
import io.wiregraph.server.http.Answers;
import io.wiregraph.server.http.Html;
import io.wiregraph.server.sparql.Desk;
import io.wiregraph.server.sparql.Refusals;
import io.wiregraph.server.web.Frames;
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
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.query.Dataset;
import org.apache.jena.query.ParameterizedSparqlString;
import org.apache.jena.query.Query;
import org.apache.jena.query.ResultSet;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFWriter;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.exec.RowSet;
import org.apache.jena.sparql.exec.RowSetStream;
import org.apache.jena.sparql.syntax.syntaxtransform.QueryTransformOps;

/**
 * The page at {@code /query/NAME}: what a shipped query answers, as a table, with a field for each
 * of its parameters and a link to the whole answer as CSV. It is asked within the same limits as
 * what strangers write themselves: a query may be cheap with one value and endless with another.
 */
final class AnswerPage extends HttpServlet {

  private static final long serialVersionUID = 1L;

  /** A person reads no more of a table. */
  private static final int SHOWN = 1_000;

  private final transient Desk desk;
  private final transient GuardedQueries guarded;
  private final transient Prefixes prefixes;
  private final String base;
  private final transient ShippedQueries queries;
  private final transient Frames frames;

  AnswerPage(
      Dataset dataset,
      Prefixes prefixes,
      String base,
      ShippedQueries queries,
      Gate gate,
      Frames frames) {
    this.frames = frames;
    this.desk = new Desk(gate);
    this.guarded = new GuardedQueries(dataset, base, gate.limits().rows());
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
    try {
      PreparedQuery prepared = PreparedQuery.of(named, named.name(), given, prefixes, base);
      desk.answer(
          request,
          response,
          desk.gate().limits().time(),
          "text/html; charset=utf-8",
          (run, out) -> {
            Table table = new Table(prepared.prefixes());
            guarded.ask(bound(prepared), run, table);
            String content = table.html() + wholeAnswer(named, prepared);
            out.write(page(named, given, content).getBytes(StandardCharsets.UTF_8));
          });
    } catch (InvalidQueryException e) {
      response.setStatus(HttpServletResponse.SC_BAD_REQUEST);
      Html.send(page(named, given, reason(e)), response);
    } catch (RefusedException e) {
      if (!response.isCommitted()) {
        Refusals.begin(e, response);
        Html.send(page(named, given, reason(e)), response);
      }
    }
  }

  private static Query bound(PreparedQuery prepared) {
    Map<Var, Node> values = new LinkedHashMap<>();
    prepared.values().forEach((name, value) -> values.put(Var.alloc(name), value));
    return QueryTransformOps.replaceVars(prepared.query(), values);
  }

  private static String reason(RuntimeException e) {
    return "<p>" + Html.escape(String.valueOf(e.getMessage())) + "</p>\n";
  }

  private String page(NamedQuery query, Map<String, String> given, String content) {
    Markup out = new Markup().open("article", "class", "wide");
    out.element("p", query.group(), "class", "kind").element("h1", query.title());
    out.element("p", query.answers(), "class", "about").raw(form(query, given) + content);
    return frames.begin("answer", query.title(), "../").around(out.end("article").toString());
  }

  /** Writes an answer as text that is read as a table. */
  private static final class Table implements GuardedQueries.Answer {

    private final Prefixes prefixes;
    private final ByteArrayOutputStream text = new ByteArrayOutputStream();
    private boolean isCut;

    Table(Prefixes prefixes) {
      this.prefixes = prefixes;
    }

    @Override
    public void rows(RowSet rows) throws IOException {
      RowSet shown = RowSetStream.create(rows.getResultVars(), Iter.limit(rows, SHOWN));
      new TableWriter(prefixes).write(ResultSet.adapt(shown), text);
      isCut = rows.hasNext();
    }

    @Override
    public void truth(boolean truth) {
      text.writeBytes((truth + "\n").getBytes(StandardCharsets.UTF_8));
    }

    @Override
    public void graph(Graph triples) {
      triples.getPrefixMapping().setNsPrefixes(prefixes.map());
      RDFWriter.source(triples).lang(Lang.TURTLE).output(text);
    }

    String html() {
      return "<pre tabindex=\"0\">"
          + Html.escape(text.toString(StandardCharsets.UTF_8))
          + "</pre>\n"
          + (isCut ? "<p>There are more rows than these.</p>\n" : "");
    }
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

  private String wholeAnswer(NamedQuery query, PreparedQuery prepared) {
    ParameterizedSparqlString text = new ParameterizedSparqlString(query.text(), base);
    prepared.values().forEach(text::setParam);
    String csv =
        "../kg/sparql?format=csv&query="
            + URLEncoder.encode(text.toString(), StandardCharsets.UTF_8);
    return "<p>Long values are cut; <a href=\""
        + Html.escape(csv)
        + "\">the whole answer as CSV</a>.</p>\n";
  }

  private static String form(NamedQuery query, Map<String, String> given) {
    if (query.parameters().isEmpty()) {
      return "";
    }
    StringBuilder out = new StringBuilder("<form class=\"asked\">\n");
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
