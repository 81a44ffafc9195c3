package io.wiregraph.server.search;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.wiregraph.resolve.NameKey;
import io.wiregraph.search.Hit;
import io.wiregraph.search.Kind;
import io.wiregraph.search.Search;
import io.wiregraph.search.StoreIndex;
import io.wiregraph.server.guard.Run;
import io.wiregraph.text.EditDistance;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;

/**
 * Finds the entities that somebody may mean by a name. The score is 100 for the name itself, less
 * the more letters differ; where values of properties are given, what share of them the entity has
 * makes up three tenths.
 */
final class Candidates {

  private static final int USUAL = 10;
  private static final int MOST = 50;
  private static final int LOOKED_AT = 200;
  private static final double SURE = 95;
  private static final double WHOLE = 100;
  private static final double OF_VALUES = 0.3;

  /** What is found by words alone scores no less. */
  private static final double LEAST = 10;

  private record Candidate(String iri, String name, double score) {}

  private final StoreIndex index;
  private final Entities entities;
  private final Terms terms;

  Candidates(StoreIndex index, Entities entities, Terms terms) {
    this.index = index;
    this.entities = entities;
    this.terms = terms;
  }

  /** Answers a query of the reconciliation protocol, as long as its run may go on. */
  void answer(JsonNode query, Run run, ArrayNode result) {
    int limit = Math.min(Math.max(query.path("limit").asInt(USUAL), 1), MOST);
    List<Candidate> found = candidates(query, run);
    boolean isOne =
        !found.isEmpty()
            && found.get(0).score() >= SURE
            && (found.size() == 1 || found.get(1).score() < found.get(0).score());
    for (Candidate candidate : found.subList(0, Math.min(limit, found.size()))) {
      ObjectNode node =
          result
              .addObject()
              .put("id", entities.id(candidate.iri()))
              .put("name", candidate.name())
              .put("score", Math.round(candidate.score() * 10) / 10.0)
              .put("match", isOne && candidate.equals(found.get(0)));
      ArrayNode types = node.putArray("type");
      entities.types(candidate.iri(), terms).forEach(type -> type.addTo(types));
    }
  }

  private List<Candidate> candidates(JsonNode query, Run run) {
    String words = bounded(query.path("query").asText("").strip());
    List<Candidate> found = new ArrayList<>();
    if (entities.isEntity(words)) {
      found.add(new Candidate(words, entities.name(words).orElse(words), WHOLE));
      return found;
    }
    Search search =
        new Search(
            words, List.of(Kind.ENTITY), classes(query.path("type")), true, false, 0, LOOKED_AT);
    for (Hit hit : index.find(search).hits()) {
      run.check();
      double likeness = likeness(words, hit.text());
      String name = entities.name(hit.iri()).orElse(hit.text());
      double score = withValues(likeness, hit.iri(), query.path("properties"), run);
      found.add(new Candidate(hit.iri(), name, score));
    }
    found.sort(
        Comparator.comparingDouble(Candidate::score).reversed().thenComparing(Candidate::iri));
    return found;
  }

  /** Nothing has a longer name, and the time to compare two grows with the product of both. */
  private static String bounded(String words) {
    return words.length() > Search.LONGEST ? words.substring(0, Search.LONGEST) : words;
  }

  private List<String> classes(JsonNode type) {
    List<String> classes = new ArrayList<>();
    if (type.isTextual()) {
      classes.add(terms.iri(type.asText()));
    }
    type.elements().forEachRemaining(each -> classes.add(terms.iri(each.asText())));
    classes.removeIf(String::isEmpty);
    return classes.subList(0, Math.min(classes.size(), USUAL));
  }

  private static double likeness(String words, String name) {
    String wanted = NameKey.words(words);
    String own = NameKey.words(name);
    if (wanted.equals(own)) {
      return WHOLE;
    }
    int longest = Math.max(wanted.length(), own.length());
    double share = 1 - (double) EditDistance.between(wanted, bounded(own)) / longest;
    return Math.max(LEAST, Math.min(SURE - 1, share * WHOLE));
  }

  private double withValues(double likeness, String iri, JsonNode properties, Run run) {
    int given = 0;
    int borneOut = 0;
    for (JsonNode property : properties) {
      run.check();
      Node pid = NodeFactory.createURI(terms.iri(property.path("pid").asText()));
      List<Node> values = entities.values(iri, pid);
      JsonNode wanted = property.path("v");
      for (JsonNode one : wanted.isArray() ? wanted : List.of(wanted)) {
        given++;
        borneOut += values.stream().anyMatch(value -> isSame(value, one)) ? 1 : 0;
      }
    }
    return given == 0
        ? likeness
        : likeness * (1 - OF_VALUES) + WHOLE * OF_VALUES * borneOut / given;
  }

  private boolean isSame(Node value, JsonNode wanted) {
    String text = bounded(wanted.isObject() ? wanted.path("id").asText() : wanted.asText());
    if (value.isLiteral()) {
      return NameKey.words(value.getLiteralLexicalForm()).equals(NameKey.words(text));
    }
    return value.isURI()
        && (value.getURI().equals(text)
            || value.getURI().equals(entities.iri(text))
            || entities
                .name(value.getURI())
                .filter(name -> NameKey.words(name).equals(NameKey.words(text)))
                .isPresent());
  }
}
