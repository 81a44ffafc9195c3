package io.wiregraph.server;

import io.wiregraph.ontology.Markup;
import io.wiregraph.query.Prefixes;
import io.wiregraph.server.http.Address;
import io.wiregraph.server.http.Representation;
import io.wiregraph.server.web.Frame;
import io.wiregraph.server.web.Frames;
import io.wiregraph.server.web.Words;
import io.wiregraph.vocab.Nif;
import io.wiregraph.vocab.SchemaOrg;
import io.wiregraph.vocab.Wg;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;

/**
 * The description of a thing as a page that reads without script: what is said of it, the sentences
 * that say so, what mentions it, and the other forms. For search engines it carries the same in
 * schema.org's words.
 */
final class ThingPage {

  private static final String CELL = "td";

  /** The scripts that make more of a page, by what the paths of such things begin with. */
  private static final Map<String, String> SCRIPTED =
      Map.of(
          "entity", "entity",
          "event", "event",
          "statement", "event",
          "relation", "event",
          "article", "article");

  /** Properties that say which part a thing has; others say what another does to it. */
  private static final Set<String> ROLES =
      Set.of(
          "agent",
          "patient",
          "recipient",
          "topic",
          "instrument",
          "place",
          "origin",
          "destination",
          "speaker",
          "addressee",
          "subject",
          "object",
          "organization",
          "content");

  private final Description description;
  private final EvidenceCards cards;
  private final Node thing;
  private final String base;
  private final String page;
  private final Prefixes prefixes;
  private final Frames frames;
  private final Markup out = new Markup();

  /** Makes the page of a description in a store of that base. */
  ThingPage(Description description, String base, Prefixes prefixes, Tones tones, Frames frames) {
    this.frames = frames;
    this.description = description;
    this.cards = new EvidenceCards(description, base, tones);
    this.thing = description.thing();
    this.base = base;
    this.page = thing.getURI().startsWith(base) ? thing.getURI() : base + "predicate/x";
    this.prefixes = prefixes;
  }

  /** Returns the page, in UTF-8. */
  byte[] bytes() {
    String title = label(thing);
    String name = thing.getURI().substring(thing.getURI().lastIndexOf('/') + 1);
    Frame frame = frames.begin(kind(), title, Address.link(base, base, page));
    for (Representation form : Representation.values()) {
      if (form != Representation.HTML) {
        frame.head(
            "<link rel=\"alternate\" type=\"%s\" href=\"%s\">\n"
                .formatted(form.mediaType(), Markup.escape(name + "." + form.ending())));
      }
    }
    frame.head(SchemaOrgData.script(description));
    out.open("article", "class", "plain", "data-iri", thing.getURI());
    out.element("p", String.join(", ", types(thing)), "class", "kind").raw("\n");
    out.open("h1").text(title).end("h1");
    properties();
    evidence();
    sentences();
    mentionedBy();
    forms(name);
    return frame.around(out.end("article").toString()).getBytes(StandardCharsets.UTF_8);
  }

  /** Returns what kind of thing it is, as its IRI tells: the name of the script for it. */
  private String kind() {
    if (!thing.getURI().startsWith(base)) {
      return "thing";
    }
    String kind = thing.getURI().substring(base.length()).replaceFirst("/.*", "");
    return SCRIPTED.getOrDefault(kind, "thing");
  }

  private void properties() {
    SortedMap<String, List<Node>> values = new TreeMap<>();
    for (Triple triple : description.of(thing)) {
      if (!triple.getPredicate().equals(RDF.type.asNode())) {
        values
            .computeIfAbsent(words(triple.getPredicate()), p -> new ArrayList<>())
            .add(triple.getObject());
      }
    }
    out.open("table", "class", "properties");
    values.forEach(
        (property, all) -> {
          out.open("tr").element("th", property, "scope", "row").open(CELL);
          for (int i = 0; i < all.size(); i++) {
            out.text(i == 0 ? "" : "; ");
            value(all.get(i));
          }
          out.close(CELL).end("tr");
        });
    out.end("table");
  }

