package io.wiregraph.server.sparql;

import io.wiregraph.server.guard.Gate;
import io.wiregraph.server.guard.GuardedQueries;
import io.wiregraph.server.guard.RefusedException;
import io.wiregraph.server.guard.RefusedException.Reason;
import io.wiregraph.server.http.Answers;
import io.wiregraph.server.http.Negotiation;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.apache.jena.query.Dataset;

/** Whole graphs by the SPARQL 1.1 Graph Store HTTP Protocol, to read alone. */
public final class GraphStoreEndpoint extends HttpServlet {

  private static final long serialVersionUID = 1L;

  /** Where it answers. */
  public static final String PATH = "/kg/data";

  private static final List<ResultForm> FORMS =
      ResultForm.OF_TRIPLES.stream().filter(form -> form != ResultForm.HTML).toList();

  private final transient Desk desk;
  private final transient GuardedQueries queries;

  /**
   * Gives the graphs of a store.
   *
   * @param base what relative names of graphs are relative to
   */
  public GraphStoreEndpoint(Dataset dataset, String base, Gate gate) {
    this.desk = new Desk(gate);
    this.queries = new GuardedQueries(dataset, base, gate.limits().rows());
  }

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    response.setHeader("Vary", "Accept");
    try {
      Parameters parameters = Parameters.of(request, 0);
      Optional<String> graph = parameters.one("graph");
      if (graph.isPresent() == parameters.has("default")) {
        throw new RefusedException(
            Reason.WRONG, "Name one graph: data?default, or data?graph=IRI with its whole IRI.");
      }
      Optional<String> named = parameters.one("format");
      Optional<ResultForm> form =
          named.isPresent()
              ? ResultForm.named(named.get(), FORMS)
              : Negotiation.best(
                  request.getHeader("Accept"), FORMS, offered -> offered.mediaType());
      if (form.isEmpty()) {
        Answers.refuse(
            HttpServletResponse.SC_NOT_ACCEPTABLE,
            "Graphs are had as text/turtle, application/n-triples, application/ld+json and"
                + " application/rdf+xml.",
            response);
        return;
      }
      desk.answer(
          request,
          response,
          desk.gate().limits().time(),
          form.get().contentType(),
          (run, out) -> queries.graph(graph, run, new ResultWriter(form.get(), out)));
    } catch (RefusedException e) {
      if (!response.isCommitted()) {
        Refusals.send(e, response);
      }
    }
  }
}
