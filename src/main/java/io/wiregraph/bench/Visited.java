package io.wiregraph.bench;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;

/**
 * What there is to visit on a server of ours: pages of things in all forms, queries, searches, and
 * what nobody means well with.
 */
public final class Visited {

  private static final String NS = "PREFIX wg: <https://w3id.org/wiregraph/ontology#> ";
  private static final String JSON = "application/sparql-results+json";
  private static final String FORM = "application/x-www-form-urlencoded";
  private static final List<String> FORMS = List.of("html", "ttl", "jsonld", "nt", "rdf");
  private static final int OF_A_KIND = 100;

  /** Work without end, each in another way; all of them are SPARQL 1.1. */
  private static final List<String> ENDLESS =
      List.of(
          "SELECT (COUNT(*) AS ?n) { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i }",
          "SELECT * { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i FILTER(?i = ?q) }",
          "SELECT (COUNT(*) AS ?n) { ?s ((!<urn:x>)*/(!<urn:x>)*)* ?o }",
          "SELECT (COUNT(*) AS ?n) { ?s (<urn:x>|!<urn:x>)* ?o . ?o (<urn:x>|!<urn:x>)+ ?p }",
          "SELECT ?a ?d { ?a ?b ?c . ?d ?e ?f FILTER(STRLEN(?c) > 9 && CONTAINS(?f, ?c)) } ORDER BY"
              + " ?a ?d",
          "ASK { FILTER REGEX('aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa', '(.*a){20}x') }",
          "SELECT ?b (COUNT(DISTINCT ?d) AS ?n) { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i } GROUP BY ?b",
          "CONSTRUCT { ?a ?e ?i } { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i FILTER(?a = ?i) }",
          "DESCRIBE ?o { ?s (!<urn:x>)* ?o . ?o (!<urn:x>)* ?p }",
          "SELECT * { ?s ?p ?l FILTER REGEX(STR(?l), '(.*a){14}x') } ORDER BY ?l");

  /** What is wrong, not there or not to be had, and said so at once. */
  private static final List<Visit> WRONG =
      List.of(
          Visit.query("SELECT * {", JSON),
          Visit.query("SELECT * { SERVICE <http://127.0.0.1:1/> { ?s ?p ?o } }", JSON),
          Visit.query("SELECT (<java:java.lang.Runtime>() AS ?x) {}", JSON),
          Visit.query("ASK {}", "image/png"),
          Visit.get("entity/%00"),
          Visit.get("entity/nobody-at-all"),
          Visit.get("dump/..%2f..%2fetc%2fpasswd"),
          Visit.get("query/none"),
          Visit.get("search"),
          Visit.get("search?q=x&limit=99999"),
          Visit.get("reconcile?queries=%5B%5B"),
          Visit.get("ldf?page=0"),
          Visit.get("kg/data?graph=urn:none"),
          Visit.get("$/server"),
          Visit.post("kg/sparql", "application/sparql-update", "DROP ALL"),
          Visit.post("kg/shacl", "text/turtle", "@prefix broken"),
          Visit.post("kg/sparql", FORM, "query=" + "(".repeat(5_000)));

  private final List<String> things;
  private final List<String> names;

  private Visited(List<String> things, List<String> names) {
    this.things = things;
    this.names = names;
  }

  /**
   * Looks what a server has.
   *
   * @param base what the IRIs of its things begin with
   */
  public static Visited of(Visitors visitors, String base) throws IOException {
    List<String> things = new ArrayList<>();
    for (String type : List.of("Entity", "Event", "Statement", "Article")) {
      String query =
          NS + "SELECT DISTINCT ?x { ?x a wg:" + type + " FILTER(STRSTARTS(STR(?x), '" + base;
      rows(visitors, query + "')) } LIMIT " + OF_A_KIND).stream()
          .filter(iri -> iri.startsWith(base) && !iri.contains("#"))
          .forEach(iri -> things.add(iri.substring(base.length())));
    }
    List<String> names =
        rows(
            visitors,
            "PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#> "
                + NS
                + "SELECT DISTINCT ?l { ?x a wg:Entity ; rdfs:label ?l } LIMIT "
                + OF_A_KIND);
    if (things.isEmpty() || names.isEmpty()) {
      throw new IOException("the server has nothing to visit");
    }
    return new Visited(List.copyOf(things), List.copyOf(names));
  }

  private static List<String> rows(Visitors visitors, String query) throws IOException {
    HttpResponse<String> answer = visitors.visit(Visit.query(query, "text/csv"));
    return answer.body().lines().skip(1).map(String::strip).toList();
  }

  /** Returns the pages of things, each in each form. */
  public List<Visit> pages() {
    return things.stream()
        .flatMap(thing -> FORMS.stream().map(form -> Visit.get(thing + "." + form)))
        .toList();
  }

