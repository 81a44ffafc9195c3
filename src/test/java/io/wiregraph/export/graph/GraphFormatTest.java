package io.wiregraph.export.graph;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.wiregraph.export.HostileGraph;
import io.wiregraph.export.view.Extent;
import io.wiregraph.export.view.ViewKind;
import io.wiregraph.export.view.ViewRequest;
import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.StreamSupport;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;

class GraphFormatTest {

  private static final HostileGraph GRAPH = HostileGraph.load();

  private static final String BOB = "Robert \"Bob\" O'Neil, {Jr.} <b>&amp;</b> [x]\\";
  private static final String FORMULA = "=cmd|' /C calc'!A0";
  private static final String COUNTRY = "דָּוִד 🕊️ العربية";
  private static final String CONTROL = "line one\nline\ttwo \uFFFD]]> ${jndi:x} \u2028end";
  private static final String SENTENCE = "=SUM(A1) \"Bob\" met\n<them> & 'us', \\ 🕊️";

  @ParameterizedTest
  @ValueSource(booleans = {false, true})
  void graphMlHasTypedKeysAndWholeTexts(boolean isForYed) throws Exception {
    Document xml = xml(GRAPH.write(ViewKind.ENTITIES, new GraphMl(isForYed)));

    List<Element> keys = all(xml, "key");
    assertThat(keys).allMatch(k -> Set.of("node", "edge").contains(k.getAttribute("for")));
    assertThat(keys)
        .extracting(k -> k.getAttribute("id"))
        .doesNotContain("d3")
        .doesNotHaveDuplicates();
    assertThat(keys)
        .extracting(
            k ->
                k.getAttribute("for")
                    + " "
                    + k.getAttribute("attr.name")
                    + " "
                    + k.getAttribute("attr.type"))
        .contains(
            "node label string",
            "node latitude double",
            "node degree long",
            "edge label string",
            "edge weight double",
            "edge interaction string",
            "edge disputed boolean",
            "edge published string");
    assertThat(data(xml, "node_label")).containsExactlyInAnyOrder(COUNTRY, BOB, CONTROL, FORMULA);
    assertThat(data(xml, "edge_sentence")).contains(SENTENCE, "@vetoed -1+2");
    assertThat(all(xml, "edge")).extracting(e -> e.getAttribute("id")).contains("e0", "e3");
    assertThat(all(xml, "y:NodeLabel"))
        .extracting(Element::getTextContent)
        .hasSize(isForYed ? 4 : 0)
        .doesNotContain("");
    assertThat(all(xml, "y:PolyLineEdge")).hasSize(isForYed ? 4 : 0);
  }

  @ParameterizedTest
  @EnumSource
  void gexfHasTheDaysOfEdgesAndNodes(Gexf.Version version) throws Exception {
    Document xml = xml(GRAPH.write(ViewKind.ENTITIES, new Gexf(version)));

    Element graph = all(xml, "graph").get(0);
    assertThat(graph.getAttribute("mode")).isEqualTo("dynamic");
    assertThat(graph.getAttribute("timeformat")).isEqualTo("date");
    assertThat(all(xml, "spell"))
        .extracting(s -> s.getAttribute("start") + " " + s.getAttribute("end"))
        .containsExactly("2012-02-04 2012-02-04", "2012-03-01 2012-03-05", "2010-01-01 2010-01-01");
    assertThat(all(xml, "node"))
        .extracting(n -> n.getAttribute("label"))
        .containsExactly(COUNTRY, BOB, CONTROL, FORMULA);
    assertThat(all(xml, "node").get(1).getAttribute("start")).isEqualTo("2010-01-01");
    assertThat(all(xml, "node").get(2).hasAttribute("start")).isFalse();
    assertThat(all(xml, "edge"))
        .noneMatch(e -> e.hasAttribute("timestamp"))
        .allMatch(e -> e.hasAttribute("kind") == (version == Gexf.Version.V1_3));
    assertThat(all(xml, "attvalue")).extracting(a -> a.getAttribute("value")).contains(SENTENCE);
    assertThat(all(xml, "viz:color")).hasSize(8);
  }

  @Test
  void cytoscapeJsHasTypedDataAndNoSecondMeaningOfItsNames() throws IOException {
    JsonNode json = json(ViewKind.ENTITIES, new CytoscapeJs());

    JsonNode bob = json.at("/elements/nodes/1/data");
    assertThat(bob.path("id").asText()).isEqualTo("entity:Bob");
    assertThat(bob.path("label").asText()).isEqualTo(BOB);
    assertThat(bob.path("degree").isInt()).isTrue();
    JsonNode met = json.at("/elements/edges/0/data");
    assertThat(met.path("interaction").asText()).isEqualTo("met");
    assertThat(met.path("symmetric").isBoolean()).isTrue();
    assertThat(met.path("sentence").asText()).isEqualTo(SENTENCE.replaceFirst(" ", "\u0001 "));
    assertThat(json.path("style")).isNotEmpty();
  }

