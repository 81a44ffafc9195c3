package io.wiregraph.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.wiregraph.pipeline.MadeUpStore;
import io.wiregraph.server.trial.TriedText;
import io.wiregraph.server.trial.UnreadTextException;
import io.wiregraph.store.GraphStore;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.stream.StreamSupport;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What the real models read in texts that people, and others, try. */
class TextReaderIT {

  private static final int MOST = 5_000;

  @TempDir private static Path dir;
  private static GraphStore store;
  private static TextReader reader;

  @BeforeAll
  static void load() {
    MadeUpStore.build(dir);
    store = GraphStore.openForReading(dir);
    reader = TextReader.load(store);
  }

  @AfterAll
  static void close() {
    store.close();
  }

  private static ObjectNode read(String text) throws UnreadTextException {
    return reader.read(new TriedText(text, null, LocalDate.of(2012, 2, 6)), () -> false);
  }

  private static JsonNode event(JsonNode read, String words) {
    return StreamSupport.stream(read.get("facts").spliterator(), false)
        .filter(fact -> fact.get("kind").asText().equals("event"))
        .filter(fact -> fact.get("label").asText().contains(words))
        .findFirst()
        .orElseThrow(() -> new AssertionError(words + " in " + read.get("facts")));
  }

  private static List<String> texts(JsonNode list, String field) {
    List<String> texts = new ArrayList<>();
    list.forEach(each -> texts.add(each.get(field).asText()));
    return texts;
  }

  @Test
  void parseMentionsFactsAndTriplesOfATextAreTold() throws Exception {
    String before = store.state();

    ObjectNode read =
        read(
            "Russia vetoed the resolution on Saturday. The envoy said China did not attack Japan.");

    JsonNode tokens = read.at("/sentences/0/tokens");
    assertThat(texts(tokens, "word"))
        .containsExactly("Russia", "vetoed", "the", "resolution", "on", "Saturday", ".");
    assertThat(texts(tokens, "relation")).startsWith("nsubj", "root", "det", "obj");
    assertThat(texts(tokens, "head")).startsWith("2", "0", "4", "2");
    assertThat(texts(read.get("entities"), "label")).contains("Russia", "China", "Japan");
    assertThat(read.at("/entities/0/link/title").asText()).isEqualTo("Russia");
    assertThat(read.at("/entities/0/mentions/0/kind").asText()).isEqualTo("name");

    JsonNode veto = event(read, "vetoed");
    assertThat(veto.get("type").asText()).isEqualTo("Veto");
    assertThat(veto.get("factual").asBoolean()).isTrue();
    assertThat(veto.get("doubts")).isEmpty();
    assertThat(veto.get("quad").asText()).isEqualTo("verbal-conflict");
    assertThat(veto.at("/when/earliest").asText()).isEqualTo("2012-02-04");
    assertThat(texts(veto.get("participants"), "role")).contains("agent", "patient");
    assertThat(veto.at("/participants/0/entity").asText())
        .isEqualTo(read.at("/entities/0/id").asText());
    assertThat(veto.at("/rule/entries/0/words").asText()).contains("veto");
    assertThat(veto.at("/confidence/features")).isNotEmpty();
    assertThat(veto.at("/triples/0/subject").asText()).isEqualTo("Russia");

    JsonNode attack = event(read, "attack Japan");
    assertThat(attack.get("factual").asBoolean()).isFalse();
    assertThat(attack.get("doubts").toString()).contains("negative", "attributed");
    assertThat(attack.at("/attributedTo/speaker").asText()).contains("envoy");

    assertThat(graph(read.get("turtle").asText()).size()).isEqualTo(read.get("triples").asLong());
    assertThat(graph(read.get("articleTurtle").asText()).size()).isPositive();
    assertThat(store.state()).isEqualTo(before);
  }

  private static Model graph(String turtle) {
    Model model = ModelFactory.createDefaultModel();
    RDFParser.fromString(turtle, Lang.TURTLE).parse(model);
    return model;
  }

  /** What nobody means well with, as long as is taken. */
  static List<String> hostile() {
    return List.of(
        "<script>alert(1)</script> & <img src=x onerror=alert(1)> Russia met China.",
        "روسيا والصين \u202e استخدمتا \u202d حق النقض \u2066",
        "\uD83D\uDE00".repeat(MOST),
        "Russia\u0007 met\u200b China\u00ad.\uFEFF",
        "(".repeat(MOST),
        "[{(".repeat(MOST / 3),
        "a".repeat(MOST),
        "A".repeat(MOST),
        "a ".repeat(MOST / 2),
        "Russia ".repeat(MOST / 7),
        "that he said ".repeat(MOST / 13),
        "and, ".repeat(MOST / 5),
        ". ".repeat(MOST / 2),
        "\"".repeat(MOST),
        "1 ".repeat(MOST / 2),
        "\n".repeat(MOST - 3) + "No.",
        "2012-02-04 ".repeat(MOST / 11),
        "Russia vetoed it. ".repeat(MOST / 18),
        "PREFIX wg: <x>\n\n\"\"\" . <http://example.org/> a wg:Veto .",
        "\u0301".repeat(MOST),
        "‘’“”«»…—".repeat(MOST / 8),
        "http://example.org/" + "a/".repeat(MOST / 3),
        "<".repeat(MOST),
        "Mr. ".repeat(MOST / 4));
  }

  @ParameterizedTest
  @MethodSource("hostile")
  @Timeout(300)
  void hostileTextsAreReadOrRefused(String text) {
    try {
      JsonNode read = read(text);
      assertThat(graph(read.get("turtle").asText()).size()).isEqualTo(read.get("triples").asLong());
    } catch (UnreadTextException e) {
      assertThat(e.getMessage()).doesNotContain("Exception");
    }
  }

  @Test
  void otherLanguagesAndWhatIsNoTextAreNamed() {
    assertThatThrownBy(
            () ->
                read(
                    "La Russie et la Chine ont opposé leur veto à une résolution du Conseil de"
                        + " sécurité des Nations unies sur la Syrie, a déclaré samedi le ministre"
                        + " des Affaires étrangères."))
        .isInstanceOf(UnreadTextException.class)
        .hasMessageContaining("in French");
    assertThatThrownBy(() -> read("Russia\u0000 met China."))
        .isInstanceOf(UnreadTextException.class);
    assertThatThrownBy(() -> read("\uD83D")).isInstanceOf(UnreadTextException.class);
  }

  @Test
  void textIsGivenUpWhenNobodyWaits() {
    assertThatThrownBy(
            () -> reader.read(new TriedText("Russia met China.", null, null), () -> true))
        .isInstanceOf(CancellationException.class);
  }
}
