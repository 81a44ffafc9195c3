package io.wiregraph.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.wiregraph.export.NQuadsExport;
import io.wiregraph.export.RdfProfile;
import io.wiregraph.pipeline.SharedPipeline;
import io.wiregraph.query.NamedQuery;
import io.wiregraph.query.Prefixes;
import io.wiregraph.query.PreparedQuery;
import io.wiregraph.query.ShippedQueries;
import io.wiregraph.store.GraphStore;
import java.io.ByteArrayInputStream;
import java.io.OutputStream;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.zip.GZIPOutputStream;
import org.apache.jena.graph.Node;
import org.apache.jena.query.ReadWrite;
import org.apache.jena.riot.ResultSetMgr;
import org.apache.jena.riot.out.NodeFmtLib;
import org.apache.jena.riot.resultset.ResultSetLang;
import org.apache.jena.sparql.core.Quad;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Virtuoso loads the export of the corpus in bulk, has each graph as it is, and answers the shipped
 * queries as we do.
 */
class VirtuosoInterop {

  /** What is worked out to be true or false is a number there. */
  private static final Map<String, String> TRUTH = Map.of("true", "1", "false", "0");

  /** What Virtuoso 7.2.5 does with these; docs/guides/publishing.md tells. */
  private static final Map<String, String> OTHERWISE =
      Map.of(
          "corroborated", "compiler: Alias ?onePublisher is defined twice",
          "meetings", "one pair too many",
          "network", "no rows: EXISTS within IF",
          "posts", "one group becomes two: GROUP BY of what a subquery gives");

  @TempDir static Path dir;
  private static GraphStore store;
  private static VirtuosoServer virtuoso;

  @BeforeAll
  static void load() throws Exception {
    store = GraphStore.openForBuild(dir.resolve("graph"), null);
    SharedPipeline.build(store, Path.of("corpus"));
    Path file = dir.resolve("corpus.nq.gz");
    RdfProfile profile = RdfProfile.USUAL.withKnowledge(store.iris().base() + "graph/knowledge");
    store.dataset().begin(ReadWrite.READ);
    try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(file))) {
      new NQuadsExport(profile)
          .write(store.dataset().asDatasetGraph(), Prefixes.ofStore(store.iris().base()), out);
    } finally {
      store.dataset().end();
    }
    virtuoso = VirtuosoServer.start(Path.of("target").toAbsolutePath());
    virtuoso.load(file);
  }

  @AfterAll
  static void stop() throws Exception {
    if (virtuoso != null) {
      virtuoso.close();
    }
    store.close();
  }

  @Test
  void eachGraphHasAsManyTriplesAsOurs() throws Exception {
    String base = store.iris().base();
    Map<String, Long> ours = new TreeMap<>();
    store.dataset().begin(ReadWrite.READ);
    try {
      store
          .dataset()
          .asDatasetGraph()
          .find()
          .forEachRemaining(quad -> ours.merge(graph(quad, base), 1L, Long::sum));
    } finally {
      store.dataset().end();
    }
    Map<String, Long> theirs = new TreeMap<>();
    String counting =
        "SELECT ?g (COUNT(*) AS ?n) { GRAPH ?g { ?s ?p ?o } FILTER STRSTARTS(STR(?g), '"
            + base
            + "') } GROUP BY ?g";
    rows(virtuoso.send(counting))
        .forEach(row -> theirs.put(row.get("g"), Long.valueOf(row.get("n"))));

    assertThat(ours).hasSizeGreaterThan(8);
    assertThat(theirs).isEqualTo(ours);
  }

  private static String graph(Quad quad, String base) {
    return quad.isDefaultGraph() ? base + "graph/knowledge" : quad.getGraph().getURI();
  }

  /** All but those that ask the index of words, which is our own, and those it cannot answer. */
  static List<AskedQuery> queries() {
    return ShippedQueries.load().all().stream()
        .filter(query -> !query.asksForWords() && !OTHERWISE.containsKey(query.name()))
        .map(query -> new AskedQuery(query.name(), query, Map.of()))
        .toList();
  }

  @ParameterizedTest
  @MethodSource("queries")
  void shippedQueryGetsTheSameRows(AskedQuery asked) throws Exception {
    String base = store.iris().base();
    List<String> ours = texts(asked.ask(store.dataset(), base));
    assertThat(ours).isNotEmpty();
    HttpResponse<String> answer = virtuoso.send(filled(asked.query(), base));
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);

    assertThat(texts(rows(answer))).containsExactlyElementsOf(ours);
  }

  /** Each row once, sorted: Virtuoso 7.2.5 gives some twice, even where they are to be distinct. */
  private static List<String> texts(List<Map<String, String>> rows) {
    rows.forEach(row -> row.replaceAll((column, value) -> TRUTH.getOrDefault(value, value)));
    return rows.stream().map(Map::toString).distinct().sorted().toList();
  }

  /** Returns a query with all prefixes, and with values in place of its parameters. */
  private static String filled(NamedQuery query, String base) {
    PreparedQuery prepared = PreparedQuery.of(query, query.name(), Map.of(), base);
    String text = query.body();
    for (Map.Entry<String, Node> value : prepared.values().entrySet()) {
      String term = Matcher.quoteReplacement(NodeFmtLib.strNT(value.getValue()));
      text = text.replaceAll("[?$]" + value.getKey() + "\\b", term);
    }
    StringBuilder out = new StringBuilder();
    Prefixes.ofStore(base)
        .map()
        .forEach((name, iri) -> out.append("PREFIX " + name + ": <" + iri + ">\n"));
    return out.append(text).toString();
  }

  private static List<Map<String, String>> rows(HttpResponse<String> answer) {
    byte[] bytes = answer.body().getBytes(StandardCharsets.UTF_8);
    return ExpectedRows.all(
        ResultSetMgr.read(new ByteArrayInputStream(bytes), ResultSetLang.RS_JSON));
  }
}