  private void evidence() {
    List<Node> mentions =
        description.triples().stream()
            .filter(t -> t.getPredicate().equals(Wg.DENOTES) && t.getObject().equals(thing))
            .map(Triple::getSubject)
            .toList();
    boolean isHeaded = false;
    for (Node mention : mentions) {
      for (Node sentence : description.values(mention, Wg.EVIDENCE)) {
        if (!isHeaded) {
          out.element("h2", Words.of("evidence")).raw("\n");
          isHeaded = true;
        }
        cards.write(mention, sentence, page, out);
      }
    }
  }

  /** The sentences of an article, in the order of the text. */
  private void sentences() {
    String start = thing.getURI() + "#char=";
    List<Triple> sentences =
        description.triples().stream()
            .filter(t -> t.getPredicate().equals(Nif.ANCHOR_OF))
            .filter(t -> t.getSubject().getURI().startsWith(start))
            .sorted(Comparator.comparingInt(t -> begin(t.getSubject(), start)))
            .toList();
    if (!sentences.isEmpty()) {
      out.element("h2", Words.of("article.sentences")).raw("\n");
    }
    for (Triple sentence : sentences) {
      out.element("p", sentence.getObject().getLiteralLexicalForm(), "class", "sentence");
    }
  }

  private static int begin(Node span, String start) {
    return Integer.parseInt(span.getURI().substring(start.length()).split(",", 2)[0]);
  }

  private void mentionedBy() {
    SortedMap<String, List<Node>> mentioning = new TreeMap<>();
    for (Triple triple : description.triples()) {
      if (triple.getObject().equals(thing)
          && !triple.getPredicate().equals(Wg.DENOTES)
          && !triple.getSubject().equals(thing)) {
        mentioning
            .computeIfAbsent(words(triple.getPredicate()), p -> new ArrayList<>())
            .add(triple.getSubject());
      }
    }
    if (mentioning.isEmpty()) {
      return;
    }
    out.element("h2", Words.of("thing.parts")).raw("\n").open("table", "class", "properties");
    mentioning.forEach(
        (property, all) -> {
          boolean isRole = ROLES.contains(property);
          String head = isRole ? property + " of" : property + ", by";
          out.open("tr").element("th", head, "scope", "row").open(CELL).open("ul");
          for (Node one : all) {
            out.open("li");
            value(one);
            out.close("li");
          }
          out.close("ul").close(CELL).end("tr");
        });
    out.end("table");
    if (description.leftOut() > 0) {
      String more =
          String.format(Locale.ROOT, "and %,d more: ask with SPARQL", description.leftOut());
      out.element("p", more);
    }
  }

  private void forms(String name) {
    out.open("p", "class", "forms").text(Words.of("forms"));
    for (Representation form : Representation.values()) {
      if (form != Representation.HTML) {
        out.text(" ").element("a", form.ending(), "href", name + "." + form.ending());
      }
    }
    out.end("p");
  }

  private void value(Node value) {
    if (value.isLiteral()) {
      out.text(value.getLiteralLexicalForm());
    } else {
      out.element("a", label(value), "href", Address.link(value.getURI(), base, page));
    }
  }

  private String label(Node node) {
    Optional<String> label =
        description
            .text(node, RDFS.label.asNode())
            .or(() -> description.text(node, SchemaOrg.HEADLINE));
    return label.orElseGet(() -> name(node));
  }

  private String name(Node node) {
    String iri = node.getURI();
    return iri.startsWith(base) ? iri.substring(base.length()) : prefixes.shorten(iri).orElse(iri);
  }

  private List<String> types(Node node) {
    return description.values(node, RDF.type.asNode()).stream()
        .map(ThingPage::words)
        .distinct()
        .toList();
  }

  /** Returns the local name as words: "holds position". */
  private static String words(Node term) {
    String local = term.getURI().replaceFirst("^.*[#/]", "");
    return local.replaceAll("(?<=[a-z])([A-Z])", " $1").replace('_', ' ').toLowerCase(Locale.ROOT);
  }
}
