package io.wiregraph.server.fragments;

import io.wiregraph.ontology.Markup;
import io.wiregraph.query.Prefixes;
import io.wiregraph.server.http.Html;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.Quad;

/** A fragment as a page for people: a form, the triples, and the way on. */
final class FragmentPage {

  private final Prefixes prefixes;
  private final Markup out = new Markup();

  FragmentPage(Prefixes prefixes) {
    this.prefixes = prefixes;
  }

  /** Returns the page, in UTF-8. */
  byte[] bytes(Fragment fragment) {
    out.raw("<!DOCTYPE html>\n");
    out.open("html", "lang", "en").open("head").open("meta", "charset", "utf-8");
    out.element("title", "Triples by pattern - Wiregraph").raw(Html.style()).end("head");
    out.open("body").element("h1", "Triples by pattern");
    form(fragment.pattern().pattern());
    out.element(
        "p",
        String.format(
            Locale.ROOT,
            fragment.total() >= Fragment.MOST_COUNTED ? "%,d or more, page %d" : "%,d, page %d",
            fragment.total(),
            fragment.page()));
    out.open("table");
    for (Quad quad : fragment.data()) {
      out.open("tr");
      cell("subject", quad.getSubject());
      cell("predicate", quad.getPredicate());
      cell("object", quad.getObject());
      cell("graph", quad.getGraph());
      out.end("tr");
    }
    out.end("table").open("p");
    if (fragment.page() > 1) {
      link("Previous", Controls.address("ldf", fragment.pattern(), fragment.page() - 1));
    }
    if (fragment.isFollowed()) {
      link("Next", Controls.address("ldf", fragment.pattern(), fragment.page() + 1));
    }
    out.end("p").end("body").end("html");
    return out.toString().getBytes(StandardCharsets.UTF_8);
  }

  private void form(Quad pattern) {
    Node[] nodes = {
      pattern.getSubject(), pattern.getPredicate(), pattern.getObject(), pattern.getGraph()
    };
    out.open("form");
    for (int i = 0; i < nodes.length; i++) {
      String name = FragmentPattern.NAMES[i];
      out.open("p").open("label").text(name + " ");
      out.open("input", "name", name, "size", "60", "value", FragmentPattern.text(nodes[i]));
      out.end("label").end("p");
    }
    out.element("button", "Show").end("form");
  }

  private void cell(String name, Node node) {
    String shown =
        node.isURI()
            ? prefixes.shorten(node.getURI()).orElse(node.getURI())
            : FragmentPattern.text(node);
    Node[] asked = {Node.ANY, Node.ANY, Node.ANY, Node.ANY};
    for (int i = 0; i < asked.length; i++) {
      asked[i] = FragmentPattern.NAMES[i].equals(name) ? node : Node.ANY;
    }
    out.open("td");
    link(
        Quad.isDefaultGraph(node) ? "default graph" : shown,
        Controls.address(
            "ldf", new FragmentPattern(Quad.create(asked[3], asked[0], asked[1], asked[2])), 0));
    out.end("td");
  }

  private void link(String text, String address) {
    out.element("a", text, "href", address).text(" ");
  }
}
