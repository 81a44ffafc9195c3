package io.wiregraph.export.crate;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;

/**
 * {@code ro-crate-metadata.json}, what RO-Crate 1.1 calls the RO-Crate Metadata File: an entity for
 * the file itself, the package, each file, and who and what made them ("RO-Crate Metadata", "Root
 * Data Entity", "Data Entities", "Provenance of Entities").
 */
final class CrateMetadata {

  static final String NAME = "ro-crate-metadata.json";

  private static final String CONTEXT = "https://w3id.org/ro/crate/1.1/context";
  private static final String PROFILE = "https://w3id.org/ro/crate/1.1";
  private static final String ROOT = "./";
  private static final String LICENSE = "#license";
  private static final String SOFTWARE = "#software";
  private static final String BUILD = "#build";
  private static final String ID = "@id";

  private final StoreSelf store;
  private final CrateAbout about;
  private final List<CrateFile> files;
  private final JsonGenerator json;

  private CrateMetadata(
      StoreSelf store, CrateAbout about, List<CrateFile> files, JsonGenerator json) {
    this.store = store;
    this.about = about;
    this.files = files;
    this.json = json;
  }

  /** Writes the file. */
  static void write(StoreSelf store, CrateAbout about, List<CrateFile> files, OutputStream out)
      throws IOException {
    JsonGenerator json = new JsonFactory().createGenerator(out);
    json.disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
    json.setPrettyPrinter(
        new DefaultPrettyPrinter().withObjectIndenter(new DefaultIndenter("  ", "\n")));
    new CrateMetadata(store, about, files, json).write();
    json.writeRaw('\n');
    json.flush();
  }

  private void write() throws IOException {
    json.writeStartObject();
    json.writeArrayFieldStart("@context");
    json.writeString(CONTEXT);
    // The context of 1.1 does not have it yet.
    json.writeStartObject();
    json.writeStringField("sha256", "http://schema.org/sha256");
    json.writeEndObject();
    json.writeEndArray();
    json.writeArrayFieldStart("@graph");
    descriptor();
    root();
    for (CrateFile file : files) {
      file(file);
    }
    license();
    for (CrateAbout.Creator creator : about.creators()) {
      creator(creator);
    }
    if (!store.provenance().isEmpty()) {
      provenance();
    }
    json.writeEndArray();
    json.writeEndObject();
  }

  private void descriptor() throws IOException {
    start(NAME, "CreativeWork");
    reference("conformsTo", PROFILE);
    reference("about", ROOT);
    json.writeEndObject();
  }

  private void root() throws IOException {
    start(ROOT, "Dataset");
    json.writeStringField("name", about.title().orElse(store.title()));
    json.writeStringField("description", store.description());
    json.writeStringField("datePublished", about.published().toString());
    reference("license", about.license().orElse(LICENSE));
    json.writeStringField("identifier", store.dataset().getURI());
    if (!about.creators().isEmpty()) {
      references("creator", about.creators().stream().map(CrateAbout.Creator::id).toList());
    }
    references("hasPart", files.stream().map(CrateFile::path).toList());
    if (!store.provenance().isEmpty()) {
      reference("mentions", BUILD);
    }
    json.writeEndObject();
  }

  private void file(CrateFile file) throws IOException {
    start(file.path(), "File");
    json.writeStringField("name", file.title());
    json.writeStringField("encodingFormat", file.mediaType());
    json.writeStringField("contentSize", String.valueOf(file.size()));
    json.writeStringField("sha256", file.sha256());
    json.writeEndObject();
  }

  private void license() throws IOException {
    start(about.license().orElse(LICENSE), "CreativeWork");
    json.writeStringField("name", about.license().isPresent() ? "Licence" : "Rights");
    json.writeStringField("description", about.license().orElse(store.rights()));
    json.writeEndObject();
  }

  private void creator(CrateAbout.Creator creator) throws IOException {
    boolean isPerson = creator.iri().filter(iri -> iri.contains("orcid.org/")).isPresent();
    start(creator.id(), isPerson ? "Person" : "Organization");
    json.writeStringField("name", creator.name());
    json.writeEndObject();
  }

  /** The program and what it did ("Software used to create files"). */
  private void provenance() throws IOException {
    start(SOFTWARE, "SoftwareApplication");
    json.writeStringField("name", "Wiregraph");
    if (!store.program().isEmpty()) {
      json.writeStringField("softwareVersion", store.program().replaceFirst("^wiregraph-", ""));
    }
    json.writeEndObject();
    start(BUILD, "CreateAction");
    json.writeStringField("name", "Reading of the articles");
    json.writeStringField("description", store.determinants());
    reference("instrument", SOFTWARE);
    references("result", files.stream().filter(CrateFile::isData).map(CrateFile::path).toList());
    json.writeEndObject();
  }

  private void start(String id, String type) throws IOException {
    json.writeStartObject();
    json.writeStringField(ID, id);
    json.writeStringField("@type", type);
  }

  private void reference(String property, String id) throws IOException {
    json.writeObjectFieldStart(property);
    json.writeStringField(ID, id);
    json.writeEndObject();
  }

  private void references(String property, List<String> ids) throws IOException {
    json.writeArrayFieldStart(property);
    for (String id : ids) {
      json.writeStartObject();
      json.writeStringField(ID, id);
      json.writeEndObject();
    }
    json.writeEndArray();
  }
}
