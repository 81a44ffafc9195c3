package io.wiregraph.server.explore;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.wiregraph.vocab.Nif;
import io.wiregraph.vocab.SchemaOrg;
import io.wiregraph.vocab.Wg;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.jspecify.annotations.Nullable;

/** Evidence cards: a sentence with what is marked in it, its article, and how sure it is. */
final class Cards {

  private static final int MOST_TRIPLES = 200;

  /** Of what very many articles tell, the surest of so many is shown first. */
  private static final int MOST_LOOKS = 32;

  private static final String SPAN = "Span";

  private final Graphs graphs;

  Cards(Graphs graphs) {
    this.graphs = graphs;
  }

  /** What is marked: {@code entity} is the merged one; null where there is none. */
  private record Mark(String role, Stretch at, @Nullable String entity) {}

  /**
   * A mention, and how sure it is.
   *
   * @param node its IRI
   * @param confidence from 0 to 1
   */
  record Sure(Node node, double confidence) {}

  /** Returns the surest evidence of a merged fact; empty where it has none. */
  Optional<ObjectNode> best(Node merged) {
    return mentions(merged, MOST_LOOKS).stream().findFirst().flatMap(sure -> of(sure.node()));
  }

  /** Returns mentions of a merged fact, the surest first. */
  List<Sure> mentions(Node merged, int most) {
    return graphs.mentions(merged, most).stream()
        .map(node -> new Sure(node, confidence(node)))
        .sorted(
            Comparator.comparingDouble(Sure::confidence)
                .reversed()
                .thenComparing(sure -> sure.node().getURI()))
        .toList();
  }

  private double confidence(Node mention) {
    return graphs
        .text(graphs.graph(Graphs.article(mention)), mention, Wg.CONFIDENCE)
        .map(Double::parseDouble)
        .orElse(0.0);
  }

  /** Returns the card of a mention; empty where it has no sentence. */
  Optional<ObjectNode> of(Node mention) {
    Node article = Graphs.article(mention);
    Node graph = graphs.graph(article);
    List<Triple> said = graphs.of(graph, mention, MOST_TRIPLES);
    Optional<Node> sentence = first(said, Wg.EVIDENCE);
    Optional<Stretch> place = sentence.flatMap(Stretch::of);
    Optional<String> text = sentence.flatMap(s -> graphs.text(graph, s, Nif.ANCHOR_OF));
    if (place.isEmpty() || text.isEmpty()) {
      return Optional.empty();
    }
    ObjectNode card = JsonNodeFactory.instance.objectNode();
    card.put("mention", mention.getURI()).put("sentence", text.get());
    ArrayNode marks = card.putArray("marks");
    for (Mark mark : marks(mention, said, place.get())) {
      ObjectNode put =
          marks
              .addObject()
              .put("role", mark.role())
              .put("begin", mark.at().begin() - place.get().begin())
              .put("end", mark.at().end() - place.get().begin());
      if (mark.entity() != null) {
        put.put("entity", mark.entity());
      }
    }
    card.set("article", article(article));
    first(said, Wg.CONFIDENCE)
        .ifPresent(c -> card.put("confidence", Double.parseDouble(c.getLiteralLexicalForm())));
    first(said, Wg.RULE).ifPresent(r -> card.put("rule", r.getLiteralLexicalForm()));
    return Optional.of(card);
  }

  /** Returns what an article is shown by. */
  ObjectNode article(Node article) {
    ObjectNode json = JsonNodeFactory.instance.objectNode().put("iri", article.getURI());
    Node graph = graphs.graph(article);
    put("title", graph, article, SchemaOrg.HEADLINE, json);
    put("outlet", graph, article, SchemaOrg.PUBLISHER, json);
    put("date", graph, article, SchemaOrg.DATE_PUBLISHED, json);
    put("url", graph, article, SchemaOrg.URL, json);
    return json;
  }

  private void put(String name, Node graph, Node article, Node property, ObjectNode json) {
    graphs.text(graph, article, property).ifPresent(text -> json.put(name, text));
  }

  private static Optional<Node> first(List<Triple> said, Node property) {
    return said.stream()
        .filter(t -> t.getPredicate().equals(property))
        .map(Triple::getObject)
        .findFirst();
  }

  private List<Mark> marks(Node mention, List<Triple> said, Stretch sentence) {
    List<Mark> marks = new ArrayList<>();
    Optional<Stretch> trigger =
        first(said, Wg.TRIGGER).flatMap(Stretch::of).or(() -> Stretch.of(mention));
    trigger.ifPresent(at -> marks.add(new Mark("trigger", at, null)));
    Map<String, List<Node>> spans = new HashMap<>();
    Map<String, List<Node>> participants = new HashMap<>();
    for (Triple triple : said) {
      String property = triple.getPredicate().getURI();
      Node value = triple.getObject();
      if (!property.startsWith(Wg.NS) || !value.isURI()) {
        continue;
      }
      String name = property.substring(Wg.NS.length());
      if (name.endsWith(SPAN)) {
        String role = name.substring(0, name.length() - SPAN.length());
        spans.computeIfAbsent(role, r -> new ArrayList<>()).add(value);
      } else if (value.getURI().contains("#entity=")) {
        participants.computeIfAbsent(name, r -> new ArrayList<>()).add(value);
      }
    }
    spans.forEach(
        (role, places) -> {
          List<Node> who = participants.getOrDefault(role, List.of());
          String only = who.size() == 1 && places.size() == 1 ? merged(who.get(0)) : null;
          places.forEach(p -> Stretch.of(p).ifPresent(at -> marks.add(new Mark(role, at, only))));
        });
    participants.forEach(
        (role, who) -> {
          if (who.size() > spans.getOrDefault(role, List.of()).size()) {
            who.forEach(
                one -> Stretch.of(one).ifPresent(at -> marks.add(new Mark(role, at, merged(one)))));
          }
        });
    Set<String> seen = new HashSet<>();
    return marks.stream()
        .filter(mark -> mark.at().isIn(sentence))
        .sorted(
            Comparator.comparingInt((Mark mark) -> mark.at().begin())
                .thenComparingInt(mark -> -mark.at().end())
                .thenComparing(Mark::role))
        .filter(mark -> seen.add(mark.role() + mark.at()))
        .toList();
  }

  private @Nullable String merged(Node mention) {
    return graphs.merged(mention).map(Node::getURI).orElse(null);
  }
}
