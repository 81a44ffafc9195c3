package io.wiregraph.server.sparql;

import io.wiregraph.query.Prefixes;
import io.wiregraph.query.ShippedQueries;
import io.wiregraph.server.guard.Gate;
import io.wiregraph.server.guard.GuardedQueries;
import io.wiregraph.server.guard.Limits;
import io.wiregraph.server.guard.RefusedException;
import io.wiregraph.server.guard.RefusedException.Reason;
import io.wiregraph.server.http.Answers;
import io.wiregraph.server.http.Document;
import io.wiregraph.server.http.Html;
import io.wiregraph.server.http.Negotiation;
import io.wiregraph.server.http.Representation;
import io.wiregraph.server.web.Frames;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.apache.jena.query.Dataset;
import org.apache.jena.query.Query;
import org.jspecify.annotations.Nullable;

/**
 * Queries by the SPARQL 1.1 Protocol, by GET, as a form and directly. Without a query programs get
 * the description of the service, and people the page to write one.
 */
public final class SparqlEndpoint extends HttpServlet {

  private static final long serialVersionUID = 1L;

  /** Where it answers. */
  public static final String PATH = "/kg/sparql";

  private static final String DIRECT = "application/sparql-query";
  private static final String QUERY = "query";

  /** Says that a script asks the query of the page, and how it shows the answer. */
  private static final String VIEW = "view";

  private final transient Desk desk;
  private final transient Dataset dataset;
  private final transient GuardedQueries queries;
  private final transient EditorPage editor;
  private final transient Prefixes prefixes;
  private final String address;
  private final boolean takesUpdates;

  /**
   * Answers queries.
   *
   * @param base the store's base
   * @param shipped queries to begin with
   * @param frames begins pages
   * @param takesUpdates whether the description says that updates are taken
   */
  public SparqlEndpoint(
      Dataset dataset,
      String base,
      Prefixes prefixes,
      ShippedQueries shipped,
      Gate gate,
      Frames frames,
      boolean takesUpdates) {
    this.desk = new Desk(gate);
    this.dataset = dataset;
    this.queries = new GuardedQueries(dataset, base, gate.limits().rows());
    this.editor = new EditorPage(shipped, prefixes, base, frames);
    this.prefixes = prefixes;
    this.address = base + PATH.substring(1);
    this.takesUpdates = takesUpdates;
  }

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    answer(request, response);
  }

  @Override
  protected void doPost(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    answer(request, response);
  }

  private void answer(HttpServletRequest request, HttpServletResponse response) throws IOException {
    response.setHeader("Vary", "Accept");
    String text = "";
    boolean isPage = false;
    try {
      Limits limits = desk.gate().limits();
      Parameters parameters = Parameters.of(request, limits.queryBytes());
      boolean isGet = !request.getMethod().equals("POST");
      if (isGet && !parameters.has(QUERY) && !parameters.has("update")) {
        about(parameters, request, response);
        return;
      }
      text = text(request, parameters, limits.queryBytes());
      Query query =
          queries.parse(
              text, parameters.all("default-graph-uri"), parameters.all("named-graph-uri"));
      Optional<ResultForm> form = form(query, parameters, request.getHeader("Accept"));
      if (form.isEmpty()) {
        Answers.refuse(HttpServletResponse.SC_NOT_ACCEPTABLE, choices(query), response);
        return;
      }
      isPage = form.get() == ResultForm.HTML;
      if (isPage && parameters.has(VIEW)) {
        Html.send(editor.drawn(text), response);
        return;
      }
      send(query, text, form.get(), parameters, request, response);
    } catch (RefusedException e) {
      if (!response.isCommitted()) {
        refuse(e, isPage || isForPeople(request), text, response);
      }
    }
  }

  private static boolean isForPeople(HttpServletRequest request) {
    String accept = request.getHeader("Accept");
    return accept != null && accept.startsWith(ResultForm.HTML.mediaType());
  }

  private void refuse(
      RefusedException why, boolean isPage, String text, HttpServletResponse response)
      throws IOException {
    if (isPage) {
      Refusals.begin(why, response);
      Html.send(editor.refusal(text, String.valueOf(why.getMessage())), response);
    } else {
      Refusals.send(why, response);
    }
  }

  private static String text(HttpServletRequest request, Parameters parameters, int mostBytes)
      throws IOException {
    String type = Parameters.mediaType(request);
    boolean isPost = request.getMethod().equals("POST");
    if (parameters.has("update") || type.equals("application/sparql-update")) {
      throw new RefusedException(Reason.FORBIDDEN, "Only queries are taken here, no updates.");
    }
    if (isPost && type.equals(DIRECT)) {
      return Parameters.body(request, mostBytes);
    }
    if (isPost && !type.isEmpty() && !type.equals(Parameters.FORM)) {
      throw new RefusedException(
          Reason.UNREADABLE, "A query comes as " + DIRECT + " or " + Parameters.FORM + ".");
    }
    return parameters
        .one(QUERY)
        .filter(query -> !query.isBlank())
        .orElseThrow(
            () -> new RefusedException(Reason.WRONG, "The parameter 'query' has no query."));
  }

  private static Optional<ResultForm> form(
      Query query, Parameters parameters, @Nullable String accept) {
    List<ResultForm> offered = offered(query);
    Optional<String> named = parameters.one("format").or(() -> parameters.one("output"));
    if (named.isPresent()) {
      return ResultForm.named(named.get(), offered);
    }
    List<Map.Entry<String, ResultForm>> types = new ArrayList<>();
    for (ResultForm form : offered) {
      form.mediaTypes().forEach(type -> types.add(Map.entry(type, form)));
    }
    return Negotiation.best(accept, types, Map.Entry::getKey).map(Map.Entry::getValue);
  }

  private static List<ResultForm> offered(Query query) {
    return query.isSelectType() || query.isAskType() ? ResultForm.OF_ROWS : ResultForm.OF_TRIPLES;
  }

  private static String choices(Query query) {
    return offered(query).stream()
        .map(form -> form.mediaType() + ", format=" + form.formName())
        .collect(Collectors.joining("\n", "The answer is had as\n", ""));
  }

  private void send(
      Query query,
      String text,
      ResultForm form,
      Parameters parameters,
      HttpServletRequest request,
      HttpServletResponse response)
      throws IOException {
    desk.answer(
        request,
        response,
        parameters.timeout(desk.gate().limits().time()),
        form.contentType(),
        (run, out) -> {
          if (form != ResultForm.HTML) {
            queries.ask(query, run, new ResultWriter(form, out));
            return;
          }
          AnswerTable table = editor.table(text);
          queries.ask(query, run, table);
          out.write(editor.answered(text, table).getBytes(StandardCharsets.UTF_8));
        });
  }

  private void about(
      Parameters parameters, HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    Optional<Representation> wanted = Representation.wanted(request.getHeader("Accept"));
    if (wanted.isEmpty()) {
      Answers.refuse(
          HttpServletResponse.SC_NOT_ACCEPTABLE,
          "The service is described in RDF; a query comes in the parameter 'query'.",
          response);
    } else if (wanted.get() == Representation.HTML) {
      Html.send(editor.start(parameters), response);
    } else {
      byte[] description =
          wanted
              .get()
              .rdf()
              .orElseThrow()
              .write(
                  ServiceDescription.of(address, dataset, desk.gate().limits(), takesUpdates),
                  prefixes.map());
      Answers.send(new Document(description, wanted.get().contentType()), request, response);
    }
  }
}
