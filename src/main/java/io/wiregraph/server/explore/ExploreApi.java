package io.wiregraph.server.explore;

import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.wiregraph.pack.DomainPack;
import io.wiregraph.server.guard.BoundedOutput;
import io.wiregraph.server.guard.Client;
import io.wiregraph.server.guard.Gate;
import io.wiregraph.server.guard.RefusedException;
import io.wiregraph.server.guard.Run;
import io.wiregraph.server.http.Answers;
import io.wiregraph.server.http.Document;
import io.wiregraph.server.http.DocumentCache;
import io.wiregraph.server.http.StoreState;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Supplier;
import org.apache.jena.query.Dataset;
import org.apache.jena.query.QueryCancelledException;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.system.Txn;

/**
 * The JSON below {@code /api/} that the explore page reads; {@code docs/guides/api.md} tells all.
 */
public final class ExploreApi extends HttpServlet implements AutoCloseable {

  private static final long serialVersionUID = 1L;

  private static final String JSON = "application/json";
  private static final String PATH = "/api/";
  private static final long CACHED_BYTES = 32L << 20;
  private static final JsonMapper MAPPER = JsonMapper.builder().build();

  private final transient DatasetGraph data;
  private final transient FactTables tables;
  private final transient Gate gate;
  private final transient Map<String, Endpoint> endpoints;
  private final transient DocumentCache cache = new DocumentCache(CACHED_BYTES);
  private final String base;

  /**
   * Prepares; reads nothing of the store yet.
   *
   * @param base what the store's IRIs start with
   * @param pack the store's domain
   * @param gate within which limits answers are made
   * @param state tells which state of the store is served
   */
  public ExploreApi(
      Dataset dataset, String base, DomainPack pack, Gate gate, Supplier<StoreState> state) {
    this.data = dataset.asDatasetGraph();
    this.base = base;
    this.gate = gate;
    this.tables = new FactTables(data, base, pack, state);
    WordSearch words = WordSearch.of(dataset);
    this.endpoints =
        Map.ofEntries(
            Map.entry("suggest", new Suggestions(words)),
            Map.entry("entity", new EntityPage()),
            Map.entry("facts", new FactList()),
            Map.entry("evidence", new EvidenceList()),
            Map.entry("graph", new Neighbourhood()),
            Map.entry("path", new ShortestPath()),
            Map.entry("timeline", new Timeline()),
            Map.entry("map", new PlaceMap()),
            Map.entry("claims", new Claims(words)),
            Map.entry("article", new ArticlePage()),
            Map.entry("compare", new Comparison()));
  }

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    String path = request.getRequestURI();
    String name = path.substring(path.lastIndexOf(PATH) + PATH.length());
    Endpoint endpoint = endpoints.get(name);
    if (endpoint == null) {
      refuse(
          HttpServletResponse.SC_NOT_FOUND,
          error("There is /api/ followed by one of " + new TreeSet<>(endpoints.keySet())),
          response);
      return;
    }
    try {
      Question question =
          new Question(base, request.getParameterMap()).requireOnly(endpoint.parameters());
      Optional<FactTable> table = tables.current();
      if (table.isEmpty()) {
        response.setHeader("Retry-After", "3");
        refuse(
            HttpServletResponse.SC_SERVICE_UNAVAILABLE,
            error("The server is still reading the store.").put("loading", true),
            response);
        return;
      }
      String key = name + "?" + request.getQueryString();
      String of = table.get().state();
      Optional<Document> kept = cache.get(key, of);
      Document document = kept.isPresent() ? kept.get() : answer(endpoint, question, table.get());
      if (kept.isEmpty()) {
        cache.put(key, document, of);
      }
      Answers.send(document, request, response);
    } catch (WrongParameterException e) {
      refuse(
          HttpServletResponse.SC_BAD_REQUEST,
          error(String.valueOf(e.getMessage())).put("parameter", e.parameter()),
          response);
    } catch (MissingThingException e) {
      refuse(HttpServletResponse.SC_NOT_FOUND, error(String.valueOf(e.getMessage())), response);
    } catch (RefusedException e) {
      response.setHeader("Retry-After", "5");
      refuse(
          HttpServletResponse.SC_SERVICE_UNAVAILABLE,
          error(String.valueOf(e.getMessage())),
          response);
    }
  }

  private Document answer(Endpoint endpoint, Question question, FactTable table)
      throws IOException {
    try (Run run = gate.enter(Client.PATIENT, gate.limits().time())) {
      try {
        Graphs graphs = new Graphs(data, base);
        ObjectNode answer =
            Txn.calculateRead(
                data,
                () ->
                    endpoint.answer(
                        new Asked(question, table, graphs, new Json(table, graphs), run)));
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        BoundedOutput bounded = new BoundedOutput(run, gate.limits().bytes(), length -> bytes);
        MAPPER.writeValue(bounded, answer);
        bounded.finish();
        return new Document(bytes.toByteArray(), JSON);
      } catch (QueryCancelledException e) {
        throw run.stopped()
            .orElseGet(
                () ->
                    new RefusedException(
                        RefusedException.Reason.COSTLY, "The answer took too long."));
      }
    }
  }

  private static ObjectNode error(String why) {
    return Json.object().put("error", why);
  }

  private static void refuse(int status, ObjectNode why, HttpServletResponse response)
      throws IOException {
    byte[] bytes = MAPPER.writeValueAsBytes(why);
    response.setStatus(status);
    response.setHeader("Cache-Control", "no-store");
    response.setContentType(JSON);
    response.setContentLength(bytes.length);
    response.getOutputStream().write(bytes);
  }

  /** Begins to read the store behind the requests, so that the first of them does not wait. */
  public void readAhead() {
    tables.readAhead();
  }

  /** Ends what reads the store behind the requests. */
  @Override
  public void close() {
    tables.close();
  }
}
