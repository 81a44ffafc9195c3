package io.wiregraph.server.fragments;

import static io.wiregraph.server.ServedStore.header;
import static org.assertj.core.api.Assertions.assertThat;

import io.wiregraph.pipeline.MadeUpStore;
import io.wiregraph.server.ServedStore;
import io.wiregraph.store.PatternScan;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Iterator;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.apache.jena.query.Dataset;
import org.apache.jena.query.DatasetFactory;
import org.apache.jena.query.ReadWrite;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.core.Quad;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FragmentsTest {

  private static final String WG = "https://w3id.org/wiregraph/ontology#";
  private static final String TYPE = "http://www.w3.org/1999/02/22-rdf-syntax-ns#type";
  private static final Pattern TOTAL = Pattern.compile("#triples> \"(\\d+)\"");
  private static final Pattern NEXT = Pattern.compile("core#next> <([^>]*)>");

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

  @Test
  void pagesTogetherAreAllThereIs() throws Exception {
    Set<Quad> paged = new HashSet<>();
    String path = "ldf";
    int pages = 0;
    while (path != null) {
      String body = quads(path);
      DatasetGraph page = read(body, Lang.NQUADS);
      page.find().forEachRemaining(paged::add);
      Matcher next = NEXT.matcher(body);
      path = next.find() ? next.group(1).substring(served.url("").length()) : null;
      pages++;
    }
    paged.removeIf(quad -> quad.getGraph().toString().endsWith("#metadata"));
    assertThat(pages).isGreaterThan(2);
    assertThat(paged).isEqualTo(stored(Quad.ANY)).hasSize((int) total("ldf"));
    assertThat(served.get("ldf?page=" + (pages + 1)).statusCode()).isEqualTo(404);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "subject=" + MadeUpStore.BASE + "entity/Russia",
        "predicate=" + TYPE,
        "predicate=" + TYPE + "|object=" + WG + "Veto",
        "object=\"Russia\"@en",
        "object=\"1\"^^http://www.w3.org/2001/XMLSchema#integer",
        "subject=?s|predicate=?p|object=" + WG + "Veto|graph=" + FragmentPattern.DEFAULT_GRAPH,
        "graph=" + MadeUpStore.BASE + "graph/identity"
      })
  void fragmentHasWhatMatchesAndCountsIt(String pattern) throws Exception {
    String query =
        Arrays.stream(pattern.split("\\|", -1))
            .map(part -> part.split("=", 2))
            .map(part -> part[0] + "=" + URLEncoder.encode(part[1], StandardCharsets.UTF_8))
            .collect(Collectors.joining("&", "ldf?", ""));
    DatasetGraph fragment = read(quads(query), Lang.NQUADS);
    Set<Quad> found = new HashSet<>();
    fragment.find().forEachRemaining(found::add);
    found.removeIf(quad -> quad.getGraph().toString().endsWith("#metadata"));

    assertThat(total(query)).isPositive().isEqualTo(found.size());
    assertThat(stored(Quad.ANY)).containsAll(found);
  }

  @Test
  void literalIsNoSubjectAndNothingIsFound() throws Exception {
    String path = "ldf?subject=%22Russia%22";
    assertThat(served.get(path, "Accept", "text/turtle").statusCode()).isEqualTo(200);
    assertThat(total(path)).isZero();
  }

  @ParameterizedTest
  @CsvSource({
    "text/html, text/html;charset=utf-8",
    "application/trig, application/trig",
    "application/n-quads, application/n-quads",
    "text/turtle, text/turtle;charset=utf-8",
    "application/ld+json, application/ld+json",
    "application/n-triples, application/n-triples",
    "application/rdf+xml, application/rdf+xml"
  })
  void formIsTheOneThatIsWanted(String accept, String contentType) throws Exception {
    HttpResponse<String> response = served.get("ldf", "Accept", accept);
    assertThat(response.statusCode()).isEqualTo(200);
    assertThat(header(response, "Content-Type")).isEqualTo(contentType);
    assertThat(header(response, "Vary")).contains("Accept");
    String tag = header(response, "ETag");
    assertThat(served.get("ldf", "Accept", accept, "If-None-Match", tag).statusCode())
        .isEqualTo(304);
  }

  @Test
  void trigKeepsTheControlsApart() throws Exception {
    String path = "ldf?object=" + URLEncoder.encode("\"Russia\"@en", StandardCharsets.UTF_8);
    DatasetGraph trig = read(served.get(path, "Accept", "application/trig").body(), Lang.TRIG);
    DatasetGraph quads = read(quads(path), Lang.NQUADS);
    Set<Quad> all = new HashSet<>();
    trig.find().forEachRemaining(all::add);
    Set<Quad> same = new HashSet<>();
    quads.find().forEachRemaining(same::add);
    assertThat(all).isEqualTo(same);
    assertThat(all)
        .anyMatch(
            quad ->
                quad.getGraph().toString().equals(served.url(path) + "#metadata")
                    && quad.getPredicate().toString().endsWith("hydra/core#search"));
  }

  @Test
  void pageEscapesWhatItIsAskedFor() throws Exception {
    HttpResponse<String> page = served.get("ldf?object=%22%3Cscript%3E%22", "Accept", "text/html");
    assertThat(page.statusCode()).isEqualTo(200);
    assertThat(page.body()).contains("&lt;script&gt;").doesNotContain("<script");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "ldf?subject=Russia",
        "ldf?subject=http://a%20b",
        "ldf?subject=_:b0",
        "ldf?object=%22open",
        "ldf?page=0",
        "ldf?page=-1",
        "ldf?page=x",
        "ldf?page=999999"
      })
  void whatCannotBeMeantIsRefusedWithAReason(String path) throws Exception {
    HttpResponse<String> response = served.get(path);
    assertThat(response.statusCode()).isEqualTo(400);
    assertThat(response.body()).contains(" takes ");
  }

  @Test
  void countIsStoppedWhereItIsToo() {
    Dataset dataset = served.store().dataset();
    dataset.begin(ReadWrite.READ);
    try {
      PatternScan scan = new PatternScan(dataset.asDatasetGraph());
      long all = scan.count(Quad.ANY, Long.MAX_VALUE);
      assertThat(scan.count(Quad.ANY, 7)).isEqualTo(7);
      Iterator<Quad> last = scan.from(Quad.ANY, all - 1);
      last.next();
      assertThat(last.hasNext()).isFalse();
      assertThat(scan.from(Quad.ANY, all).hasNext()).isFalse();
    } finally {
      dataset.end();
    }
  }

  @Test
  void datasetInMemoryIsScannedTheSame() {
    Dataset dataset = DatasetFactory.createTxnMem();
    RDFParser.fromString("<a:a> <a:b> 1, 2 . <a:g> { <a:a> <a:b> 3 }", Lang.TRIG).parse(dataset);
    dataset.executeRead(
        () -> {
          PatternScan scan = new PatternScan(dataset.asDatasetGraph());
          assertThat(scan.count(Quad.ANY, 9)).isEqualTo(3);
          assertThat(scan.from(Quad.ANY, 2)).toIterable().hasSize(1);
          Quad inDefault = Quad.create(Quad.defaultGraphIRI, Node.ANY, Node.ANY, Node.ANY);
          assertThat(scan.count(inDefault, 9)).isEqualTo(2);
        });
  }

  private static String quads(String path) throws Exception {
    HttpResponse<String> response = served.get(path, "Accept", "application/n-quads");
    assertThat(response.statusCode()).as(response.body()).isEqualTo(200);
    return response.body();
  }

  private static long total(String path) throws Exception {
    Matcher total = TOTAL.matcher(quads(path));
    assertThat(total.find()).isTrue();
    return Long.parseLong(total.group(1));
  }

  private static Set<Quad> stored(Quad pattern) {
    Dataset dataset = served.store().dataset();
    Set<Quad> all = new HashSet<>();
    dataset.begin(ReadWrite.READ);
    try {
      dataset.asDatasetGraph().find(pattern).forEachRemaining(all::add);
    } finally {
      dataset.end();
    }
    return all;
  }

  private static DatasetGraph read(String body, Lang lang) {
    DatasetGraph data = DatasetGraphFactory.create();
    RDFParser.fromString(body, lang).parse(data);
    return data;
  }
}
