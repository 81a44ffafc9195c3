package io.wiregraph.server;

import com.apicatalog.jsonld.JsonLd;
import com.apicatalog.jsonld.JsonLdError;
import com.apicatalog.jsonld.document.JsonDocument;
import io.wiregraph.ontology.RdfForm;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonWriter;
import jakarta.json.stream.JsonGenerator;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.util.Collection;
import java.util.Map;
import org.apache.jena.graph.Triple;

/**
 * Triples as JSON-LD 1.1, framed (W3C JSON-LD 1.1 Framing) with the context that the server has: an
 * object for each node, with names in place of IRIs.
 */
final class FramedJsonLd {

  private static final String CONTEXT = "@context";

  private final JsonObject context;
  private final String contextIri;

  /**
   * Frames with a context.
   *
   * @param context the context document
   * @param contextIri where clients find it
   */
  FramedJsonLd(byte[] context, String contextIri) {
    this.context = Json.createReader(new ByteArrayInputStream(context)).readObject();
    this.contextIri = contextIri;
  }

  byte[] write(Collection<Triple> triples) {
    byte[] plain = RdfForm.JSON_LD.write(triples, Map.of());
    JsonObject frame =
        Json.createObjectBuilder()
            .add(CONTEXT, context.get(CONTEXT))
            .add("@embed", "@never")
            .build();
    JsonObject framed;
    try {
      framed =
          JsonLd.frame(JsonDocument.of(new ByteArrayInputStream(plain)), JsonDocument.of(frame))
              .ordered(true)
              .get();
    } catch (JsonLdError e) {
      throw new IllegalStateException("cannot frame what the store says", e);
    }
    JsonObjectBuilder out = Json.createObjectBuilder().add(CONTEXT, contextIri);
    framed.forEach(
        (name, value) -> {
          if (!name.equals(CONTEXT)) {
            out.add(name, value);
          }
        });
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (JsonWriter writer =
        Json.createWriterFactory(Map.of(JsonGenerator.PRETTY_PRINTING, true)).createWriter(bytes)) {
      writer.write(out.build());
    }
    return bytes.toByteArray();
  }
}