  /**
   * Returns what a client asks that has all pages already.
   *
   * @throws IOException if a page is not there, or names no state
   */
  public List<Visit> knownPages(Visitors visitors) throws IOException {
    List<Visit> known = new ArrayList<>();
    for (Visit page : pages()) {
      HttpResponse<String> answer = visitors.visit(page);
      String tag = answer.headers().firstValue("ETag").orElse("");
      if (tag.isEmpty()) {
        throw new IOException(page.path() + " gives " + answer.statusCode() + " without a tag");
      }
      known.add(Visit.get(page.path(), "If-None-Match", tag));
    }
    return known;
  }

  /** Returns queries of the kind that pages and programs ask most: what is said of one thing. */
  public static List<String> lookups(List<String> iris) {
    List<String> queries = new ArrayList<>();
    for (int i = 0; i < iris.size(); i++) {
      String iri = "<" + iris.get(i) + ">";
      queries.add(
          switch (i % 4) {
            case 0 -> "SELECT ?p ?o { " + iri + " ?p ?o } LIMIT 100";
            case 1 -> "SELECT ?s ?p { ?s ?p " + iri + " } LIMIT 20";
            case 2 -> "SELECT ?g ?p { GRAPH ?g { " + iri + " ?p ?o } } LIMIT 20";
            default ->
                NS
                    + "PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#> SELECT ?e ?l { ?e"
                    + " wg:agent|wg:patient "
                    + iri
                    + " . OPTIONAL { ?e rdfs:label ?l } } LIMIT 10";
          });
    }
    return queries;
  }

  /** Returns a query without end. */
  public static Visit endless(SplittableRandom random) {
    return Visit.query(ENDLESS.get(random.nextInt(ENDLESS.size())), "*/*");
  }

  /** Returns what people and programs ask that mean well: pages, queries, searches. */
  public Visit wellMeant(SplittableRandom random) {
    int share = random.nextInt(100);
    if (share < 55) {
      return Visit.get(one(things, random) + "." + one(FORMS, random));
    }
    return share < 85 ? lookup(random) : Visit.get("search?q=" + name(random));
  }

  private Visit lookup(SplittableRandom random) {
    String words = one(names, random).replaceAll("[^\\p{L}\\p{N} ]", "");
    String query =
        random.nextBoolean()
            ? "PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#> SELECT ?s ?p ?o { ?s rdfs:label"
                + " \""
                + words
                + "\"@en ; ?p ?o } LIMIT 50"
            : NS + "SELECT ?e ?d { ?e a wg:Event ; wg:latest ?d } LIMIT 10";
    return Visit.query(query, random.nextBoolean() ? JSON : "text/csv");
  }

  private String name(SplittableRandom random) {
    return Visit.encoded(one(names, random));
  }

  private static <T> T one(List<T> all, SplittableRandom random) {
    return all.get(random.nextInt(all.size()));
  }

  /** Returns what anybody may ask of a server, some of which nobody means well with. */
  public Visit anything(SplittableRandom random) {
    int share = random.nextInt(2_000);
    if (share < 1_200) {
      return wellMeant(random);
    } else if (share < 1_350) {
      return Visit.get(one(things, random), "Accept", "text/turtle, text/html;q=0.8");
    } else if (share < 1_500) {
      String queries = "{\"q\":{\"query\":\"" + one(names, random).replace("\"", "") + "\"}}";
      return Visit.post("reconcile", FORM, "queries=" + Visit.encoded(queries));
    } else if (share < 1_650) {
      return Visit.get("ldf?predicate=rdfs:label&page=" + (1 + random.nextInt(3)), "Accept", "*/*");
    } else if (share < 1_700) {
      return Visit.get("query/said?name=" + name(random));
    } else if (share < 1_760) {
      return Visit.get("reconcile/suggest/entity?prefix=" + name(random));
    } else if (share < 1_800) {
      return Visit.get(one(List.of("", "ontology.ttl", "context.jsonld", "sitemap.xml"), random));
    } else if (share < 1_840) {
      return Visit.get(one(List.of(".well-known/void", "robots.txt", "health", "metrics"), random));
    } else if (share < 1_850) {
      return Visit.get("dump/knowledge.nt.gz");
    } else if (share < 1_860) {
      return Visit.query("CONSTRUCT WHERE { ?s ?p ?o } LIMIT 200", "application/ld+json");
    } else if (share < 1_870) {
      return Visit.query("DESCRIBE ?s { ?s a ?c } LIMIT 5", "application/rdf+xml");
    } else if (share < 1_998) {
      return one(WRONG, random);
    }
    return share == 1_998
        ? endless(random)
        : endless(random).within(Duration.ofMillis(100 + random.nextInt(200)));
  }
}
