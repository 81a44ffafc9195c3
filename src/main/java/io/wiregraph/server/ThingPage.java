package io.wiregraph.server;

import io.wiregraph.ontology.Markup;
import io.wiregraph.query.Prefixes;
import io.wiregraph.server.http.Address;
import io.wiregraph.server.http.Html;
import io.wiregraph.server.http.Representation;
import io.wiregraph.vocab.Nif;
import io.wiregraph.vocab.SchemaOrg;
import io.wiregraph.vocab.Wg;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
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
  private final Node thing;
  private final String base;
  private final String page;
  private final Prefixes prefixes;
  private final Markup out = new Markup();

  /** Makes the page of a description in a store of that base. */
  ThingPage(Description description, String base, Prefixes prefixes) {
    this.description = description;
    this.thing = description.thing();
    this.base = base;
    this.page = thing.getURI().startsWith(base) ? thing.getURI() : base + "predicate/x";
    this.prefixes = prefixes;
  }

  /** Returns the page, in UTF-8. */
  byte[] bytes() {
    String title = label(thing);
    out.raw("<!DOCTYPE html>\n");
    out.open("html", "lang", "en").open("head").open("meta", "charset", "utf-8");
    out.open("meta", "name", "viewport", "content", "width=device-width, initial-scale=1");
    out.element("title", title + " - Wiregraph");
    String name = thing.getURI().substring(thing.getURI().lastIndexOf('/') + 1);
    for (Representation form : Representation.values()) {
      if (form != Representation.HTML) {
        out.open(
            "link",
            "rel",
            "alternate",
            "type",
            form.mediaType(),
            "href",
            name + "." + form.ending());
      }
    }
    out.raw(Html.style());
    out.raw(SchemaOrgData.script(description));
    out.end("head").open("body");
    out.open("p").element("a", "Wiregraph", "href", Address.link(base, base, page)).end("p");
    out.open("h1").text(title).end("h1");
    out.open("p").text(String.join(", ", types(thing))).end("p");
    properties();
    evidence();
    sentences();
    mentionedBy();
    forms(name);
    out.end("body").end("html");
    return out.toString().getBytes(StandardCharsets.UTF_8);
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
    out.open("table");
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
          out.open("h2").text("Evidence").end("h2");
          isHeaded = true;
        }
        out.open("blockquote").open("p");
        out.text(description.text(sentence, Nif.ANCHOR_OF).orElse("")).end("p");
        source(mention);
        out.end("blockquote");
      }
    }
  }

  /** Outlet, day, headline and confidence in a line. */
  private void source(Node mention) {
    Node article = NodeFactory.createURI(mention.getURI().replaceFirst("#.*", ""));
    out.open("footer");
    description.text(article, SchemaOrg.PUBLISHER).ifPresent(p -> out.text(p + " · "));
    description.text(article, SchemaOrg.DATE_PUBLISHED).ifPresent(d -> out.text(d + " · "));
    String headline = description.text(article, SchemaOrg.HEADLINE).orElse("article");
    out.element("a", headline, "href", Address.link(article.getURI(), base, page));
    description.text(mention, Wg.CONFIDENCE).ifPresent(c -> out.text(" · " + c));
    out.end("footer");
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
      out.open("h2").text("Sentences that say something").end("h2");
    }
    for (Triple sentence : sentences) {
      out.element("p", sentence.getObject().getLiteralLexicalForm());
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
    out.open("h2").text("Where it has a part").end("h2").open("table");
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
    out.open("p").text("The same as");
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
