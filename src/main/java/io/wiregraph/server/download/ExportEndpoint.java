package io.wiregraph.server.download;

import io.wiregraph.export.graph.GraphFile;
import io.wiregraph.export.graph.GraphFormat;
import io.wiregraph.export.view.GraphRequest;
import io.wiregraph.export.view.InvalidRequestException;
import io.wiregraph.export.view.StagedGraph;
import io.wiregraph.export.view.ViewMaker;
import io.wiregraph.pack.DomainPack;
import io.wiregraph.query.Prefixes;
import io.wiregraph.query.QueryFailedException;
import io.wiregraph.server.guard.Gate;
import io.wiregraph.server.guard.GuardedQueries;
import io.wiregraph.server.guard.RefusedException;
import io.wiregraph.server.guard.RefusedException.Reason;
import io.wiregraph.server.guard.Run;
import io.wiregraph.server.http.Answers;
import io.wiregraph.server.http.Negotiation;
import io.wiregraph.server.http.Site;
import io.wiregraph.server.http.StoreState;
import io.wiregraph.server.http.Validator;
import io.wiregraph.server.sparql.Desk;
import io.wiregraph.server.sparql.Parameters;
import io.wiregraph.server.sparql.Refusals;
import io.wiregraph.text.Sha256;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.apache.jena.query.Dataset;
import org.apache.jena.query.Query;
import org.apache.jena.sparql.core.DatasetGraph;

/**
 * {@code /export}: what {@code wiregraph export} writes of a store as nodes and edges, with its
 * options as parameters. What has all of the store leads to where that is.
 */
public final class ExportEndpoint extends HttpServlet {

  private static final long serialVersionUID = 1L;

  /** Where it answers, below the base. */
  public static final String PATH = "export";

  private static final String FORMAT = "format";

  /** Goes into validators, so that files of another make have others. */
  private static final String MAKE = "1";

  private static final int TAG_BYTES = 12;

  /** Each node of a picture pushes all others; more would keep a core busy for long. */
  private static final int MOST_DRAWN = 500;

  private static final int MOST_CONDITIONS = 50;
  private static final int LONGEST = 2_000;

  /** Formats of RDF that have all graphs, or all of one, and the dump that is in them. */
  private static final Map<String, String> DUMPS =
      Map.of(
          "turtle", "knowledge.ttl.gz",
          "ntriples", "knowledge.nt.gz",
          "nquads", "graphs.nq.gz",
          "trig", "graphs.trig.gz",
          "jsonld", "graphs.jsonld.gz");

  private static final String RDF_XML = "rdfxml";

  private final transient DatasetGraph data;
  private final transient Site site;
  private final transient DomainPack pack;
  private final transient Prefixes prefixes;
  private final transient Desk desk;
  private final transient GuardedQueries queries;
  private final transient Supplier<StoreState> state;
  private final boolean areDumpsServed;

