package io.wiregraph.server.sparql;

import io.wiregraph.ontology.Markup;
import io.wiregraph.query.Prefixes;
import io.wiregraph.server.guard.GuardedQueries;
import io.wiregraph.server.http.Address;
import io.wiregraph.server.web.Words;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.exec.RowSet;
import org.jspecify.annotations.Nullable;

/** An answer as a table for who has no scripts, or its beginning, with links to all of it. */
final class AnswerTable implements GuardedQueries.Answer {

  /** A page shows so many rows; the other forms have all. */
  static final int SHOWN = 1000;

  /** Values that a query makes may be a thousand times as long. */
  private static final int LONGEST = 2_000;

  private final String query;
  private final Prefixes prefixes;
  private final String base;
  private final Markup out = new Markup();

  AnswerTable(String query, Prefixes prefixes, String base) {
    this.query = query;
    this.prefixes = prefixes;
    this.base = base;
  }

  /** Returns what was answered. */
  Markup markup() {
    return out;
  }

  @Override
  public void truth(boolean truth) {
    out.element("p", Words.of("sparql.truth." + truth), "class", "truth");
  }

  @Override
  public void rows(RowSet rows) {
    begin();
    out.open("thead").open("tr");
    List<Var> variables = rows.getResultVars();
    variables.forEach(variable -> out.element("th", variable.getName(), "scope", "col"));
    out.end("tr").close("thead").open("tbody");
    int count = 0;
    while (rows.hasNext() && count < SHOWN) {
      Binding row = rows.next();
      count++;
      row(variables.stream().map(row::get));
    }
    String size = Words.of("sparql.rows." + plural(count), number(count));
    end(size, rows.hasNext(), ResultForm.OF_ROWS);
  }

  @Override
  public void graph(Graph triples) {
    begin();
    out.open("tbody");
    int count = 0;
    Iterator<Triple> all = triples.find();
    while (all.hasNext() && count < SHOWN) {
      Triple triple = all.next();
      count++;
      row(Stream.of(triple.getSubject(), triple.getPredicate(), triple.getObject()));
    }
    String size = Words.of("sparql.triples." + plural(count), number(count));
    end(size, all.hasNext(), ResultForm.OF_TRIPLES);
  }

  private static String plural(int count) {
    return count == 1 ? "one" : "other";
  }

  private static String number(int count) {
    return String.format(Locale.ROOT, "%,d", count);
  }

  private void begin() {
    String label = Words.of("sparql.answer");
    out.open("div", "class", "scroll", "tabindex", "0", "role", "region", "aria-label", label);
    out.open("table");
  }

  private void end(String size, boolean isMore, List<ResultForm> forms) {
    out.end("tbody").end("table").end("div").open("p");
    out.text(Words.of("sparql.plain." + (isMore ? "cut" : "all"), size));
    for (ResultForm form : forms) {
      if (form != ResultForm.HTML) {
        String text = URLEncoder.encode(query, StandardCharsets.UTF_8);
        String link = "?format=" + form.formName() + "&query=" + text;
        out.text(" ").element("a", form.formName(), "href", link);
      }
    }
    out.end("p");
  }

  private void row(Stream<@Nullable Node> values) {
    out.open("tr");
    values.forEach(this::cell);
    out.end("tr");
  }

  private void cell(@Nullable Node value) {
    out.open("td");
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
    out.close("td");
  }
}
