package io.wiregraph.server;

import io.wiregraph.export.JsonLdFraming;
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

  private final JsonLdFraming framing;
  private final String contextIri;

  /**
   * Frames with a context.
   *
   * @param context the context document
   * @param contextIri where clients find it
   */
  FramedJsonLd(byte[] context, String contextIri) {
    JsonObject document = Json.createReader(new ByteArrayInputStream(context)).readObject();
    this.framing =
        new JsonLdFraming(
            Json.createObjectBuilder()
                .add(CONTEXT, document.get(CONTEXT))
                .add("@embed", "@never")
                .build());
    this.contextIri = contextIri;
  }

  byte[] write(Collection<Triple> triples) {
    JsonObject framed = framing.of(triples);
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
