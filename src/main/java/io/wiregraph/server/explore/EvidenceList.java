package io.wiregraph.server.explore;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Set;

/** {@code /api/evidence}: each sentence that a fact stands on, and who says otherwise. */
final class EvidenceList implements Endpoint {

  private static final int USUAL = 50;
  private static final int MOST = 100;
  private static final int FARTHEST = 1_000;
  private static final int MOST_AGREEMENTS = 20;

  @Override
  public Set<String> parameters() {
    return Set.of("iri", "offset", "limit");
  }

  @Override
  public ObjectNode answer(Asked asked) {
    int fact = asked.fact("iri");
    int offset = asked.question().number("offset", 0, 0, FARTHEST);
    int limit = asked.question().number("limit", USUAL, 1, MOST);
    List<Cards.Sure> mentions =
        asked.json().cards().mentions(asked.graphs().iri(asked.table().path(fact)), FARTHEST);
    ObjectNode answer = Json.object();
    answer.set("fact", asked.json().fact(fact));
    answer.put("total", mentions.size()).put("offset", offset).put("limit", limit);
    if (mentions.size() > offset + limit) {
      answer.put("next", offset + limit);
    }
    ArrayNode evidence = answer.putArray("evidence");
    mentions.stream()
        .skip(offset)
        .limit(limit)
        .forEach(sure -> asked.json().cards().of(sure.node()).ifPresent(evidence::add));
    FactLinks links = asked.table().links();
    put(asked, links.contradicted(), fact, answer.putArray("contradicted"));
    put(asked, links.corroborated(), fact, answer.putArray("corroborated"));
    return answer;
  }

  /** Writes the facts that one is linked to, each with its first evidence. */
  static void put(Asked asked, IntRows links, int fact, ArrayNode into) {
    int end = Math.min(links.end(fact), links.begin(fact) + MOST_AGREEMENTS);
    for (int i = links.begin(fact); i < end; i++) {
      into.add(asked.json().withCardBeside(links.at(i)));
    }
  }
}
