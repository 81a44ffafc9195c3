package io.wiregraph.server.explore;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/** {@code /api/facts}: events, statements and relations, the newest first. */
final class FactList implements Endpoint {

  private static final int USUAL = 50;
  private static final int MOST = 200;
  private static final int FARTHEST = 100_000;

  @Override
  public Set<String> parameters() {
    Set<String> parameters = new HashSet<>(Filter.PARAMETERS);
    parameters.addAll(
        List.of("entity", "with", "role", "kind", "disputed", "evidence", "offset", "limit"));
    return parameters;
  }

  @Override
  public ObjectNode answer(Asked asked) {
    Question question = asked.question();
    FactTable table = asked.table();
    Filter filter = Filter.of(question, table, true);
    int offset = question.number("offset", 0, 0, FARTHEST);
    int limit = question.number("limit", USUAL, 1, MOST);
    boolean isWithEvidence = question.flag("evidence").orElse(true);
    ClassCounts classes = new ClassCounts(table);
    int[] page = new int[limit];
    int[] total = {0};
    facts(asked)
        .filter(fact -> filter.takes(table, fact))
        .forEach(
            fact -> {
              asked.run().check();
              classes.add(fact);
              if (total[0] >= offset && total[0] < offset + limit) {
                page[total[0] - offset] = fact;
              }
              total[0]++;
            });
    ObjectNode answer =
        Json.object().put("total", total[0]).put("offset", offset).put("limit", limit);
    if (total[0] > offset + limit && offset + limit <= FARTHEST) {
      answer.put("next", offset + limit);
    }
    classes.put(asked.json(), answer.putArray("classes"));
    ArrayNode facts = answer.putArray("facts");
    for (int i = 0; i < Math.min(limit, total[0] - offset); i++) {
      asked.run().check();
      facts.add(isWithEvidence ? asked.json().factWithCard(page[i]) : asked.json().fact(page[i]));
    }
    return answer;
  }

  private static IntStream facts(Asked asked) {
    FactTable table = asked.table();
    Optional<RoleGroup> role =
        asked
            .question()
            .word(
                "role",
                RoleGroup::ofCode,
                Arrays.stream(RoleGroup.values()).map(RoleGroup::code).toList());
    Optional<Integer> entity = asked.question().iri("entity").map(asked::entityOf);
    Optional<Integer> other = asked.question().iri("with").map(asked::entityOf);
    if (entity.isEmpty()) {
      if (role.isPresent() || other.isPresent()) {
        throw new WrongParameterException("entity", "role and with want an entity");
      }
      return IntStream.range(0, table.count());
    }
    IntStream facts =
        role.isPresent()
            ? role.get().facts(table, entity.get())
            : RoleGroup.all(table, entity.get());
    return other.isEmpty() ? facts : facts.filter(fact -> hasPart(table, fact, other.get()));
  }

  static boolean hasPart(FactTable table, int fact, int entity) {
    return IntStream.range(table.participants().begin(fact), table.participants().end(fact))
        .anyMatch(i -> FactRole.thing(table.participants().at(i)) == entity);
  }
}
