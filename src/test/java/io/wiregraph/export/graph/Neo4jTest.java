package io.wiregraph.export.graph;

import static org.assertj.core.api.Assertions.assertThat;

import io.wiregraph.export.HostileGraph;
import io.wiregraph.export.view.Extent;
import io.wiregraph.export.view.ViewKind;
import io.wiregraph.export.view.ViewRequest;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class Neo4jTest {

  private static final HostileGraph GRAPH = HostileGraph.load();

  @Test
  void headersHaveTheTypesOfColumns() throws IOException {
    Map<String, String> files = files(ViewKind.ENTITIES);

    assertThat(files.get("nodes.csv"))
        .startsWith(
            "id:ID,label,type,iri,link,aliases:string[],latitude:double,longitude:double,"
                + "mentions:long,degree:long,facts:long,first:date,last:date,:LABEL\n");
    assertThat(files.get("relationships.csv"))
        .startsWith(
            ":START_ID,:END_ID,:TYPE,label,weight:long,interaction,predicate,quad,"
                + "symmetric:boolean,factual:long,first:date,last:date,dates,");
  }

  @Test
  void marksAreDoubledListsHaveSemicolonsAndWhatIsNotThereIsEmpty() throws IOException {
    String nodes = files(ViewKind.ENTITIES).get("nodes.csv");

    assertThat(nodes)
        .contains(
            "\nentity:Bob,\"Robert \"\"Bob\"\" O'Neil, {Jr.} <b>&amp;</b> [x]\\\\\",Person,",
            ",\"\"\"B,o,b\"\";Bob\",,,2,2,3,2010-01-01,2012-03-05,\"Resource;Entity;Person\"\n",
            ",31.5,-34.75,",
            "\"Resource;Country;Entity;Place\"\n",
            "\"line one\nline\ttwo \u0007\u0001");
  }

  @Test
  void factsAreNodesOfAllTheirClassesAndRolesAreRelationships() throws IOException {
    Map<String, String> files = files(ViewKind.EVENTS);

    assertThat(files.get("nodes.csv"))
        .contains(
            ",\"Resource;Consult;Event;Meeting\"\n",
            ",\"Resource;Event;Statement\"\n",
            ",\"Resource;Relation\"\n");
    assertThat(files.get("relationships.csv"))
        .contains(
            "\nevent:0000000000000001,entity:Bob,AGENT,agent,1,agent,2012-02-04,2012-02-04\n",
            "\nstatement:0000000000000005,event:0000000000000003,CONTENT,content,1,content,");
  }

  @Test
  void indexesAreOnlyMadeForWhatThereIs() throws IOException {
    String query = "SELECT ?source ?target { ?source wg:met ?target }";

    assertThat(files(ViewKind.EVENTS).get("constraints.cypher"))
        .contains("n.id IS UNIQUE", "[n.label, n.aliases]", "[n.sentence, n.quote]");
    GRAPH.query(
        "PREFIX wg: <https://w3id.org/wiregraph/ontology#> " + query,
        Extent.WHOLE,
        graph ->
            assertThat(files(graph).get("constraints.cypher"))
                .contains("n.id IS UNIQUE", "EACH [n.label]")
                .doesNotContain("aliases", "sentence"));
  }

  @ParameterizedTest
  @CsvSource({
    "vetoed,VETOED",
    "holdsPosition,HOLDS_POSITION",
    "https://w3id.org/wiregraph/predicate/agree_to,AGREE_TO",
    "fb:scoredAgainst,SCORED_AGAINST",
    "said of (twice),SAID_OF_TWICE_",
    "2nd,_2ND",
    "größer,GRÖSSER",
    "'`]->() DETACH DELETE',_DETACH_DELETE",
    "'',LINKED"
  })
  void relationshipsAreCalledAsCypherWantsIt(String interaction, String type) {
    assertThat(Neo4j.type(interaction)).isEqualTo(type);
  }

  private static Map<String, String> files(ViewKind view) throws IOException {
    Map<String, String> files = new TreeMap<>();
    GRAPH.use(
        new ViewRequest(view, List.of("status=all"), Extent.WHOLE),
        graph -> files.putAll(files(graph)));
    return files;
  }

  private static Map<String, String> files(ExportedGraph graph) throws IOException {
    Map<String, String> files = new TreeMap<>();
    new Neo4j()
        .write(
            graph,
            (name, content) -> {
              ByteArrayOutputStream out = new ByteArrayOutputStream();
              content.write(out);
              files.put(name, out.toString(StandardCharsets.UTF_8));
            });
    return files;
  }
}
