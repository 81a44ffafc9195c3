package io.wiregraph.bench;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.wiregraph.vocab.Wg;
import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.RDF;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TestDataTest {

  @TempDir Path corpus;

  @BeforeEach
  void writeCorpus() throws IOException {
    Files.writeString(
        corpus.resolve("a.txt"),
        """
        Russia and France close the port

        Russian officers closed the port of Selby on 30 October 2011, Anna Berg said. Berg denied \
        that 71 people were held in Paris. “Nobody was held,” she said. It rained.

        A ship left for Moscow in July 2008. About 2,500 people were on board. Nobody came back.
        """);
    Files.writeString(
        corpus.resolve("b.txt"),
        "The council met. It was late. Nobody voted. Daniel Hale asked why. Nobody came back.");
  }

  private List<JsonNode> articles(int count, long seed) throws IOException {
    StringWriter out = new StringWriter();
    TestData.articles(corpus, count, seed, out);
    JsonMapper mapper = JsonMapper.builder().build();
    return out.toString()
        .lines()
        .map(
            line -> {
              try {
                return mapper.readTree(line);
              } catch (IOException e) {
                throw new AssertionError(line, e);
              }
            })
        .toList();
  }

  @Test
  void noSentenceComesTwice() throws IOException {
    Set<String> seen = new HashSet<>();
    int sentences = 0;
    for (JsonNode article : articles(2000, 7)) {
      for (String sentence :
          article.get("text").textValue().split("(?<=[.”])\\s+(?=[“\\p{Lu}])", -1)) {
        assertThat(seen.add(sentence)).as(sentence).isTrue();
        sentences++;
      }
    }
    assertThat(sentences).isGreaterThan(16_000);
  }

  @Test
  void theSameSeedGivesTheSameArticlesAndFewerAreTheFirstOfMore() throws IOException {
    assertThat(articles(50, 7)).isEqualTo(articles(60, 7).subList(0, 50));
    assertThat(articles(50, 7)).isNotEqualTo(articles(50, 8));
  }

  @Test
  void namesDatesAndNumbersAreExchangedAlikeThroughoutAnArticle() throws IOException {
    for (JsonNode article : articles(200, 7)) {
      String text = article.get("text").textValue();
      assertThat(text).doesNotContain("Berg", "Hale", " 71 ", "2,500", "30 October 2011");
      assertThat(article.get("date").textValue()).matches("20[0-9]{2}-[0-9]{2}-[0-9]{2}");
      if (text.contains("officers closed")) {
        assertThat(text).containsPattern("officers closed .*on 30 [A-Z][a-z]+ 20[012][0-9], ");
      }
    }
  }

  @Test
  void everySurnameIsItsOwn() {
    InventedNames names = new InventedNames(7);
    Set<String> seen = new HashSet<>();
    for (int i = 0; i < 200_000; i++) {
      seen.add(names.surname(i));
    }
    assertThat(seen).hasSize(200_000);
  }

  private static String graph(int events, long seed) {
    StringWriter out = new StringWriter();
    TestData.graph(events, seed, out);
    return out.toString();
  }

  @Test
  void theSameSeedGivesTheSameGraph() {
    assertThat(graph(95, 7)).isEqualTo(graph(95, 7)).isNotEqualTo(graph(95, 8));
  }

  @Test
  void aGraphHasTheEventsAskedForInAllLayers() {
    DatasetGraph dataset =
        RDFParser.create()
            .source(new StringReader(graph(95, 7)))
            .lang(Lang.NQUADS)
            .toDatasetGraph();
    assertThat(count(dataset, Node.ANY, RDF.type.asNode(), Wg.EVENT_MENTION)).isEqualTo(95);
    assertThat(count(dataset, Quad.defaultGraphIRI, RDF.type.asNode(), Wg.EVENT))
        .isEqualTo(95 + 28);
    assertThat(count(dataset, Node.ANY, Wg.DENOTES, Node.ANY)).isGreaterThan(95 * 2);
    assertThat(count(dataset, Quad.defaultGraphIRI, Wg.FROM_EVENT, Node.ANY)).isGreaterThan(50);
  }

  private static long count(DatasetGraph dataset, Node graph, Node predicate, Node object) {
    return dataset.stream(graph, Node.ANY, predicate, object).count();
  }
}
