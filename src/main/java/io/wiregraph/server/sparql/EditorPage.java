package io.wiregraph.server.sparql;

import io.wiregraph.ontology.Markup;
import io.wiregraph.query.NamedQuery;
import io.wiregraph.query.Prefixes;
import io.wiregraph.query.QueryParameter;
import io.wiregraph.query.ShippedQueries;
import io.wiregraph.server.guard.GuardedQueries;
import io.wiregraph.server.http.Address;
import io.wiregraph.server.web.Frame;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.query.ParameterizedSparqlString;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.exec.RowSet;
import org.jspecify.annotations.Nullable;

/**
 * The page for who comes to the endpoint with a browser: a query, what it answers, the shipped
 * queries to begin with. It needs no script, and each query has an address.
 */
final class EditorPage {

  /** A page shows so many rows; the other forms have all. */
  static final int SHOWN = 1000;

  private static final String QUERY = "query";

  /** Values that a query makes may be a thousand times as long. */
  private static final int LONGEST = 2_000;

  private static final String CELL = "td";

  private final ShippedQueries queries;
  private final Prefixes prefixes;
  private final String base;

  EditorPage(ShippedQueries queries, Prefixes prefixes, String base) {
    this.queries = queries;
    this.prefixes = prefixes;
    this.base = base;
  }

  /** Returns the page without an answer, with a shipped query where one is named. */
  String start(String example) {
    String text =
        queries
            .find(example)
            .or(() -> queries.all().stream().findFirst())
            .map(this::filled)
            .orElse("SELECT * { ?s ?p ?o } LIMIT 10\n");
    return page(text, out -> {});
  }

  /** Returns the page with the reason why there is no answer. */
  String refusal(String query, String why) {
    return page(query, out -> out.element("p", why, "class", "refusal", "role", "alert"));
  }

  /** Returns a shipped query with its parameters' usual values in it. */
  private String filled(NamedQuery query) {
    ParameterizedSparqlString text = new ParameterizedSparqlString(query.text(), base);
    for (QueryParameter parameter : query.parameters()) {
      String usual = parameter.defaultValue();
      if (usual != null) {
        text.setParam(parameter.name(), parameter.read(usual, prefixes, base));
      }
    }
    return text.toString();
  }

  private String page(String query, Consumer<Markup> answer) {
    Markup out = new Markup();
    out.open("form", "method", "get", "class", "editor");
    out.element("label", "Query in SPARQL 1.1", "for", QUERY);
    out.open("textarea", "id", QUERY, "name", QUERY, "spellcheck", "false", "rows", "16");
    out.text("\n" + query).end("textarea");
    out.open("p").open("button").text("Ask").close("button").text(" ");
    out.open("label").text("as ").open("select", "name", "format");
    for (ResultForm form :
        List.of(ResultForm.HTML, ResultForm.JSON, ResultForm.CSV, ResultForm.TSV, ResultForm.XML)) {
      out.element("option", form.formName(), "value", form.formName());
    }
    out.close("select").close("label").end("p").end("form");
    answer.accept(out);
    shipped(out);
    String content = "<article class=\"wide\">\n<h1>SPARQL</h1>\n" + out + "</article>\n";
    return new Frame("sparql", "SPARQL", "../").around(content);
  }

  private void shipped(Markup out) {
    out.open("nav", "class", "questions", "aria-label", "Queries to begin with");
    out.element("h2", "Queries to begin with");
    String group = "";
    for (NamedQuery query : queries.all()) {
      if (!query.group().equals(group)) {
        out.raw(group.isEmpty() ? "" : "</ul>\n");
        group = query.group();
        out.element("h3", group).open("ul");
      }
      out.open("li").element("a", query.title(), "href", "?example=" + encoded(query.name()));
      out.text(" ").element("small", query.answers()).end("li");
    }
    out.raw(group.isEmpty() ? "" : "</ul>\n").end("nav");
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }

  /** Returns what makes a page of an answer, and gives it to somebody. */
  GuardedQueries.Answer answer(String query, Consumer<String> pages) {
    return new GuardedQueries.Answer() {
      @Override
      public void rows(RowSet rows) {
        pages.accept(page(query, out -> table(rows, query, out)));
      }

      @Override
      public void truth(boolean truth) {
        pages.accept(
            page(query, out -> out.element("p", truth ? "Yes." : "No.", "class", "truth")));
      }

      @Override
      public void graph(Graph triples) {
        pages.accept(page(query, out -> triples(triples, query, out)));
      }
    };
  }

  private void table(RowSet rows, String query, Markup out) {
    out.open("div", "class", "scroll", "tabindex", "0", "role", "region", "aria-label", "Answer");
    out.open("table").open("thead").open("tr");
    List<Var> variables = rows.getResultVars();
    variables.forEach(variable -> out.element("th", variable.getName(), "scope", "col"));
    out.end("tr").close("thead").open("tbody");
    int count = 0;
    while (rows.hasNext() && count < SHOWN) {
      Binding row = rows.next();
      count++;
      out.open("tr");
      for (Var variable : variables) {
        cell(row.get(variable), out);
      }
      out.end("tr");
    }
    out.end("tbody").end("table").end("div");
    shown(count, rows.hasNext(), "rows", ResultForm.OF_ROWS, query, out);
  }

  private void triples(Graph triples, String query, Markup out) {
    out.open("div", "class", "scroll", "tabindex", "0", "role", "region", "aria-label", "Answer");
    out.open("table").open("tbody");
    int count = 0;
    var all = triples.find();
    while (all.hasNext() && count < SHOWN) {
      Triple triple = all.next();
      count++;
      out.open("tr");
      cell(triple.getSubject(), out);
      cell(triple.getPredicate(), out);
      cell(triple.getObject(), out);
      out.end("tr");
    }
    out.end("tbody").end("table").end("div");
    shown(count, all.hasNext(), "triples", ResultForm.OF_TRIPLES, query, out);
  }

  private static void shown(
      int count, boolean isMore, String what, List<ResultForm> forms, String query, Markup out) {
    out.open("p");
    out.text(
        String.format(
            Locale.ROOT,
            isMore ? "The first %,d %s. All of them as" : "%,d %s, also as",
            count,
            what));
    for (ResultForm form : forms) {
      if (form != ResultForm.HTML) {
        String link = "?format=" + form.formName() + "&query=" + encoded(query);
        out.text(" ").element("a", form.formName(), "href", link);
      }
    }
    out.end("p");
  }

  private void cell(@Nullable Node value, Markup out) {
    out.open(CELL);
    if (value != null && value.isURI()) {
      String iri = value.getURI();
      String name = prefixes.shorten(iri).orElse(iri);
      if (iri.startsWith("http:") || iri.startsWith("https:")) {
        out.element("a", name, "href", Address.link(iri, base, base + "kg/sparql"));
      } else {
        out.text(name);
      }
    } else if (value != null) {
      String text = value.isLiteral() ? value.getLiteralLexicalForm() : value.toString();
      out.text(text.length() > LONGEST ? text.substring(0, LONGEST) + "..." : text);
    }
    out.close(CELL);
  }
}
