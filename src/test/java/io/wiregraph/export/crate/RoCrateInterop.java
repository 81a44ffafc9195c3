package io.wiregraph.export.crate;

import static org.assertj.core.api.Assertions.assertThat;

import io.wiregraph.OutsideProgram;
import io.wiregraph.pipeline.MadeUpStore;
import io.wiregraph.query.Prefixes;
import io.wiregraph.store.GraphStore;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Programs of others take the package for what we say it is. */
class RoCrateInterop {

  private static final Path MODULES = Path.of("target/readers/node_modules").toAbsolutePath();

  /** Says what the validator of ro-crate-js finds wrong; it asks no other host for these rules. */
  private static final String VALIDATE =
      """
      const fs = require('fs');
      const { Validator } = require(process.argv[1] + '/ro-crate/lib/validator.js');
      const { ROCrate } = require(process.argv[1] + '/ro-crate/lib/rocrate.js');
      const text = fs.readFileSync(process.argv[2], 'utf8');
      const validator = new Validator();
      validator.parseJSON(text);
      validator.rootDataEntity();
      const crate = new ROCrate(JSON.parse(text), { array: true, link: true });
      console.log(JSON.stringify({ errors: validator.result.errors,
          parts: crate.rootDataset.hasPart.length, name: crate.rootDataset.name[0] }));
      """;

  /** Prints the triples, by the context that ro-crate-js ships. */
  private static final String TRIPLES =
      """
      const jsonld = require(process.argv[1] + '/jsonld');
      const fs = require('fs');
      const context = JSON.parse(
          fs.readFileSync(process.argv[1] + '/ro-crate/lib/context.json', 'utf8'));
      const documentLoader = async url => ({ documentUrl: url, document: context });
      const metadata = JSON.parse(fs.readFileSync(process.argv[2], 'utf8'));
      jsonld.toRDF(metadata, { documentLoader, base: 'https://example.org/crate/',
          format: 'application/n-quads', safe: true })
        .then(quads => process.stdout.write(quads));
      """;

  @TempDir private Path dir;

  @BeforeEach
  void write() throws Exception {
    MadeUpStore.build(dir.resolve("store"));
    Path archive = dir.resolve("graph.zip");
    CrateAbout about =
        new CrateAbout(
            Optional.empty(),
            Optional.of("https://creativecommons.org/licenses/by/4.0/"),
            List.of(CrateAbout.Creator.read("Jane Doe <https://orcid.org/0000-0002-1825-0097>")),
            LocalDate.of(2026, 1, 31));
    try (GraphStore store = GraphStore.openForReading(dir.resolve("store"));
        OutputStream out = Files.newOutputStream(archive)) {
      new RoCrate(store, Prefixes.ofStore(MadeUpStore.BASE), about).write(out);
    }
    OutsideProgram.run(
        "unzip", "unzip", "-q", archive.toString(), "-d", dir.resolve("crate").toString());
  }

  private String node(String script) throws Exception {
    assertThat(MODULES).as("npm packages that .ci/run installs").isDirectory();
    return OutsideProgram.run(
        "nodejs",
        "node",
        "-e",
        script,
        MODULES.toString(),
        dir.resolve("crate/ro-crate-metadata.json").toString());
  }

  @Test
  void roCrateJsReadsItAndFindsNothingWrong() throws Exception {
    String said = node(VALIDATE);

    assertThat(said).contains("\"errors\":[]", "Knowledge graph of news articles");
  }

  @Test
  void jsonLdJsKnowsEveryTermByTheContextOfRoCrate() throws Exception {
    String triples = node(TRIPLES);

    assertThat(triples)
        .contains(
            "<https://example.org/crate/> <http://schema.org/hasPart>"
                + " <https://example.org/crate/data/graphs.nq.gz> .",
            "<http://schema.org/sha256>",
            "<http://schema.org/encodingFormat> \"application/gzip\"",
            "<http://schema.org/instrument>");
  }

  @Test
  void rdflibReadsTheCatalogue() throws Exception {
    String script =
        """
        import sys, rdflib
        g = rdflib.Graph()
        g.parse(sys.argv[1], format='turtle')
        d = rdflib.Namespace('http://www.w3.org/ns/dcat#')
        print(sorted(str(f).rsplit('/', 1)[1] for f in g.objects(None, d.downloadURL)))
        """;

    assertThat(OutsideProgram.python(script, dir.resolve("crate/dcat.ttl").toString()))
        .contains("'graphs.nq.gz'", "'facts.jsonl.gz'");
  }

  @Test
  void sha256sumFindsEveryFileAsTheManifestHasIt() throws IOException, InterruptedException {
    Process process =
        new ProcessBuilder("sha256sum", "--check", "--strict", "--quiet", "manifest-sha256.txt")
            .directory(dir.resolve("crate").toFile())
            .redirectErrorStream(true)
            .start();
    String said = new String(process.getInputStream().readAllBytes());

    assertThat(process.waitFor()).as(said).isZero();
  }
}
