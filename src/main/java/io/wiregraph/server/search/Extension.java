package io.wiregraph.server.search;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.wiregraph.server.guard.Run;
import java.util.List;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;

/** Answers which values of properties entities have: the data extension of the protocol. */
final class Extension {

  private final Entities entities;
  private final Terms terms;

  Extension(Entities entities, Terms terms) {
    this.entities = entities;
    this.terms = terms;
  }

  /** Answers, as long as the run may go on. */
  ObjectNode answer(JsonNode asked, Run run, ObjectMapper mapper) {
    ObjectNode answer = mapper.createObjectNode();
    ArrayNode meta = answer.putArray("meta");
    for (JsonNode property : asked.path("properties")) {
      String id = property.path("id").asText();
      meta.addObject().put("id", id).put("name", terms.property(terms.iri(id)).name());
    }
    ObjectNode rows = answer.putObject("rows");
    for (JsonNode id : asked.path("ids")) {
      ObjectNode row = rows.putObject(id.asText());
      for (JsonNode property : asked.path("properties")) {
        run.check();
        String pid = property.path("id").asText();
        Node node = NodeFactory.createURI(terms.iri(pid));
        ArrayNode cell = row.putArray(pid);
        values(id.asText(), node).forEach(value -> put(value, cell.addObject()));
      }
    }
    return answer;
  }

  private List<Node> values(String id, Node property) {
    return entities.values(entities.iri(id), property);
  }

  private void put(Node value, ObjectNode cell) {
    if (value.isURI() && value.getURI().startsWith(entities.space())) {
      cell.put("id", entities.id(value.getURI()));
      cell.put("name", entities.name(value.getURI()).orElse(value.getURI()));
    } else if (value.isLiteral()) {
      String text = value.getLiteralLexicalForm();
      if (XSDDatatype.XSDdate.equals(value.getLiteralDatatype())) {
        cell.put("date", text);
      } else if (value.getLiteralValue() instanceof Number number) {
        cell.put("float", number.doubleValue());
      } else {
        cell.put("str", text);
      }
    } else {
      cell.put("str", value.toString());
    }
  }
}
