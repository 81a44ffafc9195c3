package io.wiregraph.server.explore;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.wiregraph.ontology.FactClasses;
import io.wiregraph.ontology.QuadClass;
import io.wiregraph.vocab.Wg;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.RDFS;

/** Entities, classes and facts as the endpoints write them. */
final class Json {

  private static final int MOST_TRIPLES = 300;
  private static final int MOST_LINKED = 10;
  private static final double THOUSANDTHS = 1000;

  private final FactTable table;
  private final Graphs graphs;
  private final Cards cards;

  Json(FactTable table, Graphs graphs) {
    this.table = table;
    this.graphs = graphs;
    this.cards = new Cards(graphs);
  }

  static ObjectNode object() {
    return JsonNodeFactory.instance.objectNode();
  }

  Cards cards() {
    return cards;
  }

  /** Returns an entity: IRI, label and kind. */
  ObjectNode entity(int entity) {
    EntityTable entities = table.entities();
    return object()
        .put("iri", iri(entity))
        .put("label", entities.label(entity))
        .put("kind", entities.kind(entity).code());
  }

  String iri(int entity) {
    return graphs.base() + table.entities().path(entity);
  }

  String factIri(int fact) {
    return graphs.base() + table.path(fact);
  }

  /** Returns a class of events, or a predicate of relations. */
  ObjectNode type(int number) {
    FactClasses.FactClass type = table.classes().get(number);
    return object().put("iri", type.iri()).put("name", type.name()).put("label", type.label());
  }

  /** Writes what a class is as properties of what stands for it, with its quad class. */
  void putType(int number, ObjectNode into) {
    into.setAll(type(number));
    table.classes().get(number).quadClass().ifPresent(quad -> into.put("quad", quad.code()));
  }

  /** Returns a fact and the first evidence of it. */
  ObjectNode factWithCard(int fact) {
    ObjectNode json = fact(fact);
    cards.best(graphs.iri(table.path(fact))).ifPresent(card -> json.set("card", card));
    return json;
  }

  /** Returns a fact under {@code fact} and the first evidence of it under {@code card}. */
  ObjectNode withCardBeside(int fact) {
    ObjectNode json = object();
    json.set("fact", fact(fact));
    cards.best(graphs.iri(table.path(fact))).ifPresent(card -> json.set("card", card));
    return json;
  }

  /** Returns a fact. */
  ObjectNode fact(int fact) {
    Node node = graphs.iri(table.path(fact));
    List<Triple> said = graphs.known(node, MOST_TRIPLES);
    ObjectNode json = object().put("iri", node.getURI()).put("kind", table.kind(fact).code());
    text(said, RDFS.label.asNode()).ifPresent(label -> json.put("label", label));
    json.set("class", type(table.type(fact)));
    table.quad(fact).ifPresent(quad -> json.put("quad", quad.code()));
    day(table.earliest(fact)).ifPresent(day -> json.put("earliest", day));
    day(table.latest(fact)).ifPresent(day -> json.put("latest", day));
    text(said, Wg.TIME_TEXT).ifPresent(time -> json.put("timeText", time));
    ArrayNode participants = json.putArray("participants");
    for (int i = table.participants().begin(fact); i < table.participants().end(fact); i++) {
      int part = table.participants().at(i);
      ObjectNode participant = object().put("role", FactRole.of(part).code());
      participant.setAll(entity(FactRole.thing(part)));
      participants.add(participant);
    }
    json.put("factual", table.isFactual(fact));
    if (table.kind(fact) != FactKind.RELATION || table.isNegative(fact)) {
      json.put("polarity", table.isNegative(fact) ? "negative" : "positive");
    }
    json.put("modality", table.modality(fact).code());
    json.put("sources", table.sources(fact));
    json.put("confidence", table.confidence(fact) / THOUSANDTHS);
    json.put("disputed", table.isDisputed(fact));
    json.put("corroborated", table.isCorroborated(fact));
    words(fact, said, json);
    claimed(fact, json);
    return json;
  }

  private void words(int fact, List<Triple> said, ObjectNode json) {
    if (table.kind(fact) != FactKind.STATEMENT) {
      return;
    }
    if (table.stance(fact) != Stance.NONE) {
      json.put("stance", table.stance(fact).code());
    }
    text(said, Wg.QUOTE).ifPresent(words -> json.put("quote", words));
    text(said, Wg.REPORTED_TEXT).ifPresent(words -> json.put("reported", words));
    IntRows content = table.links().content();
    if (content.length(fact) > 0) {
      ArrayNode about = json.putArray("about");
      for (int i = content.begin(fact); i < end(content, fact); i++) {
        about.add(reference(content.at(i)));
      }
    }
  }

  private void claimed(int fact, ObjectNode json) {
    IntRows claims = table.links().claimedIn();
    if (claims.length(fact) == 0) {
      return;
    }
    ArrayNode by = json.putArray("claimedBy");
    for (int i = claims.begin(fact); i < end(claims, fact); i++) {
      int statement = claims.at(i);
      ObjectNode claim = reference(statement);
      speaker(statement).ifPresent(speaker -> claim.set("speaker", entity(speaker)));
      by.add(claim);
    }
  }

  private static int end(IntRows rows, int row) {
    return Math.min(rows.end(row), rows.begin(row) + MOST_LINKED);
  }

  /** Returns who makes a statement; empty where nobody is named. */
  Optional<Integer> speaker(int statement) {
    for (int i = table.participants().begin(statement);
        i < table.participants().end(statement);
        i++) {
      int part = table.participants().at(i);
      if (FactRole.of(part) == FactRole.SPEAKER) {
        return Optional.of(FactRole.thing(part));
      }
    }
    return Optional.empty();
  }

  /** Returns a fact by its IRI and label alone. */
  ObjectNode reference(int fact) {
    Node node = graphs.iri(table.path(fact));
    ObjectNode json = object().put("iri", node.getURI());
    graphs.text(node, RDFS.label.asNode()).ifPresent(label -> json.put("label", label));
    return json;
  }

  private static Optional<String> text(List<Triple> said, Node property) {
    return said.stream()
        .filter(t -> t.getPredicate().equals(property) && t.getObject().isLiteral())
        .map(t -> t.getObject().getLiteralLexicalForm())
        .min(String::compareTo);
  }

  /** Returns a day as text; empty where it is not known. */
  static Optional<String> day(int day) {
    return day == FactColumns.NO_DAY
        ? Optional.empty()
        : Optional.of(LocalDate.ofEpochDay(day).toString());
  }

  /** Returns how often each quad class comes, without those that do not. */
  static ObjectNode quads(int[] counts) {
    Map<String, Integer> present = new TreeMap<>();
    for (QuadClass quad : QuadClass.values()) {
      if (counts[quad.number()] > 0) {
        present.put(quad.code(), counts[quad.number()]);
      }
    }
    ObjectNode json = object();
    present.forEach(json::put);
    return json;
  }

  /** Returns (cooperation - conflict) / all, to hundredths; empty where there is none. */
  static Optional<Double> tone(int[] counts) {
    int all = 0;
    int sum = 0;
    for (QuadClass quad : QuadClass.values()) {
      all += counts[quad.number()];
      sum += counts[quad.number()] * quad.tone();
    }
    return all == 0 ? Optional.empty() : Optional.of(Math.round(100.0 * sum / all) / 100.0);
  }
}
