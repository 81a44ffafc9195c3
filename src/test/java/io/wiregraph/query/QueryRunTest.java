package io.wiregraph.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import org.apache.jena.query.Dataset;
import org.apache.jena.query.DatasetFactory;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.junit.jupiter.api.Test;

class QueryRunTest {

  private static final String BASE = "http://example.org/";
  private static final String DATA =
      """
      PREFIX wg: <https://w3id.org/wiregraph/ontology#>
      <http://example.org/entity/Russia> wg:vetoed <http://example.org/entity/Draft> ;
        wg:sourceCount 3 .
      <http://example.org/entity/China> wg:vetoed <http://example.org/entity/Draft> ;
        wg:sourceCount 12 .
      """;

  @Test
  void tableShortensIrisAndAlignsColumns() throws IOException {
    String query =
        """
        PREFIX wg: <https://w3id.org/wiregraph/ontology#>
        SELECT ?who ?n WHERE { ?who wg:sourceCount ?n } ORDER BY ?n
        """;

    assertThat(run(query, AnswerFormat.TABLE, Map.of()))
        .isEqualTo(
            """
            who            n
            -------------  --
            entity:Russia  3
            entity:China   12
            (2 rows)
            """);
  }

  @Test
  void parameterIsBoundAndDefaultUsedWhereNoneIsGiven() throws IOException {
    String query =
        """
        # title: Vetoes
        # param: who iri "who" [entity/Russia]
        PREFIX wg: <https://w3id.org/wiregraph/ontology#>
        SELECT ?n WHERE { ?who wg:sourceCount ?n }
        """;

    assertThat(run(query, AnswerFormat.CSV, Map.of())).isEqualTo("n\r\n3\r\n");
    assertThat(run(query, AnswerFormat.CSV, Map.of("who", "entity:China")))
        .isEqualTo("n\r\n12\r\n");
    assertThat(run(query, AnswerFormat.CSV, Map.of("who", "<http://example.org/entity/China>")))
        .isEqualTo("n\r\n12\r\n");
  }

  @Test
  void valueCannotChangeTheQuery() throws IOException {
    String query =
        """
        # param: name string "a name"
        SELECT ?name ?same WHERE { BIND(STR(?name) AS ?same) }
        """;
    String value = "\" } ; DROP ALL #";

    assertThat(run(query, AnswerFormat.JSON, Map.of("name", value)))
        .contains("\\\" } ; DROP ALL #");
  }

  @Test
  void missingUnknownAndWrongValuesAreNamed() {
    String query =
        """
        # param: day date "the first day"
        SELECT * WHERE { ?s ?p ?day }
        """;

    assertThatThrownBy(() -> run(query, AnswerFormat.CSV, Map.of()))
        .isInstanceOf(InvalidQueryException.class)
        .hasMessage("q needs --param day=VALUE (the first day)");
    assertThatThrownBy(() -> run(query, AnswerFormat.CSV, Map.of("day", "2012-02-04", "x", "1")))
        .hasMessage("q: no parameter 'x'; it has day");
    assertThatThrownBy(() -> run(query, AnswerFormat.CSV, Map.of("day", "yesterday")))
        .hasMessage("parameter day takes a value of type date, not 'yesterday'");
  }

  @Test
  void syntaxErrorNamesPlaceLineAndColumn() {
    assertThatThrownBy(() -> run("SELECT *\nWHERE { ?s ?p }", AnswerFormat.CSV, Map.of()))
        .isInstanceOf(InvalidQueryException.class)
        .hasMessage("q:2:15: unexpected }");
    assertThatThrownBy(() -> run("SELECT *\nWHERE { ?s", AnswerFormat.CSV, Map.of()))
        .hasMessage("q:2:10: the query ends too early");
    assertThatThrownBy(() -> run("SELECT *\nWHERE { ?s x:y 3 }", AnswerFormat.CSV, Map.of()))
        .hasMessageStartingWith("q:2:")
        .hasMessageContaining("x:y");
  }

  @Test
  void askAnswersTrueAndConstructAnswersTurtle() throws IOException {
    assertThat(run("ASK { ?s ?p 3 }", AnswerFormat.TABLE, Map.of())).isEqualTo("true\n");
    String turtle = run("CONSTRUCT { ?s ?p ?o } WHERE { ?s ?p ?o }", AnswerFormat.TABLE, Map.of());
    var model = ModelFactory.createDefaultModel();
    RDFParser.fromString(turtle, Lang.TURTLE).parse(model);
    assertThat(model.size()).isEqualTo(4);
  }

  @Test
  void queryThatTakesTooLongIsStopped() {
    String query =
        """
        SELECT (COUNT(*) AS ?n) WHERE {
          ?a ?b ?c . ?d ?e ?f . ?g ?h ?i . ?j ?k ?l . ?m ?n0 ?o . ?p ?q ?r .
          ?a1 ?b1 ?c1 . ?d1 ?e1 ?f1 . ?g1 ?h1 ?i1 . ?j1 ?k1 ?l1 . ?m1 ?n1 ?o1 . ?p1 ?q1 ?r1 .
          ?a2 ?b2 ?c2 . ?d2 ?e2 ?f2 . ?g2 ?h2 ?i2 . ?j2 ?k2 ?l2 . ?m2 ?n2 ?o2 . ?p2 ?q2 ?r2 .
        }
        """;

    assertThatThrownBy(() -> run(query, AnswerFormat.CSV, Map.of(), Duration.ofMillis(200)))
        .isInstanceOf(QueryFailedException.class)
        .hasMessageContaining("took longer");
  }

  private static String run(String query, AnswerFormat format, Map<String, String> values)
      throws IOException {
    return run(query, format, values, Duration.ofMinutes(1));
  }

  private static String run(
      String query, AnswerFormat format, Map<String, String> values, Duration limit)
      throws IOException {
    Dataset dataset = DatasetFactory.createTxnMem();
    RDFParser.fromString(DATA, Lang.TURTLE).parse(dataset.getDefaultModel());
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    PreparedQuery prepared = PreparedQuery.of(NamedQuery.read("q", query), "q", values, BASE);
    new QueryRun(dataset, limit).write(prepared, format, out);
    return out.toString(StandardCharsets.UTF_8);
  }
}
