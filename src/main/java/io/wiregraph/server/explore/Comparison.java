package io.wiregraph.server.explore;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** {@code /api/compare}: two entities, or what several outlets tell of one event. */
final class Comparison implements Endpoint {

  private static final int MOST_FACTS = 20;
  private static final int MOST_PARTNERS = 20;
  private static final int MOST_LOOKS = 1_000;
  private static final int MOST_CLASSES = 30;
  private static final int MOST_MENTIONS = 200;

  @Override
  public Set<String> parameters() {
    return Set.of("a", "b", "event");
  }

  @Override
  public ObjectNode answer(Asked asked) {
    return asked.question().text("event").isPresent() ? accounts(asked) : entities(asked);
  }

  private static ObjectNode entities(Asked asked) {
    FactTable table = asked.table();
    int one = asked.entity("a");
    int other = asked.entity("b");
    EntitySummary a = new EntitySummary(asked, one);
    EntitySummary b = new EntitySummary(asked, other);
    ObjectNode json = Json.object();
    json.set("a", a.json());
    json.set("b", b.json());
    ObjectNode common = json.putObject("common");
    int[] facts = a.with(other).toArray();
    ObjectNode together = common.putObject("facts").put("total", facts.length);
    ArrayNode list = together.putArray("facts");
    for (int i = 0; i < Math.min(facts.length, MOST_FACTS); i++) {
      list.add(asked.json().factWithCard(facts[i]));
    }
    partners(asked, a, b, common.putArray("partners"));
    ArrayNode classes = json.putArray("classes");
    for (int type : ClassCounts.largest(table, t -> a.of(t) + b.of(t), MOST_CLASSES)) {
      ObjectNode put = classes.addObject();
      asked.json().putType(type, put);
      put.put("a", a.of(type)).put("b", b.of(type));
    }
    return json;
  }

  private static void partners(Asked asked, EntitySummary a, EntitySummary b, ArrayNode into) {
    Map<Integer, Partners.Partner> others = new HashMap<>();
    b.partners().largest(MOST_LOOKS).forEach(p -> others.put(p.entity, p));
    a.partners().largest(MOST_LOOKS).stream()
        .filter(p -> others.containsKey(p.entity))
        .limit(MOST_PARTNERS)
        .forEach(
            p -> {
              Partners.Partner same = Optional.ofNullable(others.get(p.entity)).orElseThrow();
              ObjectNode json =
                  asked.json().entity(p.entity).put("a", p.facts).put("b", same.facts);
              Json.tone(p.quads).ifPresent(tone -> json.put("toneA", tone));
              Json.tone(same.quads).ifPresent(tone -> json.put("toneB", tone));
              into.add(json);
            });
  }

  private static ObjectNode accounts(Asked asked) {
    int fact = asked.fact("event");
    Cards cards = asked.json().cards();
    List<String> wanted =
        List.of("a", "b").stream().flatMap(name -> asked.question().text(name).stream()).toList();
    Map<String, ArrayNode> accounts = new TreeMap<>();
    ObjectNode json = Json.object();
    json.set("fact", asked.json().fact(fact));
    for (Cards.Sure sure :
        cards.mentions(asked.graphs().iri(asked.table().path(fact)), MOST_MENTIONS)) {
      cards
          .of(sure.node())
          .ifPresent(
              card ->
                  accounts
                      .computeIfAbsent(
                          card.path("article").path("outlet").asText(""), o -> json.arrayNode())
                      .add(card));
    }
    ArrayNode outlets = json.putArray("outlets");
    accounts.keySet().forEach(outlets::add);
    ArrayNode into = json.putArray("accounts");
    accounts.forEach(
        (outlet, evidence) -> {
          if (wanted.isEmpty() || wanted.contains(outlet)) {
            into.addObject().put("outlet", outlet).set("evidence", evidence);
          }
        });
    FactLinks links = asked.table().links();
    EvidenceList.put(asked, links.contradicted(), fact, json.putArray("contradicted"));
    return json;
  }
}
