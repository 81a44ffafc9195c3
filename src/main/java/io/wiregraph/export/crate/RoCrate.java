package io.wiregraph.export.crate;

import io.wiregraph.export.FactTable;
import io.wiregraph.export.MentionTable;
import io.wiregraph.export.NQuadsExport;
import io.wiregraph.ontology.RdfForm;
import io.wiregraph.pack.DomainPack;
import io.wiregraph.query.NamedQuery;
import io.wiregraph.query.Prefixes;
import io.wiregraph.query.ShippedQueries;
import io.wiregraph.store.GraphStore;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.apache.jena.query.ReadWrite;
import org.apache.jena.sparql.core.DatasetGraph;

/**
 * Writes a store as one package: an RO-Crate 1.1 in a Zip archive. What is large goes through as it
 * is read; the files that tell of the others come last, when those were measured.
 */
public final class RoCrate {

  private static final String TURTLE = "text/turtle";
  private static final String MANIFEST = "manifest-sha256.txt";

  private final GraphStore store;
  private final Prefixes prefixes;
  private final CrateAbout about;

  /**
   * Prepares to write a store.
   *
   * @param prefixes the store's
   * @param about what is said of the package beside what the store says of itself
   */
  public RoCrate(GraphStore store, Prefixes prefixes, CrateAbout about) {
    this.store = store;
    this.prefixes = prefixes;
    this.about = about;
  }

  /**
   * Writes the archive; the same store and the same words give the same bytes.
   *
   * @param out left open, and flushed
   * @throws IOException if it cannot be written
   */
  public void write(OutputStream out) throws IOException {
    CrateZip zip = new CrateZip(out);
    DatasetGraph data = store.dataset().asDatasetGraph();
    data.begin(ReadWrite.READ);
    StoreSelf self;
    try {
      self = StoreSelf.read(data, store.iris());
      zip.addCompressed(
          "data/graphs.nq.gz",
          "All graphs, canonical N-Quads",
          to -> new NQuadsExport().write(data, prefixes, to));
      CrateTables.add(store, !self.provenance().isEmpty(), zip);
    } finally {
      data.end();
    }
    readings(zip);
    zip.add(
        "data/provenance.ttl",
        "How the graph was built",
        TURTLE,
        RdfForm.TURTLE.write(self.provenance(), prefixes.map()));
    words(zip);
    zip.add(
        "dcat.ttl",
        "Description for catalogues, DCAT and VoID",
        TURTLE,
        CrateCatalog.turtle(self, about, zip.files(), prefixes.map()));
    zip.add(
        "README.md",
        "What this is and how to use it",
        "text/markdown",
        new CratePages(self, about, zip.files()).readme());
    List<CrateFile> parts = zip.files();
    byte[] preview = new CratePages(self, about, parts).preview();
    zip.add(
        CrateMetadata.NAME,
        "What programs read",
        "application/ld+json",
        to -> CrateMetadata.write(self, about, parts, to));
    zip.add("ro-crate-preview.html", "What people read", "text/html", preview);
    zip.add(MANIFEST, "Checksums", "text/plain", manifest(zip.files()));
    zip.finish();
  }

  /** What each article says, with the places that it was read from. */
  private void readings(CrateZip zip) throws IOException {
    zip.addCompressed(
        "data/facts.jsonl.gz",
        "Facts as each article has them, JSON Lines",
        to -> new FactTable().write(store, to));
    zip.addCompressed(
        "data/mentions.jsonl.gz",
        "Mentions of entities, JSON Lines",
        to -> new MentionTable().write(store, to));
  }

  /** What explains the data: terms, shapes, queries. */
  private void words(CrateZip zip) throws IOException {
    DomainPack pack = store.pack();
    zip.add("ontology/ontology.ttl", "The ontology", TURTLE, RdfForm.TURTLE.write(pack));
    zip.add("ontology/shapes.ttl", "Its shapes, SHACL", TURTLE, shipped("shapes.ttl"));
    Optional<byte[]> own = pack.ownShapes();
    if (own.isPresent()) {
      zip.add("ontology/domain-shapes.ttl", "Shapes of its domain", TURTLE, own.get());
    }
    zip.add(
        "ontology/context.jsonld",
        "The JSON-LD context",
        "application/ld+json",
        shipped("context.jsonld"));
    List<NamedQuery> queries =
        ShippedQueries.load().with(pack).all().stream()
            .sorted(Comparator.comparing(NamedQuery::name))
            .toList();
    for (NamedQuery query : queries) {
      zip.add(
          "queries/" + query.name() + ".rq",
          query.title(),
          "application/sparql-query",
          query.text().getBytes(StandardCharsets.UTF_8));
    }
  }

  private static byte[] shipped(String name) throws IOException {
    try (InputStream in = RoCrate.class.getResourceAsStream("/ontology/" + name)) {
      if (in == null) {
        throw new IllegalStateException("the program lacks its " + name);
      }
      return in.readAllBytes();
    }
  }

  private static byte[] manifest(List<CrateFile> files) {
    StringBuilder out = new StringBuilder();
    files.forEach(file -> out.append(file.sha256()).append("  ").append(file.path()).append('\n'));
    return out.toString().getBytes(StandardCharsets.UTF_8);
  }
}
