package io.wiregraph.server;

import io.wiregraph.ontology.Markup;
import io.wiregraph.query.NamedQuery;
import io.wiregraph.query.QueryParameter;
import io.wiregraph.query.ShippedQueries;
import io.wiregraph.server.http.Html;
import io.wiregraph.server.http.StoreState;
import io.wiregraph.server.web.Frames;
import io.wiregraph.server.web.Words;
import io.wiregraph.vocab.Wg;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Supplier;
import org.apache.jena.graph.Node;
import org.apache.jena.query.Dataset;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.system.Txn;

/**
 * The page at {@code /}: what the store holds, where to ask, and the shipped queries, each with a
 * link that runs it. A script puts the most told events before them.
 */
final class StartPage extends HttpServlet {

  private static final long serialVersionUID = 1L;

  /**
   * What the counts are called, and the class that is counted; events that say something are
   * counted as statements alone.
   */
  private static final List<Map.Entry<String, Node>> COUNTED =
      List.of(
          Map.entry("entities", Wg.ENTITY),
          Map.entry("events", Wg.EVENT),
          Map.entry("relations", Wg.RELATION),
          Map.entry("statements", Wg.STATEMENT));

  /** The counts as they are shown, of the state of that name. */
  private record Counts(String state, String html) {}

  private final transient DatasetGraph data;
  private final transient ShippedQueries queries;
  private final transient Frames frames;
  private final transient Supplier<StoreState> state;
  private transient volatile Counts known = new Counts("", "");

  StartPage(Dataset dataset, ShippedQueries queries, Frames frames, Supplier<StoreState> state) {
    this.frames = frames;
    this.data = dataset.asDatasetGraph();
    this.queries = queries;
    this.state = state;
  }

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    Markup out = new Markup();
    out.open("section", "class", "hero").element("h1", Words.of("start.title")).raw("\n");
    out.element("p", Words.of("start.about"), "class", "about").raw("\n");
    out.open("ul", "class", "counts").raw("\n" + counts()).end("ul").end("section");
    out.open("div", "id", "front").end("div");
    out.open("section", "id", "questions").element("h2", Words.of("start.questions"));
    out.element("p", Words.of("start.questions.about")).raw("\n" + list()).end("section");
    out.open("section", "id", "data").element("h2", Words.of("start.data")).open("ul");
    out.open("li").element("a", Words.of("start.sparql"), "href", "kg/sparql").text(" ");
    out.element("code", "/kg/sparql").end("li");
    out.open("li").element("a", Words.of("start.ontology"), "href", "ontology").end("li");
    out.open("li").text(Words.of("start.graphs")).text(" ");
    out.element("code", "/kg/data?default").text(", ");
    out.element("code", "/kg/data?graph=IRI").end("li").end("ul").end("section");
    Html.send(frames.begin("start", "", "").around(out.toString()), response);
  }

  /** Counts once for each state of the store: a million things take a second. */
  private String counts() {
    String now = state.get().name();
    Counts counts = known;
    if (!counts.state().equals(now)) {
      counts = new Counts(now, Txn.calculateRead(data, this::counted));
      known = counts;
    }
    return counts.html();
  }

  private String counted() {
    StringBuilder out = new StringBuilder();
    StoreCounts things = new StoreCounts(data);
    for (Map.Entry<String, Node> counted : COUNTED) {
      long count =
          counted.getValue().equals(Wg.EVENT)
              ? things.ofAlone(counted.getValue(), Wg.STATEMENT)
              : things.of(counted.getValue());
      out.append(
          String.format(
              Locale.ROOT, "<li><b>%,d</b> %s</li>\n", count, Html.escape(counted.getKey())));
    }
    return out.toString();
  }

  private String list() {
    Markup out = new Markup();
    String group = "";
    for (NamedQuery query : queries.all()) {
      if (!query.group().equals(group)) {
        out.raw(group.isEmpty() ? "" : "</ul></details>\n");
        group = query.group();
        out.open("details", "class", "group").element("summary", group).open("ul");
      }
      out.open("li").element("a", query.title(), "href", "query/" + query.name());
      out.open("p").text(query.answers());
      for (QueryParameter parameter : query.parameters()) {
        String text = parameter.name() + ": " + parameter.description();
        out.text(" ").element("small", text);
      }
      out.close("p").end("li");
    }
    return out.raw(group.isEmpty() ? "" : "</ul></details>\n").toString();
  }
}
