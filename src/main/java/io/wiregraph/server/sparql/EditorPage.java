package io.wiregraph.server.sparql;

import io.wiregraph.ontology.Markup;
import io.wiregraph.query.InvalidQueryException;
import io.wiregraph.query.NamedQuery;
import io.wiregraph.query.Prefixes;
import io.wiregraph.query.QueryParameter;
import io.wiregraph.query.ShippedQueries;
import io.wiregraph.server.guard.RefusedException;
import io.wiregraph.server.guard.RefusedException.Reason;
import io.wiregraph.server.web.Frames;
import io.wiregraph.server.web.Words;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.apache.jena.query.ParameterizedSparqlString;

/**
 * The page for who comes to the endpoint with a browser: a query, what it answers, the shipped
 * queries to begin with. It needs no script, and each query has an address; a script makes more of
 * editor and answer.
 */
final class EditorPage {

  private static final String QUERY = "query";
  private static final String EXAMPLE = "example";

  private final ShippedQueries queries;
  private final Prefixes prefixes;
  private final String base;
  private final Frames frames;

  EditorPage(ShippedQueries queries, Prefixes prefixes, String base, Frames frames) {
    this.frames = frames;
    this.queries = queries;
    this.prefixes = prefixes;
    this.base = base;
  }

  /**
   * Returns the page without an answer: with the shipped query that {@code example} names, in which
   * its parameters have the values that are given, or their usual ones.
   *
   * @throws RefusedException if a value is not of its parameter's type
   */
  String start(Parameters asked) {
    Optional<NamedQuery> chosen = asked.one(EXAMPLE).flatMap(queries::find);
    if (chosen.isEmpty()) {
      String text =
          queries.all().stream()
              .findFirst()
              .map(query -> filled(query, Map.of()))
              .orElse("SELECT * { ?s ?p ?o } LIMIT 10\n");
      Markup about = new Markup().element("p", Words.of("sparql.about"), "class", "about");
      return page(text, about, new Markup(), "");
    }
    NamedQuery query = chosen.get();
    Map<String, String> given = new LinkedHashMap<>();
    for (QueryParameter parameter : query.parameters()) {
      asked
          .one(parameter.name())
          .filter(value -> !value.isBlank())
          .ifPresent(value -> given.put(parameter.name(), value.strip()));
    }
    return page(filled(query, given), about(query, given), new Markup(), query.name());
  }

  /** Returns the page with the reason why there is no answer. */
  String refusal(String query, String why) {
    Markup answer = new Markup().element("p", why, "class", "refusal", "role", "alert");
    return page(query, new Markup(), answer, "");
  }

  /** Returns the page with an answer. */
  String answered(String query, AnswerTable answer) {
    return page(query, new Markup(), answer.markup(), "");
  }

  /** Returns the page of a query that a script asks; who has none is led to the answer. */
  String drawn(String query) {
    Markup head = new Markup().open("noscript");
    head.open("meta", "http-equiv", "refresh", "content", "0;url=?query=" + encoded(query));
    return page(query, new Markup(), new Markup(), "", head.end("noscript"));
  }

  /** Returns a table for an answer. */
  AnswerTable table(String query) {
    return new AnswerTable(query, prefixes, base);
  }

  /** Returns a shipped query with its parameters' values in it. */
  private String filled(NamedQuery query, Map<String, String> given) {
    ParameterizedSparqlString text = new ParameterizedSparqlString(query.body());
    for (QueryParameter parameter : query.parameters()) {
      String usual = parameter.defaultValue();
      String value = given.getOrDefault(parameter.name(), usual == null ? "" : usual);
      if (usual != null || !value.isEmpty()) {
        try {
          text.setParam(parameter.name(), parameter.read(value, prefixes, base));
        } catch (InvalidQueryException e) {
          throw new RefusedException(Reason.WRONG, String.valueOf(e.getMessage()));
        }
      }
    }
    return text.toString();
  }

  private String page(String query, Markup about, Markup answer, String chosen) {
    return page(query, about, answer, chosen, new Markup());
  }

  private String page(String query, Markup about, Markup answer, String chosen, Markup head) {
    String title = Words.of("view.sparql");
    Markup out = new Markup().open("article", "class", "desk").element("h1", title).raw("\n");
    out.open("div", "class", "work").add(about);
    editor(query, out);
    out.open("div", "id", "front").end("div").open("div", "class", "plain").add(answer);
    out.end("div").end("div");
    shipped(chosen, out);
    return frames
        .begin("sparql", title, "../")
        .style("lib/yasqe.css")
        .style("sparql.css")
        .head(head.toString())
        .around(out.end("article").toString());
  }

  private void editor(String query, Markup out) {
    String known =
        prefixes.map().entrySet().stream()
            .map(each -> each.getKey() + " " + each.getValue())
            .collect(Collectors.joining("\n"));
    out.open("form", "method", "get", "class", "editor", "data-base", base, "data-prefixes", known);
    out.element("label", Words.of("sparql.query"), "for", QUERY);
    out.open("textarea", "id", QUERY, "name", QUERY, "spellcheck", "false", "rows", "16");
    out.text("\n" + query).end("textarea");
    out.open("p", "class", "run").open("button").text(Words.of("sparql.ask")).close("button");
    out.open("label", "class", "form").text(Words.of("sparql.as") + " ");
    out.open("select", "name", "format");
    for (ResultForm form :
        List.of(ResultForm.HTML, ResultForm.JSON, ResultForm.CSV, ResultForm.TSV, ResultForm.XML)) {
      out.element("option", form.formName(), "value", form.formName());
    }
    out.close("select").close("label").end("p").end("form");
  }

  /** What a shipped query answers, with a field for each of its parameters. */
  private static Markup about(NamedQuery query, Map<String, String> given) {
    Markup out = new Markup().open("section", "class", "question");
    out.element("p", query.group(), "class", "kind").element("h2", query.title());
    out.element("p", query.answers());
    if (query.parameters().isEmpty()) {
      return out.end("section");
    }
    out.open("form", "method", "get", "class", "asked");
    out.open("input", "type", "hidden", "name", EXAMPLE, "value", query.name());
    for (QueryParameter parameter : query.parameters()) {
      String usual = parameter.defaultValue() == null ? "" : parameter.defaultValue();
      String value = given.getOrDefault(parameter.name(), usual);
      String id = "for-" + parameter.name();
      out.open("div").open("label", "for", id).element("b", parameter.name());
      out.element("small", parameter.description()).close("label");
      out.open("input", "type", "text", "id", id, "name", parameter.name(), "value", value);
      out.end("div");
    }
    out.open("button").text(Words.of("sparql.fill")).close("button").end("form");
    return out.end("section");
  }

  private void shipped(String chosen, Markup out) {
    String label = Words.of("sparql.questions");
    out.open("nav", "class", "questions", "aria-label", label).open("details", "open", "open");
    out.open("summary").element("h2", label).end("summary");
    queries.all().stream()
        .collect(Collectors.groupingBy(NamedQuery::group, LinkedHashMap::new, Collectors.toList()))
        .forEach((group, members) -> group(group, members, chosen, out));
    out.end("details").end("nav");
  }

  private static void group(String group, List<NamedQuery> members, String chosen, Markup out) {
    out.element("h3", group).open("ul");
    for (NamedQuery query : members) {
      out.open("li");
      String href = "?example=" + encoded(query.name());
      if (query.name().equals(chosen)) {
        out.element("a", query.title(), "href", href, "aria-current", "page");
      } else {
        out.element("a", query.title(), "href", href, "title", query.answers());
      }
      out.end("li");
    }
    out.end("ul");
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }
}
