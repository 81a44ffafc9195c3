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
import org.apache.jena.graph.Graph;
import org.apache.jena.query.Dataset;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.RiotException;
import org.apache.jena.riot.system.ErrorHandlerFactory;
import org.apache.jena.shacl.ShaclValidator;
import org.apache.jena.shacl.Shapes;
import org.apache.jena.shacl.parser.ShaclParseException;
import org.apache.jena.shared.JenaException;
import org.apache.jena.sparql.exec.RowSet;
import org.apache.jena.sparql.graph.GraphFactory;

/**
 * Validates a graph of the store against shapes of SHACL Core that are sent to it, and answers with
 * the report: {@code POST /kg/shacl?graph=default}, as with Fuseki.
 */
public final class ShaclEndpoint extends HttpServlet {

  private static final long serialVersionUID = 1L;

  /** Where it answers. */
  public static final String PATH = "/kg/shacl";

  private static final List<ResultForm> FORMS =
      ResultForm.OF_TRIPLES.stream().filter(form -> form != ResultForm.HTML).toList();

  private final transient Desk desk;
  private final transient GuardedQueries queries;
  private final String base;

  /**
   * Validates the graphs of a store.
   *
   * @param base what relative IRIs of shapes are relative to
   */
  public ShaclEndpoint(Dataset dataset, String base, Gate gate) {
    this.desk = new Desk(gate);
    this.queries = new GuardedQueries(dataset, base, gate.limits().rows());
    this.base = base;
  }

  @Override
  protected void doPost(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    response.setHeader("Vary", "Accept");
    try {
      Parameters parameters = Parameters.of(request, 0);
      Optional<String> graph =
          parameters.one("graph").filter(name -> !name.equals("default") && !name.isBlank());
      Shapes shapes = shapes(request);
      Optional<ResultForm> form =
          Negotiation.best(request.getHeader("Accept"), FORMS, offered -> offered.mediaType());
      if (form.isEmpty()) {
        Answers.refuse(
            HttpServletResponse.SC_NOT_ACCEPTABLE,
            "Reports are had as text/turtle, application/n-triples, application/ld+json and"
                + " application/rdf+xml.",
            response);
        return;
      }
      desk.answer(
          request,
          response,
          desk.gate().limits().time(),
          form.get().contentType(),
          (run, out) ->
              queries.graph(graph, run, new Validation(shapes, new ResultWriter(form.get(), out))));
    } catch (RefusedException e) {
      if (!response.isCommitted()) {
        Refusals.send(e, response);
      }
    }
  }

  /** Reads shapes, from forms whose readers fetch nothing and unfold nothing. */
  private Shapes shapes(HttpServletRequest request) throws IOException {
    Lang form =
        switch (Parameters.mediaType(request)) {
          case "text/turtle" -> Lang.TURTLE;
          case "application/n-triples" -> Lang.NTRIPLES;
          default ->
              throw new RefusedException(
                  Reason.UNREADABLE, "Shapes come as text/turtle or application/n-triples.");
        };
    String text = Parameters.body(request, desk.gate().limits().queryBytes());
    Graph graph = GraphFactory.createDefaultGraph();
    try {
      RDFParser.fromString(text, form)
          .base(base)
          .errorHandler(ErrorHandlerFactory.errorHandlerSimple())
          .parse(graph);
      ShapesCheck.require(graph);
      return Shapes.parse(graph);
    } catch (RiotException | ShaclParseException e) {
      throw new RefusedException(Reason.WRONG, "These are no shapes: " + RefusedException.words(e));
    } catch (JenaException e) {
      throw new RefusedException(
          Reason.WRONG, "These shapes cannot be used: " + RefusedException.words(e));
    } catch (StackOverflowError e) {
      throw new RefusedException(Reason.WRONG, "The shapes are nested too deeply.");
    }
  }

  /** Takes a graph, and passes on what is wrong with it. */
  private record Validation(Shapes shapes, ResultWriter report) implements GuardedQueries.Answer {

    @Override
    public void graph(Graph data) {
      report.graph(ShaclValidator.get().validate(shapes, data).getGraph());
    }

    @Override
    public void rows(RowSet rows) {
      throw new IllegalStateException("a graph is validated");
    }

    @Override
    public void truth(boolean truth) {
      throw new IllegalStateException("a graph is validated");
    }
  }
}
