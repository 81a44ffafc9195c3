package io.wiregraph.export;

import static org.assertj.core.api.Assertions.assertThat;

import io.wiregraph.OutsideProgram;
import io.wiregraph.pipeline.MadeUpStore;
import io.wiregraph.query.Prefixes;
import io.wiregraph.store.GraphStore;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.jena.query.ReadWrite;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Readers that we did not write find in every serialisation what was written. */
class OutsideReadersInterop {

  private static final String RDFLIB =
      """
      import sys, rdflib
      data = rdflib.ConjunctiveGraph()
      data.parse(sys.argv[1], format=sys.argv[2])
      print(sum(1 for _ in data.quads()))
      """;
  private static final Pattern RAPPER_COUNT = Pattern.compile("returned (\\d+) (?:triples|quads)");

  @TempDir Path dir;

  private long quads;
  private long triples;

  @BeforeEach
  void export() throws IOException {
    MadeUpStore.build(dir.resolve("graph"));
    try (GraphStore store = GraphStore.openForReading(dir.resolve("graph"))) {
      write(store, new NQuadsExport(), "nq");
      write(store, new NTriplesExport(), "nt");
      write(store, new TurtleExport(), "ttl");
      write(store, new TrigExport(), "trig");
      write(store, new JsonLdExport(), "jsonld");
    }
    quads = lines("nq");
    triples = lines("nt");
    assertThat(triples).isGreaterThan(50);
    assertThat(quads).isGreaterThan(triples);
  }

  @Test
  void rdflibReadsAllFormats() throws Exception {
    assertThat(rdflib("nq", "nquads")).isEqualTo(quads);
    assertThat(rdflib("trig", "trig")).isEqualTo(quads);
    assertThat(rdflib("jsonld", "json-ld")).isEqualTo(quads);
    assertThat(rdflib("nt", "nt")).isEqualTo(triples);
    assertThat(rdflib("ttl", "turtle")).isEqualTo(triples);
  }

  @Test
  void rapperReadsAllButJsonLd() throws Exception {
    assertThat(rapper("nq", "nquads")).isEqualTo(quads);
    assertThat(rapper("trig", "trig")).isEqualTo(quads);
    assertThat(rapper("nt", "ntriples")).isEqualTo(triples);
    assertThat(rapper("ttl", "turtle")).isEqualTo(triples);
  }

  private void write(GraphStore store, DatasetExport export, String ending) throws IOException {
    store.dataset().begin(ReadWrite.READ);
    try (OutputStream out = Files.newOutputStream(file(ending))) {
      export.write(store.dataset().asDatasetGraph(), Prefixes.ofStore(store.iris().base()), out);
    } finally {
      store.dataset().end();
    }
  }

  private long lines(String ending) throws IOException {
    return Files.readAllLines(file(ending), StandardCharsets.UTF_8).size();
  }

  private Path file(String ending) {
    return dir.resolve("export." + ending);
  }

  private long rdflib(String ending, String format) throws Exception {
    String output = OutsideProgram.python(RDFLIB, file(ending).toString(), format);
    return Long.parseLong(output.strip().lines().reduce("", (a, b) -> b));
  }

  private long rapper(String ending, String format) throws Exception {
    String output =
        OutsideProgram.run("raptor2-utils", "rapper", "-c", "-i", format, file(ending).toString());
    Matcher count = RAPPER_COUNT.matcher(output);
    assertThat(count.find()).as(output).isTrue();
    return Long.parseLong(count.group(1));
  }
}