  @Test
  void cx2DeclaresWhatItHas() throws IOException {
    JsonNode json = json(ViewKind.EVENTS, new Cx2());

    JsonNode declared = aspect(json, "attributeDeclarations").get(0);
    assertThat(declared.at("/nodes/confidence/d").asText()).isEqualTo("double");
    assertThat(declared.at("/edges/interaction/d").asText()).isEqualTo("string");
    JsonNode nodes = aspect(json, "nodes");
    JsonNode edges = aspect(json, "edges");
    assertThat(aspect(json, "metaData"))
        .anyMatch(
            m ->
                m.path("name").asText().equals("nodes")
                    && m.path("elementCount").asInt() == nodes.size())
        .anyMatch(
            m ->
                m.path("name").asText().equals("edges")
                    && m.path("elementCount").asInt() == edges.size());
    assertDeclared(nodes, declared.path("nodes"));
    assertDeclared(edges, declared.path("edges"));
    assertThat(IntStream.range(0, nodes.size()).allMatch(i -> nodes.get(i).path("id").asInt() == i))
        .isTrue();
    assertThat(edges).allMatch(e -> e.path("s").asInt() < nodes.size() && e.path("t").isInt());
    assertThat(nodes).extracting(n -> n.at("/v/name").asText()).contains(BOB, FORMULA, "=1+1 said");
  }

  private static void assertDeclared(JsonNode elements, JsonNode declared) {
    Set<String> names = new HashSet<>();
    declared.fieldNames().forEachRemaining(names::add);
    for (JsonNode element : elements) {
      element.path("v").fieldNames().forEachRemaining(n -> assertThat(names).contains(n));
    }
  }

  @Test
  void dotEscapesWhatHasAMeaningThere() throws IOException {
    String dot = GRAPH.write(ViewKind.ENTITIES, new Dot());

    assertThat(dot)
        .contains("label=\"Robert \\\"Bob\\\" O'Neil, {Jr.} <b>&amp;amp;</b> [x]\\\\\"")
        .contains("label=\"line one\\nline two \uFFFD]]> ${jndi:x} \u2028end\"")
        .contains("\"entity:Bob\" -> \"entity:Formula\" [label=\"leads\"")
        .contains("cluster_legend");
    assertThat(Pattern.compile("[\\x00-\\x09\\x0B-\\x1F]").matcher(dot).find()).isFalse();
  }

  @Test
  void svgIsAPictureWithNothingThatRuns() throws Exception {
    String svg = GRAPH.write(ViewKind.ENTITIES, new Svg());
    Document xml = xml(svg);

    assertThat(all(xml, "text")).extracting(Element::getTextContent).contains(BOB, COUNTRY, "met");
    assertThat(all(xml, "title"))
        .extracting(Element::getTextContent)
        .contains(CONTROL + ", Document");
    assertThat(all(xml, "script")).isEmpty();
    assertThat(svg).doesNotContain("href", "NaN", "onload");
    assertThat(GRAPH.write(ViewKind.ENTITIES, new Svg())).isEqualTo(svg);
  }

  @ParameterizedTest
  @EnumSource
  void aGraphOfNothingCanBeRead(GraphFile file) throws Exception {
    String text =
        GRAPH.write(
            new ViewRequest(ViewKind.ENTITIES, List.of("from=1900", "to=1900"), Extent.WHOLE),
            file.format());

    switch (file) {
      case GRAPHML, GEXF, SVG -> assertThat(xml(text).getDocumentElement()).isNotNull();
      case CX2, CYJS -> assertThat(new ObjectMapper().readTree(text)).isNotEmpty();
      case NEO4J -> assertThat(text).contains("nodes.csv", "relationships.csv");
      case DOT -> assertThat(text).startsWith("digraph").endsWith("}\n");
    }
  }

  @ParameterizedTest
  @EnumSource
  void theOrderInWhichAGraphWasLoadedDoesNotShow(GraphFile file) throws IOException {
    for (ViewKind view : ViewKind.values()) {
      assertThat(HostileGraph.shuffled().write(view, file.format()))
          .isEqualTo(GRAPH.write(view, file.format()));
    }
  }

  private static JsonNode json(ViewKind view, GraphFormat format) throws IOException {
    return new ObjectMapper().readTree(GRAPH.write(view, format));
  }

  private static JsonNode aspect(JsonNode cx2, String name) {
    return StreamSupport.stream(cx2.spliterator(), false)
        .filter(part -> part.has(name))
        .findFirst()
        .orElseThrow()
        .path(name);
  }

  private static Document xml(String text) throws Exception {
    return DocumentBuilderFactory.newInstance()
        .newDocumentBuilder()
        .parse(new InputSource(new StringReader(text)));
  }

  private static List<Element> all(Document xml, String name) {
    NodeList found = xml.getElementsByTagName(name);
    return IntStream.range(0, found.getLength()).mapToObj(i -> (Element) found.item(i)).toList();
  }

  private static List<String> data(Document xml, String key) {
    List<String> texts = new ArrayList<>();
    for (Element data : all(xml, "data")) {
      if (data.getAttribute("key").equals(key)) {
        texts.add(data.getTextContent());
      }
    }
    return texts;
  }
}
