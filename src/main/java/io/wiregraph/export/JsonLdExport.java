package io.wiregraph.export;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import io.wiregraph.export.SortedQuads.Order;
import io.wiregraph.query.Prefixes;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.apache.jena.sparql.core.DatasetGraph;

/**
 * All graphs as JSON-LD 1.1. The context holds prefixes only, so that any reader resolves it
 * without a request; the nodes of the default graph come first, then an object for each named
 * graph.
 */
public final class JsonLdExport implements DatasetExport {

  private final RdfProfile profile;

  /** Writes RDF 1.1. */
  public JsonLdExport() {
    this(RdfProfile.USUAL);
  }

  /** Writes what {@code profile} tells. */
  public JsonLdExport(RdfProfile profile) {
    this.profile = profile;
  }

  @Override
  public void write(DatasetGraph dataset, Prefixes prefixes, OutputStream out) throws IOException {
    Writer writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
    JsonGenerator json = new JsonFactory().createGenerator(writer);
    json.disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
    json.setPrettyPrinter(
        new DefaultPrettyPrinter().withObjectIndenter(new DefaultIndenter(" ", "\n")));
    json.writeStartObject();
    json.writeObjectFieldStart("@context");
    for (Map.Entry<String, String> prefix : prefixes.map().entrySet()) {
      json.writeStringField(prefix.getKey(), prefix.getValue());
    }
    json.writeEndObject();
    json.writeArrayFieldStart("@graph");
    JsonLdNodes nodes = new JsonLdNodes(prefixes, json);
    SortedQuads.all(dataset, profile, Order.BY_GRAPH, nodes::write);
    nodes.end();
    json.writeEndArray();
    json.writeEndObject();
    json.writeRaw('\n');
    json.flush();
  }
}
