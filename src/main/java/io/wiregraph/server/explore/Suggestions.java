package io.wiregraph.server.explore;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.wiregraph.search.Hit;
import io.wiregraph.search.Kind;
import io.wiregraph.search.Search;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.jena.graph.NodeFactory;

/**
 * {@code /api/suggest}: what begins with what somebody typed. Names come from the table, so that
 * the first letter has an answer at once; events, statements and articles from the index of words.
 */
final class Suggestions implements Endpoint {

  /** What fewer letters begin is too much to choose from. */
  private static final int FEWEST_LETTERS = 3;

  private static final int USUAL = 8;
  private static final int MOST = 20;

  private static final List<Kind> SUGGESTED =
      List.of(Kind.ENTITY, Kind.EVENT, Kind.STATEMENT, Kind.ARTICLE);

  private final WordSearch words;

  Suggestions(WordSearch words) {
    this.words = words;
  }

  @Override
  public Set<String> parameters() {
    return Set.of("q", "limit", "type");
  }

  @Override
  public ObjectNode answer(Asked asked) {
    String typed = asked.question().text("q").orElse("");
    int limit = asked.question().number("limit", USUAL, 1, MOST);
    List<Kind> kinds =
        asked
            .question()
            .words(
                "type",
                word -> Kind.ofName(word).filter(SUGGESTED::contains),
                SUGGESTED.stream().map(Kind::toString).toList());
    Set<Kind> wanted = EnumSet.copyOf(kinds.isEmpty() ? SUGGESTED : kinds);
    ObjectNode answer = Json.object().put("query", typed);
    ArrayNode suggestions = answer.putArray("suggestions");
    if (typed.isEmpty()) {
      return answer;
    }
    List<ObjectNode> entities =
        wanted.contains(Kind.ENTITY) ? entities(asked, typed, limit) : List.of();
    List<ObjectNode> others = others(asked, typed, limit, wanted);
    // A third is for the others, where there are so many of both.
    int kept = Math.min(entities.size(), limit - Math.min(others.size(), limit / 3));
    entities.subList(0, kept).forEach(suggestions::add);
    others.subList(0, Math.min(others.size(), limit - kept)).forEach(suggestions::add);
    return answer;
  }

  private static List<ObjectNode> entities(Asked asked, String typed, int limit) {
    FactTable table = asked.table();
    List<ObjectNode> found = new ArrayList<>();
    for (NameIndex.Found name : table.names().find(typed, limit, table::factCount)) {
      ObjectNode entity = Json.object();
      entity.put("type", "entity").setAll(asked.json().entity(name.entity()));
      if (!name.name().equals(table.entities().label(name.entity()))) {
        entity.put("match", name.name());
      }
      found.add(entity.put("facts", table.factCount(name.entity())));
    }
    return found;
  }

  private List<ObjectNode> others(Asked asked, String typed, int limit, Set<Kind> wanted) {
    List<ObjectNode> found = new ArrayList<>();
    if (typed.codePointCount(0, typed.length()) < FEWEST_LETTERS) {
      return found;
    }
    List<Kind> facts = wanted.stream().filter(k -> k == Kind.EVENT || k == Kind.STATEMENT).toList();
    if (!facts.isEmpty()) {
      words
          .find(new Search(typed, facts, List.of(), true, true, 0, limit))
          .forEach(hit -> fact(asked, hit).ifPresent(found::add));
    }
    if (wanted.contains(Kind.ARTICLE)) {
      int place = 0;
      Search search = new Search(typed, List.of(Kind.ARTICLE), List.of(), false, true, 0, limit);
      for (Hit hit : words.find(search)) {
        // One of each in turn, as there is little place.
        found.add(Math.min(found.size(), place), article(asked, hit));
        place += 2;
      }
    }
    return found;
  }

  private static Optional<ObjectNode> fact(Asked asked, Hit hit) {
    FactTable table = asked.table();
    return table
        .fact(asked.graphs().local(hit.iri()))
        .map(
            fact -> {
              ObjectNode json = Json.object();
              json.put("type", hit.kind().toString()).put("kind", hit.kind().toString());
              json.setAll(asked.json().reference(fact));
              Json.day(table.day(fact)).ifPresent(day -> json.put("date", day));
              json.put("class", table.classes().get(table.type(fact)).name());
              table.quad(fact).ifPresent(quad -> json.put("quad", quad.code()));
              return json;
            });
  }

  private static ObjectNode article(Asked asked, Hit hit) {
    ObjectNode article = asked.json().cards().article(NodeFactory.createURI(hit.iri()));
    ObjectNode json =
        Json.object()
            .put("iri", hit.iri())
            .put("type", "article")
            .put("kind", "article")
            .put("label", article.path("title").asText(hit.text()));
    if (article.has("date")) {
      json.set("date", article.get("date"));
    }
    if (article.has("outlet")) {
      json.set("outlet", article.get("outlet"));
    }
    return json;
  }
}
