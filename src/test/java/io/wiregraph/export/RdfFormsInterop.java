package io.wiregraph.export;

import static org.assertj.core.api.Assertions.assertThat;

import io.wiregraph.OutsideProgram;
import io.wiregraph.pipeline.MadeUpStore;
import io.wiregraph.query.Prefixes;
import io.wiregraph.store.GraphStore;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.jena.query.ReadWrite;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Readers of others take RDF 1.2, RDF/XML, and the canonical form for what we say it is. */
class RdfFormsInterop {

  private static final String MODULES = "target/readers/node_modules/";

  /** Counts the quads of a file, and those that reify a triple. */
  private static final String N3 =
      """
      const { Parser } = require(process.argv[1] + 'n3');
      const text = require('fs').readFileSync(process.argv[2], 'utf8');
      const quads = new Parser({ format: process.argv[3] }).parse(text);
      const reified = quads.filter(q => q.object.termType === 'Quad').length;
      console.log(quads.length + ' ' + reified);
      """;

  /** Prints the canonical N-Quads of a file of N-Quads or JSON-LD. */
  private static final String CANONIZE =
      """
      const jsonld = require(process.argv[1] + 'jsonld');
      const text = require('fs').readFileSync(process.argv[2], 'utf8');
      const isJson = process.argv[2].endsWith('.jsonld');
      const options = { algorithm: 'RDFC-1.0', format: 'application/n-quads', safe: true };
      jsonld.canonize(isJson ? JSON.parse(text) : text,
          isJson ? options : { ...options, inputFormat: 'application/n-quads' })
        .then(canonical => process.stdout.write(canonical));
      """;

  private static final RdfProfile REIFYING = RdfProfile.USUAL.reifying();

  @TempDir Path dir;

  @BeforeEach
  void build() throws IOException {
    MadeUpStore.build(dir.resolve("graph"));
  }

  @Test
  void n3FindsEachFactReifiedInRdf12() throws Exception {
    long facts =
        Files.readAllLines(export(new NTriplesExport(), "usual.nt")).stream()
            .filter(line -> line.endsWith("22-rdf-syntax-ns#Statement> ."))
            .count();
    assertThat(facts).isPositive();
    List<String> lines = Files.readAllLines(export(new NTriplesExport(REIFYING), "new.nt"));
    String expected = lines.size() + " " + facts;

    assertThat(n3(dir.resolve("new.nt"), "application/n-triples")).isEqualTo(expected);
    assertThat(n3(export(new TurtleExport(REIFYING), "new.ttl"), "text/turtle"))
        .isEqualTo(expected);
    String quads =
        Files.readAllLines(export(new NQuadsExport(REIFYING), "new.nq")).size() + " " + facts;
    assertThat(n3(dir.resolve("new.nq"), "application/n-quads")).isEqualTo(quads);
    assertThat(n3(export(new TrigExport(REIFYING), "new.trig"), "application/trig"))
        .isEqualTo(quads);
  }

  @Test
  void jsonLdJsFindsTheCanonicalFormInOurBytes() throws Exception {
    String quads = Files.readString(export(new NQuadsExport(), "all.nq"));

    assertThat(canonical("all.nq")).isEqualTo(quads);
    export(new JsonLdExport(), "all.jsonld");
    assertThat(canonical("all.jsonld")).isEqualTo(quads);
  }

  @Test
  void jsonLdJsFindsInFramedThingsWhatTheGraphSaysOfThem() throws Exception {
    List<String> knowledge = Files.readAllLines(export(new NTriplesExport(), "all.nt"));
    for (String frame : FramedExport.SHIPPED) {
      Set<String> asked = typed(knowledge, frame.equals("entities") ? "Entity" : "Event");
      Set<String> entities = typed(knowledge, "Entity");
      export(FramedExport.shipped(frame), frame + ".jsonld");

      List<String> framed = canonical(frame + ".jsonld").lines().toList();

      assertThat(framed).isNotEmpty();
      assertThat(knowledge).as(frame).containsAll(framed);
      assertThat(framed)
          .as(frame)
          .containsAll(knowledge.stream().filter(line -> asked.contains(subject(line))).toList());
      assertThat(framed)
          .allMatch(line -> asked.contains(subject(line)) || entities.contains(subject(line)))
          .anyMatch(line -> entities.contains(subject(line)));
    }
  }

  private static Set<String> typed(List<String> triples, String type) {
    return triples.stream()
        .filter(line -> line.contains("#type> ") && line.endsWith("ontology#" + type + "> ."))
        .map(RdfFormsInterop::subject)
        .collect(Collectors.toSet());
  }

  private static String subject(String line) {
    return line.substring(0, line.indexOf(' '));
  }

  @Test
  void rapperReadsRdfXmlAsTheSameTriples() throws Exception {
    Path xml = export(new RdfXmlExport(), "all.rdf");
    String triples =
        "returned " + Files.readAllLines(export(new NTriplesExport(), "all.nt")).size();

    assertThat(rapper("rdfxml", xml)).contains(triples + " triples");
  }

  private static String rapper(String format, Path file) throws Exception {
    return OutsideProgram.run("raptor2-utils", "rapper", "-c", "-i", format, file.toString());
  }

  private static String n3(Path file, String format) throws Exception {
    return node(N3, file, format).strip();
  }

  private String canonical(String name) throws Exception {
    return node(CANONIZE, dir.resolve(name));
  }

  private static String node(String script, Path file, String... more) throws Exception {
    Path modules = Path.of(MODULES).toAbsolutePath();
    assertThat(modules).as("npm packages that .ci/run installs").isDirectory();
    String[] command = new String[5 + more.length];
    List<String> first = List.of("node", "-e", script, modules + "/", file.toString());
    for (int i = 0; i < command.length; i++) {
      command[i] = i < first.size() ? first.get(i) : more[i - first.size()];
    }
    return OutsideProgram.run("nodejs", command);
  }

  private Path export(DatasetExport export, String name) throws IOException {
    Path file = dir.resolve(name);
    try (GraphStore store = GraphStore.openForReading(dir.resolve("graph"))) {
      store.dataset().begin(ReadWrite.READ);
      try (OutputStream out = Files.newOutputStream(file)) {
        Prefixes prefixes = Prefixes.ofStore(store.iris().base());
        export.write(store.dataset().asDatasetGraph(), prefixes, out);
      } finally {
        store.dataset().end();
      }
    }
    return file;
  }
}
