package io.wiregraph.export.crate;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.wiregraph.pipeline.MadeUpStore;
import io.wiregraph.query.Prefixes;
import io.wiregraph.store.GraphStore;
import io.wiregraph.text.Sha256;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.vocabulary.DCTerms;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RoCrateTest {

  private static final String LICENSE = "https://creativecommons.org/licenses/by/4.0/";
  private static final String ORCID = "https://orcid.org/0000-0002-1825-0097";
  private static final CrateAbout ABOUT =
      new CrateAbout(
          Optional.of("Vetoes & <talks>"),
          Optional.of(LICENSE),
          List.of(
              CrateAbout.Creator.read("Jane Doe <" + ORCID + ">"),
              CrateAbout.Creator.read("Institute of News")),
          LocalDate.of(2026, 1, 31));

  @TempDir private static Path dir;
  private static byte[] archive;
  private static Map<String, byte[]> files;
  private static Map<String, JsonNode> entities;

  @BeforeAll
  static void write() throws IOException {
    MadeUpStore.build(dir.resolve("store"));
    archive = crate(ABOUT);
    files = unpacked(archive);
    entities = new TreeMap<>();
    JsonMapper.builder()
        .build()
        .readTree(files.get("ro-crate-metadata.json"))
        .get("@graph")
        .forEach(entity -> entities.put(entity.get("@id").asText(), entity));
  }

  private static byte[] crate(CrateAbout about) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (GraphStore store = GraphStore.openForReading(dir.resolve("store"))) {
      new RoCrate(store, Prefixes.ofStore(MadeUpStore.BASE), about).write(out);
    }
    return out.toByteArray();
  }

  private static Map<String, byte[]> unpacked(byte[] archive) throws IOException {
    Map<String, byte[]> files = new LinkedHashMap<>();
    try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(archive))) {
      for (ZipEntry e = in.getNextEntry(); e != null; e = in.getNextEntry()) {
        files.put(e.getName(), in.readAllBytes());
      }
    }
    return files;
  }

  private static String text(JsonNode entity, String property) {
    return entity.path(property).asText();
  }

  @Test
  void sameStoreAndWordsGiveTheSameBytes() throws IOException {
    assertThat(crate(ABOUT)).isEqualTo(archive);
  }

  /** RO-Crate 1.1, "Root Data Entity": RO-Crate Metadata File Descriptor. */
  @Test
  void descriptorIsAboutTheRootAndNamesTheSpecification() {
    JsonNode descriptor = entities.get("ro-crate-metadata.json");

    assertThat(text(descriptor, "@type")).isEqualTo("CreativeWork");
    assertThat(descriptor.at("/about/@id").asText()).isEqualTo("./");
    assertThat(descriptor.at("/conformsTo/@id").asText())
        .isEqualTo("https://w3id.org/ro/crate/1.1");
  }

  /** RO-Crate 1.1, "Root Data Entity": direct properties of the root. */
  @Test
  void rootHasWhatItMustHave() {
    JsonNode root = entities.get("./");

    assertThat(text(root, "@type")).isEqualTo("Dataset");
    assertThat(text(root, "name")).isEqualTo("Vetoes & <talks>");
    assertThat(text(root, "description")).contains("Events");
    assertThat(text(root, "datePublished")).isEqualTo("2026-01-31");
    assertThat(root.at("/license/@id").asText()).isEqualTo(LICENSE);
    assertThat(text(entities.get(LICENSE), "name")).isNotEmpty();
    assertThat(text(entities.get(LICENSE), "description")).isNotEmpty();
    assertThat(text(entities.get(ORCID), "@type")).isEqualTo("Person");
    assertThat(text(entities.get("#Institute-of-News"), "name")).isEqualTo("Institute of News");
  }

  /** RO-Crate 1.1, "Data Entities": each file is linked by hasPart and described. */
  @Test
  void everyFileIsAPartWithItsSizeTypeAndSum() {
    Set<String> parts = new TreeSet<>();
    entities.get("./").get("hasPart").forEach(part -> parts.add(text(part, "@id")));
    Set<String> expected = new TreeSet<>(files.keySet());
    expected.removeAll(
        Set.of("ro-crate-metadata.json", "ro-crate-preview.html", "manifest-sha256.txt"));

    assertThat(parts).isEqualTo(expected);
    for (String path : parts) {
      JsonNode file = entities.get(path);
      assertThat(text(file, "@type")).as(path).isEqualTo("File");
      assertThat(text(file, "name")).as(path).isNotEmpty();
      assertThat(text(file, "encodingFormat")).as(path).contains("/");
      assertThat(text(file, "contentSize"))
          .as(path)
          .isEqualTo(String.valueOf(files.get(path).length));
      assertThat(text(file, "sha256")).as(path).isEqualTo(sum(files.get(path)));
    }
  }

  /** RO-Crate 1.1, "Provenance of Entities": software used to create files. */
  @Test
  void actionSaysWhichProgramMadeTheData() {
    JsonNode action = entities.get(entities.get("./").at("/mentions/@id").asText());

    assertThat(text(action, "@type")).isEqualTo("CreateAction");
    assertThat(text(action, "description")).isNotEmpty();
    assertThat(text(entities.get(action.at("/instrument/@id").asText()), "@type"))
        .isEqualTo("SoftwareApplication");
    assertThat(action.get("result").findValuesAsText("@id"))
        .contains("data/graphs.nq.gz", "data/facts.jsonl.gz");
  }

  @Test
  void manifestHasTheSumOfEveryOtherFile() {
    Map<String, String> sums =
        new String(files.get("manifest-sha256.txt"), StandardCharsets.UTF_8)
            .lines()
            .collect(Collectors.toMap(line -> line.substring(66), line -> line.substring(0, 64)));

    assertThat(sums).hasSize(files.size() - 1);
    sums.forEach((path, sum) -> assertThat(sum).as(path).isEqualTo(sum(files.get(path))));
  }

  private static String sum(byte[] bytes) {
    return HexFormat.of().formatHex(Sha256.start().digest(bytes));
  }

  @Test
  void graphTablesTermsAndQuestionsAreIn() throws IOException {
    assertThat(files)
        .containsKeys(
            "ontology/ontology.ttl",
            "ontology/shapes.ttl",
            "ontology/context.jsonld",
            "queries/vetoes.rq",
            "data/provenance.ttl",
            "data/mentions.jsonl.gz",
            "data/tables/events.csv",
            "data/tables/datapackage.json",
            "README.md");
    assertThat(gunzipped("data/graphs.nq.gz")).contains("#vetoed>");
    assertThat(gunzipped("data/facts.jsonl.gz")).contains("\"kind\":\"event\"");
    assertThat(new String(files.get("ro-crate-preview.html"), StandardCharsets.UTF_8))
        .contains("Vetoes &amp; &lt;talks&gt;", "href=\"data/graphs.nq.gz\"")
        .doesNotContain("<talks>");
  }

  private static String gunzipped(String path) throws IOException {
    try (InputStream in = new GZIPInputStream(new ByteArrayInputStream(files.get(path)))) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  @Test
  void catalogueTellsWhereTheFilesAre() {
    Graph graph = GraphFactory.createDefaultGraph();
    RDFParser.source(new ByteArrayInputStream(files.get("dcat.ttl")))
        .lang(Lang.TURTLE)
        .base("https://example.org/package/")
        .parse(graph);
    Node dataset = NodeFactory.createURI(MadeUpStore.BASE + "dataset");

    assertThat(graph.contains(dataset, DCTerms.license.asNode(), NodeFactory.createURI(LICENSE)))
        .isTrue();
    assertThat(
            graph.contains(
                Node.ANY,
                NodeFactory.createURI("http://www.w3.org/ns/dcat#downloadURL"),
                NodeFactory.createURI("https://example.org/package/data/graphs.nq.gz")))
        .isTrue();
  }

  @Test
  void withoutLicenceTheRightsAreToldAsTheStoreHasThem() throws IOException {
    CrateAbout about =
        new CrateAbout(Optional.empty(), Optional.empty(), List.of(), LocalDate.of(2026, 1, 31));
    String metadata =
        new String(unpacked(crate(about)).get("ro-crate-metadata.json"), StandardCharsets.UTF_8);

    assertThat(metadata).contains("#license", "is for who publishes it to state");
  }
}
