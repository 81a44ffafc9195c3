package io.wiregraph.server.catalog;

import io.wiregraph.server.http.Answers;
import io.wiregraph.server.http.Html;
import io.wiregraph.server.http.Site;
import io.wiregraph.server.http.StoreState;
import io.wiregraph.server.http.Validator;
import io.wiregraph.store.PatternScan;
import io.wiregraph.text.Sha256;
import io.wiregraph.vocab.Wg;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Iterator;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.jena.graph.Node;
import org.apache.jena.query.Dataset;
import org.apache.jena.query.ReadWrite;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.RDF;

/**
 * The pages of all things, for search engines (sitemaps.org): an index at {@code /sitemap.xml} and
 * parts beside it, which are written while the store is read.
 */
public final class Sitemap extends HttpServlet {

  private static final long serialVersionUID = 1L;

  /** The protocol lets a part have no more. */
  private static final int MOST_OF_PART = 50_000;

  /** More parts than the protocol lets an index have come to more things than can be served. */
  private static final long MOST = 50_000L * MOST_OF_PART;

  private static final String NS = "http://www.sitemaps.org/schemas/sitemap/0.9";
  private static final Pattern PART = Pattern.compile("sitemap-([a-z]+)-(\\d{1,6})\\.xml");
  private static final int TAG_BYTES = 12;

  /** Kinds of things that have pages. */
  private enum Kind {
    ENTITY(Wg.ENTITY, Quad.defaultGraphIRI),
    EVENT(Wg.EVENT, Quad.defaultGraphIRI),
    RELATION(Wg.RELATION, Quad.defaultGraphIRI),
    STATEMENT(Wg.STATEMENT, Quad.defaultGraphIRI),
    ARTICLE(Wg.ARTICLE, Node.ANY);

    @SuppressWarnings("ImmutableEnumChecker") // A node never changes.
    private final Quad pattern;

    Kind(Node type, Node graph) {
      this.pattern = Quad.create(graph, Node.ANY, RDF.type.asNode(), type);
    }

    private String word() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  private final transient Dataset dataset;
  private final transient Site site;
  private final transient Supplier<StoreState> state;

  /** Maps the pages of a store. */
  public Sitemap(Dataset dataset, Site site, Supplier<StoreState> state) {
    this.dataset = dataset;
    this.site = site;
    this.state = state;
  }

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    String path = request.getRequestURI();
    String name = path.substring(path.lastIndexOf('/') + 1);
    Matcher part = PART.matcher(name);
    Optional<Kind> kind =
        part.matches()
            ? Arrays.stream(Kind.values()).filter(k -> k.word().equals(part.group(1))).findFirst()
            : Optional.empty();
    dataset.begin(ReadWrite.READ);
    try {
      if (name.equals("sitemap.xml")) {
        index(request, response);
      } else if (kind.isPresent() && !part.group(2).startsWith("0")) {
        part(kind.get(), Integer.parseInt(part.group(2)), request, response);
      } else {
        refuse(name, response);
      }
    } finally {
      dataset.end();
    }
  }

  private static void refuse(String name, HttpServletResponse response) throws IOException {
    Answers.refuse(
        HttpServletResponse.SC_NOT_FOUND,
        "There is no " + name + "; /sitemap.xml names the parts.",
        response);
  }

  private void index(HttpServletRequest request, HttpServletResponse response) throws IOException {
    StoreState now = state.get();
    if (isAnswered(now, request, response)) {
      return;
    }
    try (Writer out = writer(response)) {
      out.write("<sitemapindex xmlns=\"" + NS + "\">\n");
      for (Kind kind : Kind.values()) {
        long count = new PatternScan(dataset.asDatasetGraph()).count(kind.pattern, MOST);
        for (long n = 1; (n - 1) * MOST_OF_PART < count; n++) {
          String part = "sitemap-" + kind.word() + "-" + n + ".xml";
          entry("sitemap", site.root(request) + part, now, out);
        }
      }
      out.write("</sitemapindex>\n");
    }
  }

  private void part(Kind kind, int n, HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    StoreState now = state.get();
    Iterator<Quad> all =
        new PatternScan(dataset.asDatasetGraph()).from(kind.pattern, (long) (n - 1) * MOST_OF_PART);
    if (!all.hasNext()) {
      refuse("part " + n, response);
      return;
    }
    if (isAnswered(now, request, response)) {
      return;
    }
    String root = site.root(request);
    try (Writer out = writer(response)) {
      out.write("<urlset xmlns=\"" + NS + "\">\n");
      String start = site.base() + kind.word() + "/";
      for (int i = 0; i < MOST_OF_PART && all.hasNext(); i++) {
        String iri = all.next().getSubject().toString();
        // A statement is an event, too, and has one page.
        if (iri.startsWith(start)) {
          entry("url", root + iri.substring(site.base().length()) + ".html", now, out);
        }
      }
      out.write("</urlset>\n");
    }
  }

  /** The answer follows from its address and the state of the store. */
  private boolean isAnswered(
      StoreState now, HttpServletRequest request, HttpServletResponse response) {
    String named = now.name() + " " + site.root(request) + " " + request.getRequestURI();
    byte[] hash = Sha256.start().digest(named.getBytes(StandardCharsets.UTF_8));
    return new Validator('"' + HexFormat.of().formatHex(hash, 0, TAG_BYTES) + '"', now.since())
        .isAnswered(request, response);
  }

  private static Writer writer(HttpServletResponse response) throws IOException {
    response.setContentType("application/xml;charset=utf-8");
    Writer out =
        new BufferedWriter(
            new OutputStreamWriter(response.getOutputStream(), StandardCharsets.UTF_8));
    out.write("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
    return out;
  }

  private static void entry(String name, String address, StoreState now, Writer out)
      throws IOException {
    out.write("<" + name + "><loc>" + Html.escape(address) + "</loc><lastmod>");
    out.write(now.since().truncatedTo(ChronoUnit.SECONDS) + "</lastmod></" + name + ">\n");
  }
}
