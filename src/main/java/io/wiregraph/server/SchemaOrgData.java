package io.wiregraph.server;

import io.wiregraph.vocab.SchemaOrg;
import io.wiregraph.vocab.Skos;
import io.wiregraph.vocab.Wg;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObjectBuilder;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;

/** What search engines read of a page: the thing in schema.org's words. */
final class SchemaOrgData {

  /** Classes of the store that schema.org calls otherwise; the first that fits counts. */
  private static final List<Map.Entry<Node, String>> CLASSES =
      List.of(
          Map.entry(Wg.ARTICLE, "NewsArticle"),
          Map.entry(SchemaOrg.term("Person"), "Person"),
          Map.entry(SchemaOrg.term("Country"), "Country"),
          Map.entry(SchemaOrg.term("City"), "City"),
          Map.entry(SchemaOrg.PLACE, "Place"),
          Map.entry(SchemaOrg.term("GovernmentOrganization"), "GovernmentOrganization"),
          Map.entry(SchemaOrg.ORGANIZATION, "Organization"),
          Map.entry(Wg.STATEMENT, "Claim"),
          Map.entry(Wg.EVENT, "Event"));

  private SchemaOrgData() {}

  /** Returns a script element of data, which nothing runs. */
  static String script(Description description) {
    Node thing = description.thing();
    List<Node> types = description.values(thing, RDF.type.asNode());
    String type =
        CLASSES.stream()
            .filter(c -> types.contains(c.getKey()))
            .map(Map.Entry::getValue)
            .findFirst()
            .orElse("Thing");
    JsonObjectBuilder data =
        Json.createObjectBuilder()
            .add("@context", "https://schema.org")
            .add("@type", type)
            .add("@id", thing.getURI());
    add(data, "name", description.text(thing, RDFS.label.asNode()));
    add(data, "headline", description.text(thing, SchemaOrg.HEADLINE));
    add(data, "datePublished", description.text(thing, SchemaOrg.DATE_PUBLISHED));
    add(data, "startDate", description.text(thing, Wg.EARLIEST));
    add(data, "endDate", description.text(thing, Wg.LATEST));
    JsonArrayBuilder same = Json.createArrayBuilder();
    List<Node> links = description.values(thing, Skos.EXACT_MATCH);
    links.forEach(link -> same.add(link.getURI()));
    if (!links.isEmpty()) {
      data.add("sameAs", same);
    }
    String json = data.build().toString().replace("<", "\\u003c");
    return "<script type=\"application/ld+json\">" + json + "</script>\n";
  }

  private static void add(JsonObjectBuilder data, String name, Optional<String> value) {
    value.ifPresent(v -> data.add(name, v));
  }
}
