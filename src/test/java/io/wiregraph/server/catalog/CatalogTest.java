package io.wiregraph.server.catalog;

import static io.wiregraph.server.ServedStore.header;
import static org.assertj.core.api.Assertions.assertThat;

import io.wiregraph.export.NQuadsExport;
import io.wiregraph.pipeline.MadeUpStore;
import io.wiregraph.query.Prefixes;
import io.wiregraph.server.ServedStore;
import io.wiregraph.text.Sha256;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import org.apache.jena.graph.Graph;
import org.apache.jena.query.Dataset;
import org.apache.jena.query.QueryExecution;
import org.apache.jena.query.ReadWrite;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.graph.GraphFactory;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class CatalogTest {

  private static final Pattern LOCATION = Pattern.compile("<loc>([^<]*)</loc>");

  @TempDir private static Path dir;
  private static ServedStore served;

  @BeforeAll
  static void start() {
    served = ServedStore.start(dir.resolve("store"));
  }

  @AfterAll
  static void stop() {
    served.close();
  }

  @ParameterizedTest
  @CsvSource({
    ".well-known/void, text/turtle, ../dataset.ttl",
    ".well-known/void, application/ld+json, ../dataset.jsonld",
    "dataset, text/html, dataset.html",
    "news/dataset, application/rdf+xml, dataset.rdf"
  })
  void descriptionIsFoundWhereCrawlersLook(String path, String accept, String location)
      throws Exception {
    HttpResponse<String> response = served.get(path, "Accept", accept);

    assertThat(response.statusCode()).isEqualTo(303);
    assertThat(header(response, "Location")).isEqualTo(location);
    assertThat(header(response, "Vary")).contains("Accept");
    assertThat(served.get(path, "Accept", "image/png").statusCode()).isEqualTo(406);
  }

  @Test
  void descriptionCountsClassesAndPropertiesAsTheStoreHasThem() throws Exception {
    Graph graph = GraphFactory.createDefaultGraph();
    RDFParser.fromString(served.get("dataset.ttl").body(), Lang.TURTLE).parse(graph);
    assertThat(
            ask(
                graph,
                "?d void:propertyPartition [ void:property wg:denotes ; void:triples "
                    + count("GRAPH ?g { ?s wg:denotes ?o }")
                    + " ]"))
        .isTrue();
    assertThat(
            ask(
                graph,
                "?d void:classPartition [ void:class wg:Veto ; void:entities "
                    + count("{ ?s a wg:Veto } UNION { GRAPH ?g { ?s a wg:Veto } }")
                    + " ]"))
        .isTrue();
    assertThat(
            ask(
                graph,
                "?d void:exampleResource ?e FILTER STRSTARTS(STR(?e), '"
                    + MadeUpStore.BASE
                    + "entity/')"))
        .isTrue();
    assertThat(
            ask(graph, "?d a void:Dataset , dcat:Dataset ; dcat:distribution/dcat:downloadURL ?f"))
        .isTrue();
    assertThat(served.get("dataset.html").body()).contains("Knowledge graph of news articles");
  }

  @Test
  void allFormsOfTheDescriptionSayTheSame() throws Exception {
    Graph turtle = GraphFactory.createDefaultGraph();
    RDFParser.fromString(served.get("dataset.ttl").body(), Lang.TURTLE).parse(turtle);
    for (String form : List.of("nt", "rdf")) {
      Graph other = GraphFactory.createDefaultGraph();
      Lang lang = form.equals("nt") ? Lang.NTRIPLES : Lang.RDFXML;
      RDFParser.fromString(served.get("dataset." + form).body(), lang).parse(other);
      assertThat(other.isIsomorphicWith(turtle)).as(form).isTrue();
    }
  }

  @Test
  void addressesAreThoseThatTheClientSees() throws Exception {
    String here = served.url("");
    assertThat(served.get("dataset.ttl").body())
        .contains(
            "sparqlEndpoint",
            "<" + here + "kg/sparql>",
            "<" + here + "dump/graphs.nq.gz>",
            "<" + here + "ldf>");
    assertThat(
            served
                .get("dataset.nt", "Forwarded", "for=1.2.3.4;host=example.org;proto=https")
                .body())
        .contains("<" + MadeUpStore.BASE + "kg/sparql>")
        .doesNotContain(here);
    assertThat(served.get("dataset.nt", "X-Forwarded-Host", "evil.example").body())
        .doesNotContain("evil");
  }

  @Test
  void robotsAreSentToTheSitemapAndAwayFromWhatComputes() throws Exception {
    assertThat(served.get("robots.txt").body())
        .contains("User-agent: *\n", "Disallow: /kg/sparql\n", "Disallow: /ldf\n")
        .contains("Disallow: /explain\n", "Disallow: /search\n", "Disallow: /news/ldf\n")
        .endsWith("Sitemap: " + served.url("sitemap.xml") + "\n");
  }

  @Test
  void sitemapLeadsToThePageOfEveryThing() throws Exception {
    HttpResponse<String> index = served.get("sitemap.xml");
    assertThat(header(index, "Content-Type")).startsWith("application/xml");
    assertThat(index.body()).contains("<lastmod>2012-02-07T10:00:00Z</lastmod>");
    List<String> parts = locations(index.body());
    assertThat(parts)
        .contains(served.url("sitemap-entity-1.xml"), served.url("sitemap-article-1.xml"));
    int pages = 0;
    for (String part : parts) {
      for (String page : locations(served.get(below(part)).body())) {
        assertThat(served.get(below(page)).statusCode()).as(page).isEqualTo(200);
        pages++;
      }
    }
    assertThat(pages).isGreaterThan(10);
    assertThat(served.get("sitemap-entity-2.xml").statusCode()).isEqualTo(404);
    assertThat(served.get("sitemap-entity-01.xml").statusCode()).isEqualTo(404);
    assertThat(served.get("sitemap-none-1.xml").statusCode()).isEqualTo(404);
    String tag = header(index, "ETag");
    assertThat(served.get("sitemap.xml", "If-None-Match", tag).statusCode()).isEqualTo(304);
  }

  @ParameterizedTest
  @EnumSource(Dump.class)
  void dumpIsWhatTheExportWritesAndSaysItsSum(Dump dump) throws Exception {
    HttpResponse<byte[]> response = served.bytes("dump/" + dump.fileName());

    assertThat(response.statusCode()).isEqualTo(200);
    assertThat(header(response, "Content-Type")).isEqualTo("application/gzip");
    assertThat(header(response, "Content-Encoding")).isEmpty();
    byte[] sum = Sha256.start().digest(response.body());
    assertThat(header(response, "Repr-Digest"))
        .isEqualTo("sha-256=:" + Base64.getEncoder().encodeToString(sum) + ":");
    assertThat(served.get("dump/" + dump.fileName() + ".sha256").body())
        .isEqualTo(HexFormat.of().formatHex(sum) + "  " + dump.fileName() + "\n");
    assertThat(unpacked(response.body())).isNotEmpty();
    // The time in a gzip header (RFC 1952, section 2.3.1) would make equal dumps differ.
    assertThat(Arrays.copyOfRange(response.body(), 4, 8)).containsOnly(0);
  }

  @Test
  void dumpOfAllGraphsIsTheExport() throws Exception {
    ByteArrayOutputStream exported = new ByteArrayOutputStream();
    Dataset dataset = served.store().dataset();
    dataset.begin(ReadWrite.READ);
    try {
      new NQuadsExport()
          .write(dataset.asDatasetGraph(), Prefixes.ofStore(MadeUpStore.BASE), exported);
    } finally {
      dataset.end();
    }
    assertThat(unpacked(served.bytes("news/dump/graphs.nq.gz").body()))
        .isEqualTo(exported.toByteArray());
  }

  @Test
  void downloadThatBrokeOffGoesOn() throws Exception {
    String path = "dump/graphs.nq.gz";
    HttpResponse<byte[]> whole = served.bytes(path);
    byte[] all = whole.body();
    String tag = header(whole, "ETag");
    assertThat(header(whole, "Accept-Ranges")).isEqualTo("bytes");

    HttpResponse<byte[]> rest = served.bytes(path, "Range", "bytes=100-", "If-Range", tag);
    assertThat(rest.statusCode()).isEqualTo(206);
    assertThat(header(rest, "Content-Range"))
        .isEqualTo("bytes 100-" + (all.length - 1) + "/" + all.length);
    assertThat(rest.body()).isEqualTo(Arrays.copyOfRange(all, 100, all.length));
    assertThat(served.bytes(path, "Range", "bytes=5-9").body())
        .isEqualTo(Arrays.copyOfRange(all, 5, 10));
    assertThat(served.bytes(path, "Range", "bytes=-7").body())
        .isEqualTo(Arrays.copyOfRange(all, all.length - 7, all.length));
    assertThat(served.bytes(path, "Range", "bytes=5-9", "If-Range", "\"other\"").body())
        .isEqualTo(all);
    assertThat(
            served
                .bytes(path, "Range", "bytes=5-9", "If-Range", header(whole, "Last-Modified"))
                .statusCode())
        .isEqualTo(206);
    assertThat(served.bytes(path, "Range", "bytes=" + all.length + "-").statusCode())
        .isEqualTo(416);
    assertThat(served.bytes(path, "Range", "lines=1-2").statusCode()).isEqualTo(200);
    assertThat(served.bytes(path, "If-None-Match", tag).statusCode()).isEqualTo(304);
    HttpResponse<String> head = served.send("HEAD", path, BodyHandlers.ofString());
    assertThat(header(head, "Content-Length")).isEqualTo(String.valueOf(all.length));
  }

  @Test
  void refusedDumpNamesThoseThatThereAre() throws Exception {
    for (String path : List.of("dump/", "dump/none.gz", "dump/..%2Fstore.json")) {
      HttpResponse<String> response = served.get(path);
      assertThat(response.statusCode()).as(path).isBetween(400, 404);
      assertThat(response.body()).doesNotContain("format\":");
    }
    assertThat(served.get("dump/").body()).contains("graphs.nq.gz", "knowledge.ttl.gz");
  }

  @Test
  void dumpsOfStatesThatAreNoMoreGo(@TempDir Path other) throws Exception {
    Path dumps = other.resolve("store/dumps");
    try (ServedStore once = ServedStore.start(other.resolve("store"))) {
      Path old = Files.createDirectories(dumps.resolve("old"));
      Files.writeString(old.resolve("graphs.nq.gz"), "what was removed since");
      assertThat(once.get("dump/graphs.nq.gz").statusCode()).isEqualTo(200);
      try (Stream<Path> left = Files.list(dumps)) {
        assertThat(left).hasSize(1).doesNotContain(old);
      }
      once.server().close();
      once.store().compact();
      assertThat(dumps).doesNotExist();
    }
  }

  private static byte[] unpacked(byte[] packed) throws IOException {
    try (InputStream in = new GZIPInputStream(new ByteArrayInputStream(packed))) {
      return in.readAllBytes();
    }
  }

  private static List<String> locations(String sitemap) {
    return LOCATION.matcher(sitemap).results().map(match -> match.group(1)).toList();
  }

  private static String below(String address) {
    assertThat(address).startsWith(served.url(""));
    return address.substring(served.url("").length());
  }

  private static final String PREFIXES =
      """
      PREFIX void: <http://rdfs.org/ns/void#>
      PREFIX dcat: <http://www.w3.org/ns/dcat#>
      PREFIX wg: <https://w3id.org/wiregraph/ontology#>
      """;

  private static boolean ask(Graph graph, String pattern) {
    try (QueryExecution execution =
        QueryExecution.create(
            PREFIXES + "ASK { " + pattern + " }", ModelFactory.createModelForGraph(graph))) {
      return execution.execAsk();
    }
  }

  private static String count(String pattern) {
    Dataset dataset = served.store().dataset();
    dataset.begin(ReadWrite.READ);
    try (QueryExecution execution =
        QueryExecution.create(PREFIXES + "SELECT (COUNT(*) AS ?n) { " + pattern + " }", dataset)) {
      return execution.execSelect().next().getLiteral("n").getLexicalForm();
    } finally {
      dataset.end();
    }
  }
}