  /**
   * Makes files of a store.
   *
   * @param prefixes need not be declared in queries
   * @param state tells which state of the store there is; asked in a transaction, too
   * @param areDumpsServed whether there are dumps to lead to
   */
  public ExportEndpoint(
      Dataset dataset,
      Site site,
      DomainPack pack,
      Prefixes prefixes,
      Gate gate,
      Supplier<StoreState> state,
      boolean areDumpsServed) {
    this.data = dataset.asDatasetGraph();
    this.site = site;
    this.pack = pack;
    this.prefixes = prefixes;
    this.desk = new Desk(gate);
    this.queries = new GuardedQueries(dataset, site.base(), gate.limits().rows());
    this.state = state;
    this.areDumpsServed = areDumpsServed;
  }

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    try {
      Map<String, List<String>> given = new LinkedHashMap<>(Parameters.of(request, 0).byName());
      requireBounded(given);
      List<String> named = given.getOrDefault(FORMAT, List.of());
      given.remove(FORMAT);
      GraphRequest asked = new GraphRequest(given);
      if (named.isEmpty()) {
        response.setHeader("Vary", "Accept");
      } else if (named.size() > 1) {
        throw new InvalidRequestException("format is to be given once");
      } else if (DUMPS.containsKey(named.get(0)) || named.get(0).equals(RDF_XML)) {
        asked.requireNothing(named.get(0));
        leadToAll(named.get(0), request, response);
        return;
      }
      Optional<GraphFile> file =
          named.isEmpty() ? wanted(request) : Optional.of(file(named.get(0)));
      if (file.isEmpty()) {
        Answers.refuse(HttpServletResponse.SC_NOT_ACCEPTABLE, choices(), response);
        return;
      }
      send(new Asked(asked, file.get(), asked.format(file.get())), given, request, response);
    } catch (InvalidRequestException | QueryFailedException e) {
      refuse(new RefusedException(Reason.WRONG, RefusedException.words(e)), response);
    } catch (RefusedException e) {
      refuse(e, response);
    }
  }

  /** What is asked for, and what writes it. */
  private record Asked(GraphRequest request, GraphFile file, GraphFormat format) {}

  private void requireBounded(Map<String, List<String>> given) {
    given.forEach(
        (name, values) -> {
          int longest = name.equals("query") ? desk.gate().limits().queryBytes() : LONGEST;
          if (values.size() > MOST_CONDITIONS) {
            throw new InvalidRequestException(
                name + " may be given " + MOST_CONDITIONS + " times here");
          }
          if (values.stream().anyMatch(value -> value.length() > longest)) {
            throw new InvalidRequestException(name + " is longer than " + longest);
          }
        });
  }

  private static void refuse(RefusedException why, HttpServletResponse response)
      throws IOException {
    if (!response.isCommitted()) {
      List.of("ETag", "Last-Modified", "Content-Disposition")
          .forEach(name -> response.setHeader(name, null));
      Refusals.send(why, response);
    }
  }

  private static GraphFile file(String name) {
    return GraphFile.ofCode(name)
        .orElseThrow(
            () ->
                new InvalidRequestException(
                    "format takes "
                        + Arrays.stream(GraphFile.values())
                            .map(GraphFile::code)
                            .collect(Collectors.joining(", "))
                        + ", and, for all of the store, "
                        + DUMPS.keySet().stream().sorted().collect(Collectors.joining(", "))
                        + " and "
                        + RDF_XML
                        + ", not "
                        + name));
  }

  private static Optional<GraphFile> wanted(HttpServletRequest request) {
    return Negotiation.best(
        request.getHeader("Accept"), List.of(GraphFile.values()), GraphFile::mediaType);
  }

  private static String choices() {
    return Arrays.stream(GraphFile.values())
        .map(file -> file.mediaType() + ", format=" + file.code())
        .collect(Collectors.joining("\n", "Files are had as\n", ""));
  }

  private void leadToAll(String format, HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    if (format.equals(RDF_XML)) {
      Answers.seeOther(site.root(request) + "kg/data?default&format=rdf", response);
    } else if (areDumpsServed) {
      Answers.seeOther("dump/" + DUMPS.get(format), response);
    } else {
      Answers.refuse(HttpServletResponse.SC_NOT_FOUND, "There are no dumps here.", response);
    }
  }

  private void send(
      Asked asked,
      Map<String, List<String>> given,
      HttpServletRequest request,
      HttpServletResponse response)
      throws IOException {
    int top = asked.request().extent(asked.file()).top();
    if (asked.file() == GraphFile.SVG && top > MOST_DRAWN) {
      throw new InvalidRequestException("top takes 1 to " + MOST_DRAWN + " for svg here");
    }
    Optional<Query> query =
        asked.request().query().map(text -> queries.parse(text, prefixes.map()));
    if (validator(asked, given).isAnswered(request, response)) {
      return;
    }
    desk.answer(
        request,
        response,
        desk.gate().limits().time(),
        contentType(asked.file()),
        (run, out) ->
            queries.read(
                run,
                () -> {
                  try (StagedGraph graph = graph(asked, query, run)) {
                    requireFew(graph, run);
                    validator(asked, given).name(response);
                    response.setHeader(
                        "Content-Disposition",
                        "attachment; filename=\""
                            + FileNames.of(asked.request(), asked.file())
                            + '"');
                    asked.format().write(graph, out);
                  }
                }));
  }

  private StagedGraph graph(Asked asked, Optional<Query> query, Run run) throws IOException {
    ViewMaker maker = new ViewMaker(data, site.base(), pack, run::check);
    if (query.isEmpty()) {
      return maker.make(asked.request().view(asked.file()));
    }
    long most = desk.gate().limits().bytes();
    return maker.make(
        new BoundedAnswers(query.get(), queries, run, most), asked.request().extent(asked.file()));
  }

  private void requireFew(StagedGraph graph, Run run) {
    long most = desk.gate().limits().rows();
    if ((long) graph.nodeCount() + graph.edgeCount() > most) {
      throw run.stop(
          Reason.LARGE,
          String.format(
              Locale.ROOT,
              "The graph has more than %,d nodes and edges, which is the limit here. Ask for less:"
                  + " around, top or where; wiregraph export has no limit.",
              most));
    }
  }

  private static String contentType(GraphFile file) {
    return file.mediaType().startsWith("text/")
        ? file.mediaType() + ";charset=utf-8"
        : file.mediaType();
  }

  /** The same store and the same question give the same bytes. */
  private Validator validator(Asked asked, Map<String, List<String>> given) {
    StoreState now = state.get();
    String name = String.join("\n", MAKE, now.name(), asked.file().code(), given.toString());
    byte[] hash = Sha256.start().digest(name.getBytes(StandardCharsets.UTF_8));
    return new Validator('"' + HexFormat.of().formatHex(hash, 0, TAG_BYTES) + '"', now.since());
  }
}
