package io.wiregraph.server.sparql;

import io.wiregraph.server.guard.Gate;
import io.wiregraph.server.guard.GuardedUpdates;
import io.wiregraph.server.guard.Limits;
import io.wiregraph.server.guard.RefusedException;
import io.wiregraph.server.guard.RefusedException.Reason;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.apache.jena.query.Dataset;

/**
 * Updates by the SPARQL 1.1 Protocol. The server has it only where it was told to take updates, and
 * then lets in nobody without a password.
 */
public final class UpdateEndpoint extends HttpServlet {

  private static final long serialVersionUID = 1L;

  /** Where it answers. */
  public static final String PATH = "/kg/update";

  private final transient Desk desk;
  private final transient GuardedUpdates updates;

  /**
   * Takes updates.
   *
   * @param base what relative IRIs are relative to
   */
  public UpdateEndpoint(Dataset dataset, String base, Gate gate) {
    this.desk = new Desk(gate);
    this.updates = new GuardedUpdates(dataset, base);
  }

  @Override
  protected void doPost(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    try {
      Limits limits = desk.gate().limits();
      Parameters parameters = Parameters.of(request, limits.queryBytes());
      String text = text(request, parameters, limits.queryBytes());
      desk.answer(
          request,
          response,
          parameters.timeout(limits.time()),
          "text/plain;charset=utf-8",
          (run, out) -> {
            updates.execute(
                text,
                parameters.all("using-graph-uri"),
                parameters.all("using-named-graph-uri"),
                run);
            out.write("Done.\n".getBytes(StandardCharsets.UTF_8));
          });
    } catch (RefusedException e) {
      if (!response.isCommitted()) {
        Refusals.send(e, response);
      }
    }
  }

  private static String text(HttpServletRequest request, Parameters parameters, int mostBytes)
      throws IOException {
    return switch (Parameters.mediaType(request)) {
      case "application/sparql-update" -> Parameters.body(request, mostBytes);
      case Parameters.FORM ->
          parameters
              .one("update")
              .orElseThrow(
                  () -> new RefusedException(Reason.WRONG, "The form has no field 'update'."));
      default ->
          throw new RefusedException(
              Reason.UNREADABLE,
              "An update comes as application/sparql-update or " + Parameters.FORM + ".");
    };
  }
}
