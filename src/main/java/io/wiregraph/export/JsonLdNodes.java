package io.wiregraph.export;

import com.fasterxml.jackson.core.JsonGenerator;
import io.wiregraph.export.SortedQuads.Line;
import io.wiregraph.query.Prefixes;
import java.io.IOException;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.util.NodeFactoryExtra;
import org.jspecify.annotations.Nullable;

/** Writes sorted quads as JSON-LD node objects, one for each subject of a graph. */
final class JsonLdNodes {

  private static final String TYPE = "<http://www.w3.org/1999/02/22-rdf-syntax-ns#type>";
  private static final String STRING = "http://www.w3.org/2001/XMLSchema#string";

  private final Prefixes prefixes;
  private final JsonGenerator json;
  private @Nullable String graph;
  private @Nullable String subject;
  private @Nullable String predicate;

  JsonLdNodes(Prefixes prefixes, JsonGenerator json) {
    this.prefixes = prefixes;
    this.json = json;
  }

  /** Writes a quad, which comes after those before it in the order of graph, subject, predicate. */
  void write(Line line) throws IOException {
    if (!line.graph().equals(graph)) {
      end();
      graph = line.graph();
      if (!graph.isEmpty()) {
        json.writeStartObject();
        json.writeStringField("@id", name(graph));
        json.writeArrayFieldStart("@graph");
      }
    }
    if (!line.subject().equals(subject)) {
      endNode();
      subject = line.subject();
      json.writeStartObject();
      json.writeStringField("@id", name(subject));
    }
    if (!line.predicate().equals(predicate)) {
      endValues();
      predicate = line.predicate();
      json.writeArrayFieldStart(isType() ? "@type" : name(predicate));
    }
    value(line.object());
  }

  /** Ends the last node and the last graph. */
  void end() throws IOException {
    endNode();
    if (graph != null && !graph.isEmpty()) {
      json.writeEndArray();
      json.writeEndObject();
    }
  }

  private void endNode() throws IOException {
    endValues();
    if (subject != null) {
      json.writeEndObject();
      subject = null;
    }
  }

  private void endValues() throws IOException {
    if (predicate != null) {
      json.writeEndArray();
      predicate = null;
    }
  }

  private boolean isType() {
    return TYPE.equals(predicate);
  }

  private void value(String term) throws IOException {
    if (!term.startsWith("\"")) {
      if (isType()) {
        json.writeString(name(term));
      } else {
        json.writeStartObject();
        json.writeStringField("@id", name(term));
        json.writeEndObject();
      }
      return;
    }
    Node literal = NodeFactoryExtra.parseNode(term);
    json.writeStartObject();
    json.writeStringField("@value", literal.getLiteralLexicalForm());
    if (!literal.getLiteralLanguage().isEmpty()) {
      json.writeStringField("@language", literal.getLiteralLanguage());
    } else if (!STRING.equals(literal.getLiteralDatatypeURI())) {
      json.writeStringField("@type", shorten(literal.getLiteralDatatypeURI()));
    }
    json.writeEndObject();
  }

  private String name(String term) {
    return term.startsWith("<") ? shorten(term.substring(1, term.length() - 1)) : term;
  }

  private String shorten(String iri) {
    return prefixes.shorten(iri).orElse(iri);
  }
}
