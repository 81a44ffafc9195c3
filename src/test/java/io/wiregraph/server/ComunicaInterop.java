package io.wiregraph.server;

import static org.assertj.core.api.Assertions.assertThat;

import io.wiregraph.OutsideProgram;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.apache.jena.query.Dataset;
import org.apache.jena.query.QueryExecution;
import org.apache.jena.query.ReadWrite;
import org.apache.jena.query.ResultSetFormatter;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Comunica, a query engine that runs at the client, gets by fragments, by SPARQL and by following
 * links what the store says.
 */
class ComunicaInterop {

  /** Where {@code .ci/run} puts it. */
  private static final Path PROGRAMS = Path.of("target/comunica/node_modules/.bin");

  private static final String PREFIXES =
      """
      PREFIX wg: <https://w3id.org/wiregraph/ontology#>
      PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>
      PREFIX skos: <http://www.w3.org/2004/02/skos/core#>
      """;

  private static final String VETO =
      "SELECT ?event ?who ?name { ?event a wg:Veto ; wg:agent ?who . ?who rdfs:label ?name }";

  @TempDir private static Path dir;
  private static ServedStore served;

  @BeforeAll
  static void start() throws Exception {
    served = ServedStore.startAtBase(dir.resolve("store"));
  }

  @AfterAll
  static void stop() {
    served.close();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        VETO,
        "SELECT ?s ?p ?o { ?s ?p ?o }",
        "SELECT ?m ?e { GRAPH ?g { ?m wg:denotes ?e } }",
        "SELECT (COUNT(?e) AS ?n) { ?e a wg:Entity }",
        "SELECT ?e ?name { ?e a wg:Entity ; rdfs:label ?name"
            + " FILTER NOT EXISTS { ?x wg:agent ?e } }"
      })
  void fragmentsAnswerAnyQuery(String query) throws Exception {
    assertThat(comunica("comunica-sparql", "", "ldf", query)).isEqualTo(own(query));
  }

  @ParameterizedTest
  @ValueSource(strings = {VETO, "SELECT ?m ?e { GRAPH ?g { ?m wg:denotes ?e } }"})
  void endpointIsFoundAsOne(String query) throws Exception {
    assertThat(comunica("comunica-sparql", "sparql@", "kg/sparql", query)).isEqualTo(own(query));
  }

  @ParameterizedTest
  @ValueSource(strings = VETO)
  void linksLeadToTheAnswer(String query) throws Exception {
    assertThat(comunica("comunica-sparql-link-traversal", "", "entity/Russia", query))
        .isEqualTo(own(query));
  }

  private static Set<String> comunica(String program, String kind, String source, String query)
      throws Exception {
    Path path = PROGRAMS.resolve(program);
    assertThat(path)
        .as("npm install --prefix target/comunica as .ci/run does")
        .matches(Files::exists);
    String answer =
        OutsideProgram.run(
            "nodejs",
            path.toString(),
            kind + served.url(source),
            "-q",
            PREFIXES + query,
            "-t",
            "text/csv",
            "--lenient");
    return rows(answer);
  }

  private static Set<String> own(String query) {
    Dataset dataset = served.store().dataset();
    dataset.begin(ReadWrite.READ);
    try (QueryExecution execution = QueryExecution.create(PREFIXES + query, dataset)) {
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      ResultSetFormatter.outputAsCSV(out, execution.execSelect());
      Set<String> rows = rows(out.toString(StandardCharsets.UTF_8));
      assertThat(rows).hasSizeGreaterThan(1);
      return rows;
    } finally {
      dataset.end();
    }
  }

  private static Set<String> rows(String csv) {
    // Comunica puts IRIs in angle brackets, which the recommendation does not.
    return new TreeSet<>(List.of(csv.strip().replaceAll("<([^>]*)>", "$1").split("\\R+")));
  }
}
