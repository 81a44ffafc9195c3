package io.wiregraph.cli;

import io.wiregraph.export.graph.Gexf;
import io.wiregraph.export.graph.GraphFile;
import io.wiregraph.export.view.GraphQuery;
import io.wiregraph.export.view.GraphRequest;
import io.wiregraph.export.view.StagedGraph;
import io.wiregraph.export.view.ViewKind;
import io.wiregraph.export.view.ViewMaker;
import io.wiregraph.query.NamedQuery;
import io.wiregraph.query.PreparedQuery;
import io.wiregraph.store.GraphStore;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** What of a store becomes nodes and edges. */
final class ViewOptions {

  @Option(
      names = "--view",
      paramLabel = "VIEW",
      description = {
        "What nodes and edges are: ${COMPLETION-CANDIDATES} (default: entities; for neo4j: events).",
        "entities: an edge for each subject, predicate and object; events: facts and who has a"
            + " part in them; statements: who says what of whom."
      })
  private @Nullable ViewKind view;

  @Option(
      names = "--where",
      paramLabel = "CONDITION",
      description = {
        "Only what is like this; may be given several times, all must hold. Values with a comma"
            + " between are alternatives.",
        "type=Person kind=event class=Consult quad=verbal-conflict status=factual stance=denies"
            + " disputed=true from=2012-01 to=2012-12 article=GLOB confidence>=0.7 sources>=2"
            + " weight>=3",
        "Without a status: factual,claimed; status=all takes what is planned, possible or denied,"
            + " too. Tables of facts take conditions, too, but for type and weight, and have every"
            + " status where none is named."
      })
  private List<String> where = new ArrayList<>();

  @Option(
      names = "--query",
      paramLabel = "FILE|TEXT",
      description = {
        "Instead of a view: a CONSTRUCT, whose triples are the edges, or a SELECT of ?source and"
            + " ?target, two IRIs. ?label and ?weight say what an edge is and what it stands for,"
            + " other columns are its attributes."
      })
  private @Nullable String query;

  @Option(
      names = "--around",
      paramLabel = "WHO",
      description = "Only what is near WHO: an IRI, entity:Russia, or a name. Several times.")
  private List<String> around = new ArrayList<>();

  @Option(
      names = "--hops",
      paramLabel = "N",
      description = "How many edges away from WHO (default: 1).")
  private @Nullable Integer hops;

  @Option(names = "--top", paramLabel = "N", description = "Only the N most connected nodes.")
  private @Nullable Integer top;

  @Option(
      names = "--yed",
      description = "GraphML with the shapes, colours and labels that yEd shows.")
  private boolean isForYed;

  @Option(
      names = "--gexf",
      paramLabel = "VERSION",
      description = "Version of GEXF: ${COMPLETION-CANDIDATES} (default: 1.3).")
  private Gexf.@Nullable Version gexf;

  /** Returns what facts must be like. */
  List<String> conditions() {
    return where;
  }

  /**
   * Checks that nothing is asked but conditions of facts.
   *
   * @param format what the format is called that takes no more
   * @throws io.wiregraph.export.view.InvalidRequestException if something is
   */
  void requireOnlyConditions(String format) {
    Map<String, List<String>> given = given();
    given.remove("where");
    new GraphRequest(given).requireNothing(format);
  }

  /** Returns what was asked for, by the names that addresses of a server have, too. */
  GraphRequest request() {
    return new GraphRequest(given());
  }

  private Map<String, List<String>> given() {
    Map<String, List<String>> given = new LinkedHashMap<>();
    add("view", view, given);
    given.put("where", where);
    add("query", query, given);
    given.put("around", around);
    add("hops", hops, given);
    add("top", top, given);
    add("yed", isForYed ? true : null, given);
    add("gexf", gexf, given);
    return given;
  }

  private static void add(String name, @Nullable Object value, Map<String, List<String>> to) {
    if (value != null) {
      to.put(name, List.of(value.toString()));
    }
  }

  /** Makes what is asked for; wants a read transaction. */
  StagedGraph make(GraphStore store, GraphFile file) throws IOException {
    ViewMaker maker =
        new ViewMaker(
            store.dataset().asDatasetGraph(), store.iris().base(), store.pack(), () -> {});
    GraphRequest request = request();
    return query == null
        ? maker.make(request.view(file))
        : maker.make(GraphQuery.of(prepared(query, store)), request.extent(file));
  }

  /** What has a brace is a query, any other word a file. */
  private static PreparedQuery prepared(String query, GraphStore store) throws IOException {
    boolean isText = query.contains("{");
    Path file = Path.of(isText ? "" : query);
    if (!isText && !Files.isRegularFile(file)) {
      throw new UsageException("there is no file '" + query + "'");
    }
    String place = isText ? "the query" : query;
    String text = isText ? query : Files.readString(file, StandardCharsets.UTF_8);
    return PreparedQuery.of(
        NamedQuery.read(place, text),
        place,
        Map.of(),
        StoreOption.prefixes(store),
        store.iris().base());
  }
}
