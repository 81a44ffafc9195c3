package io.wiregraph.server.catalog;

import io.wiregraph.server.http.Answers;
import io.wiregraph.server.http.Document;
import io.wiregraph.server.http.Site;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * What robots are asked to leave alone (RFC 9309): all that computes its answers and has no end.
 * The pages of things are for them, and the sitemap has those.
 */
public final class Robots extends HttpServlet {

  private static final long serialVersionUID = 1L;

  private static final List<String> NOT_FOR_ROBOTS =
      List.of(
          "kg/sparql",
          "kg/data",
          "kg/shacl",
          "ldf",
          "explain",
          "export",
          "search",
          "reconcile",
          "query/",
          "try",
          "api/try");

  private final transient Site site;

  /** Tells robots of a site. */
  public Robots(Site site) {
    this.site = site;
  }

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    StringBuilder out = new StringBuilder("User-agent: *\n");
    site.paths("")
        .forEach(
            below ->
                NOT_FOR_ROBOTS.forEach(
                    path -> out.append("Disallow: ").append(below).append(path).append('\n')));
    out.append("\nSitemap: ").append(site.root(request)).append("sitemap.xml\n");
    byte[] text = out.toString().getBytes(StandardCharsets.UTF_8);
    Answers.send(new Document(text, "text/plain;charset=utf-8"), request, response);
  }
}
