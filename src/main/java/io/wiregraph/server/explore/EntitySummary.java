package io.wiregraph.server.explore;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.wiregraph.ontology.QuadClass;
import io.wiregraph.vocab.SchemaOrg;
import io.wiregraph.vocab.Skos;
import io.wiregraph.vocab.Wg;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.RDF;

/** What there is to know of an entity at one glance, counted over all of its facts. */
final class EntitySummary {

  private static final int MOST_RELATIONS = 50;
  private static final int MOST_PARTNERS = 20;
  private static final int MOST_CLASSES = 30;
  private static final int MOST_ARTICLES = 10;

  /** Of what very many articles name, the newest of so many are shown. */
  private static final int MOST_MENTIONS = 300;

  private static final int MOST_TRIPLES = 500;
  private static final int MONTHS = 12;

  private final Asked asked;
  private final FactTable table;
  private final int entity;
  private final Partners partners;
  private final int[] did;
  private final int[] done;
  private final int[] claimed;
  private final Map<Integer, int[]> months = new TreeMap<>();
  private final List<Integer> relations = new ArrayList<>();
  private final int[] kinds = new int[FactKind.COUNT];
  private final int[] quads = new int[QuadClass.COUNT];
  private int facts;
  private int claims;
  private int disputed;
  private int first = Integer.MAX_VALUE;
  private int last = FactColumns.NO_DAY;

  EntitySummary(Asked asked, int entity) {
    this.asked = asked;
    this.table = asked.table();
    this.entity = entity;
    this.partners = new Partners(table, entity);
    this.did = new int[table.classes().count()];
    this.done = new int[table.classes().count()];
    this.claimed = new int[table.classes().count()];
    count();
  }

  Partners partners() {
    return partners;
  }

  /** Returns in how many facts of a general class it acts or is acted on. */
  int of(int type) {
    return did[type] + done[type];
  }

  int[] quads() {
    return quads;
  }

  /** Goes through the facts; the roles in one fact stand in a row. */
  private void count() {
    IntRows rows = table.facts();
    int at = rows.begin(entity);
    while (at < rows.end(entity)) {
      asked.run().check();
      int fact = FactRole.thing(rows.at(at));
      boolean isDid = false;
      boolean isDone = false;
      boolean isIn = false;
      while (at < rows.end(entity) && FactRole.thing(rows.at(at)) == fact) {
        FactRole.Side side = FactRole.of(rows.at(at)).side();
        isDid |= side == FactRole.Side.ACTS;
        isDone |= side == FactRole.Side.IS_MET;
        isIn |= side != FactRole.Side.IS_WHERE;
        at++;
      }
      add(fact, isDid, isDone, isIn);
    }
  }

  private void add(int fact, boolean isDid, boolean isDone, boolean isIn) {
    facts++;
    FactKind kind = table.kind(fact);
    kinds[kind.number()]++;
    claims += table.isFactual(fact) ? 0 : 1;
    disputed += table.isDisputed(fact) ? 1 : 0;
    int day = table.day(fact);
    if (day != FactColumns.NO_DAY && kind != FactKind.RELATION) {
      first = Math.min(first, day);
      last = Math.max(last, day);
      LocalDate date = LocalDate.ofEpochDay(day);
      int[] counts =
          months.computeIfAbsent(
              date.getYear() * MONTHS + date.getMonthValue() - 1,
              m -> new int[QuadClass.COUNT + 1]);
      counts[QuadClass.COUNT]++;
      table.quad(fact).ifPresent(quad -> counts[quad.number()]++);
    }
    table.quad(fact).ifPresent(quad -> quads[quad.number()]++);
    if (kind == FactKind.RELATION) {
      relations.add(fact);
    } else if (kind == FactKind.EVENT) {
      int type = table.classes().general(table.type(fact));
      did[type] += isDid ? 1 : 0;
      done[type] += isDone ? 1 : 0;
      claimed[type] += (isDid || isDone) && !table.isFactual(fact) ? 1 : 0;
    }
    if (isIn) {
      partners.add(fact, isDid, isDone);
    }
  }

  ObjectNode json() {
    ObjectNode json = asked.json().entity(entity);
    said(json);
    counts(json.putObject("counts"));
    if (last != FactColumns.NO_DAY) {
      Json.day(first).ifPresent(day -> json.put("first", day));
      Json.day(last).ifPresent(day -> json.put("last", day));
    }
    Json.tone(quads).ifPresent(tone -> json.put("tone", tone));
    ArrayNode standing = json.putArray("relations");
    relations.stream()
        .limit(MOST_RELATIONS)
        .forEach(fact -> standing.add(asked.json().factWithCard(fact)));
    classes(json.putArray("classes"));
    months(json.putArray("months"));
    partners(json.putArray("partners"));
    articles(json);
    return json;
  }

