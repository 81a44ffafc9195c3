package io.wiregraph.server.explore;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.wiregraph.search.Hit;
import io.wiregraph.search.Kind;
import io.wiregraph.search.Search;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** {@code /api/claims}: who says what, the newest first. */
final class Claims implements Endpoint {

  private static final int USUAL = 50;
  private static final int MOST = 100;
  private static final int FARTHEST = 100_000;
  private static final int MOST_SPEAKERS = 30;
  private static final int MOST_AGREEMENTS = 5;
  private static final List<String> STANCES =
      Arrays.stream(Stance.values()).filter(s -> s != Stance.NONE).map(Stance::code).toList();

  private final WordSearch words;

  Claims(WordSearch words) {
    this.words = words;
  }

  @Override
  public Set<String> parameters() {
    return Set.of(
        "speaker",
        "about",
        "stance",
        "topic",
        "from",
        "to",
        "confidence",
        "contradicted",
        "corroborated",
        "offset",
        "limit");
  }

  @Override
  public ObjectNode answer(Asked asked) {
    Question question = asked.question();
    FactTable table = asked.table();
    int offset = question.number("offset", 0, 0, FARTHEST);
    int limit = question.number("limit", USUAL, 1, MOST);
    IntPredicate wanted = wanted(asked);
    int[] found = statements(asked).peek(fact -> asked.run().check()).filter(wanted).toArray();
    ObjectNode json =
        Json.object().put("total", found.length).put("offset", offset).put("limit", limit);
    if (found.length > offset + limit) {
      json.put("next", offset + limit);
    }
    speakers(asked, found, json.putArray("speakers"));
    Map<Stance, Integer> stances = new EnumMap<>(Stance.class);
    Arrays.stream(found).forEach(f -> stances.merge(table.stance(f), 1, Integer::sum));
    stances.remove(Stance.NONE);
    ObjectNode byStance = json.putObject("stances");
    stances.forEach((stance, count) -> byStance.put(stance.code(), count));
    ArrayNode claims = json.putArray("claims");
    Arrays.stream(found).skip(offset).limit(limit).forEach(f -> claims.add(claim(asked, f)));
    return json;
  }

  private IntStream statements(Asked asked) {
    FactTable table = asked.table();
    Optional<Integer> speaker = asked.question().iri("speaker").map(asked::entityOf);
    Optional<Integer> about = asked.question().iri("about").map(asked::entityOf);
    Optional<String> topic = asked.question().text("topic");
    IntStream all;
    if (topic.isPresent()) {
      Search search =
          new Search(topic.get(), List.of(Kind.STATEMENT), List.of(), false, true, 0, Search.MOST);
      all =
          words.find(search).stream()
              .map(Hit::iri)
              .flatMap(iri -> table.fact(asked.graphs().local(iri)).stream())
              .mapToInt(Integer::intValue)
              .sorted()
              .distinct();
      Set<Integer> of =
          speaker.isPresent() ? set(RoleGroup.SAYS.facts(table, speaker.get())) : Set.of();
      all = speaker.isPresent() ? all.filter(of::contains) : all;
    } else if (speaker.isPresent()) {
      all = RoleGroup.SAYS.facts(table, speaker.get());
    } else if (about.isPresent()) {
      return RoleGroup.SAID.facts(table, about.get());
    } else {
      all =
          IntStream.range(0, table.count()).filter(fact -> table.kind(fact) == FactKind.STATEMENT);
    }
    if (about.isPresent()) {
      Set<Integer> said = set(RoleGroup.SAID.facts(table, about.get()));
      all = all.filter(said::contains);
    }
    return all;
  }

  private static Set<Integer> set(IntStream facts) {
    return facts.boxed().collect(Collectors.toSet());
  }

  private static IntPredicate wanted(Asked asked) {
    Question question = asked.question();
    FactTable table = asked.table();
    Filter filter = Filter.of(question, table, true);
    List<Stance> stances = question.words("stance", Stance::ofCode, STANCES);
    Optional<Boolean> contradicted = question.flag("contradicted");
    Optional<Boolean> corroborated = question.flag("corroborated");
    FactLinks links = table.links();
    return fact ->
        filter.takes(table, fact)
            && (stances.isEmpty() || stances.contains(table.stance(fact)))
            && (contradicted.isEmpty()
                || contradicted.get() == (linked(table, links.contradicted(), fact).length > 0))
            && (corroborated.isEmpty()
                || corroborated.get() == (linked(table, links.corroborated(), fact).length > 0));
  }

  /** Returns what a statement, or what it reports, is linked to. */
  private static int[] linked(FactTable table, IntRows links, int statement) {
    IntRows content = table.links().content();
    return IntStream.concat(
            IntStream.of(statement),
            IntStream.range(content.begin(statement), content.end(statement)).map(content::at))
        .flatMap(fact -> IntStream.range(links.begin(fact), links.end(fact)).map(links::at))
        .distinct()
        .toArray();
  }

  private static void speakers(Asked asked, int[] found, ArrayNode into) {
    Map<Integer, Integer> counts = new HashMap<>();
    for (int fact : found) {
      asked.json().speaker(fact).ifPresent(speaker -> counts.merge(speaker, 1, Integer::sum));
    }
    counts.entrySet().stream()
        .sorted(
            Comparator.comparingInt((Map.Entry<Integer, Integer> e) -> -e.getValue())
                .thenComparing(e -> asked.json().iri(e.getKey())))
        .limit(MOST_SPEAKERS)
        .forEach(e -> into.add(asked.json().entity(e.getKey()).put("count", e.getValue())));
  }

  private static ObjectNode claim(Asked asked, int fact) {
    FactLinks links = asked.table().links();
    ObjectNode json = asked.json().factWithCard(fact);
    put(asked, "contradicted", linked(asked.table(), links.contradicted(), fact), json);
    put(asked, "corroborated", linked(asked.table(), links.corroborated(), fact), json);
    return json;
  }

  private static void put(Asked asked, String name, int[] facts, ObjectNode json) {
    json.remove(name);
    if (facts.length > 0) {
      // Takes the place of what a fact says of itself under that name.
      ArrayNode all = json.putArray(name);
      Arrays.stream(facts).limit(MOST_AGREEMENTS).forEach(f -> all.add(asked.json().fact(f)));
    }
  }
}