  /** Writes what the graphs say: classes, names, links, the place on the map. */
  private void said(ObjectNode json) {
    Node node = asked.graphs().iri(table.entities().path(entity));
    List<Triple> known = asked.graphs().known(node, MOST_TRIPLES);
    ArrayNode types = json.putArray("types");
    values(known, RDF.type.asNode()).stream()
        .filter(Node::isURI)
        .forEach(
            type -> {
              String iri = type.getURI();
              types
                  .addObject()
                  .put("iri", iri)
                  .put(
                      "label",
                      iri.replaceFirst("^.*[#/]", "").replaceAll("(?<=[a-z])([A-Z])", " $1"));
            });
    ArrayNode names = json.putArray("names");
    values(known, Skos.ALT_LABEL).forEach(name -> names.add(name.getLiteralLexicalForm()));
    List<Triple> identity = asked.graphs().of(asked.graphs().identity(), node, MOST_TRIPLES);
    ArrayNode links = json.putArray("links");
    link(identity, Skos.EXACT_MATCH, "exact", links);
    link(identity, Skos.CLOSE_MATCH, "close", links);
    values(known, SchemaOrg.LATITUDE).stream()
        .findFirst()
        .filter(x -> table.entities().isPlaced(entity))
        .ifPresent(
            latitude -> {
              ObjectNode place = json.putObject("coordinates");
              place.put("latitude", Double.parseDouble(latitude.getLiteralLexicalForm()));
              values(known, SchemaOrg.LONGITUDE).stream()
                  .findFirst()
                  .ifPresent(
                      v -> place.put("longitude", Double.parseDouble(v.getLiteralLexicalForm())));
            });
  }

  private static void link(List<Triple> identity, Node property, String match, ArrayNode links) {
    for (Node other : values(identity, property)) {
      ObjectNode link = links.addObject().put("iri", other.toString()).put("match", match);
      values(identity, Wg.LINK_CONFIDENCE).stream()
          .findFirst()
          .ifPresent(c -> link.put("confidence", Double.parseDouble(c.getLiteralLexicalForm())));
    }
  }

  private static List<Node> values(List<Triple> said, Node property) {
    return said.stream()
        .filter(t -> t.getPredicate().equals(property))
        .map(Triple::getObject)
        .sorted(Comparator.comparing(Node::toString))
        .toList();
  }

  private void counts(ObjectNode counts) {
    counts
        .put("articles", table.entities().mentions(entity))
        .put("facts", facts)
        .put("events", kinds[FactKind.EVENT.number()])
        .put("statements", kinds[FactKind.STATEMENT.number()])
        .put("relations", kinds[FactKind.RELATION.number()]);
    for (RoleGroup group : RoleGroup.values()) {
      counts.put(group.code(), group.facts(table, entity).count());
    }
    counts.put("claimed", claims).put("disputed", disputed);
  }

  private void classes(ArrayNode classes) {
    for (int type : ClassCounts.largest(table, this::of, MOST_CLASSES)) {
      ObjectNode one = classes.addObject();
      one.set("class", asked.json().type(type));
      table.classes().get(type).quadClass().ifPresent(quad -> one.put("quad", quad.code()));
      one.put("did", did[type]).put("done", done[type]).put("claimed", claimed[type]);
    }
  }

  private void months(ArrayNode into) {
    months.forEach(
        (month, counts) -> {
          LocalDate begin =
              LocalDate.of(Math.floorDiv(month, MONTHS), Math.floorMod(month, MONTHS) + 1, 1);
          ObjectNode one = into.addObject();
          one.put("month", Zoom.MONTH.text(begin));
          one.put("count", counts[QuadClass.COUNT]);
          one.set("quads", Json.quads(counts));
        });
  }

  private void partners(ArrayNode into) {
    for (Partners.Partner partner : partners.largest(MOST_PARTNERS)) {
      ObjectNode one = asked.json().entity(partner.entity);
      one.put("facts", partner.facts).put("did", partner.did).put("done", partner.done);
      one.put("together", partner.together);
      one.set("quads", Json.quads(partner.quads));
      one.put("claimed", partner.claimed);
      Json.tone(partner.quads).ifPresent(tone -> one.put("tone", tone));
      into.add(one);
    }
  }

  /** Writes the newest articles; what few articles name is counted exactly. */
  private void articles(ObjectNode json) {
    Node node = asked.graphs().iri(table.entities().path(entity));
    Set<Node> found = new LinkedHashSet<>();
    List<Node> mentions = asked.graphs().mentions(node, MOST_MENTIONS);
    mentions.forEach(mention -> found.add(Graphs.article(mention)));
    if (mentions.size() < MOST_MENTIONS && json.get("counts") instanceof ObjectNode counts) {
      counts.put("articles", found.size());
    }
    ArrayNode articles = json.putArray("articles");
    found.stream()
        .map(asked.json().cards()::article)
        .sorted(
            Comparator.comparing((ObjectNode a) -> a.path("date").asText(""))
                .reversed()
                .thenComparing(a -> a.path("iri").asText()))
        .limit(MOST_ARTICLES)
        .forEach(articles::add);
  }

  /** Returns the facts in which another entity has a part, too. */
  IntStream with(int other) {
    return RoleGroup.all(table, entity).filter(fact -> FactList.hasPart(table, fact, other));
  }
}
