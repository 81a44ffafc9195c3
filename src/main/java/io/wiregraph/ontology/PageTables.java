package io.wiregraph.ontology;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.vocabulary.SKOS;

/** Writes the tables of the page. Each is named after the section that it stands in. */
final class PageTables {

  /** Name of the table of roots. */
  static final String ROOTS = "roots";

  /** Name of the table of terms of other vocabularies. */
  static final String OTHERS = "others";

  /** Name of the table of prefixes. */
  static final String PREFIXES = "prefixes";

  private final OntologyTerms terms;
  private final TermLinks links;
  private final TermEntry entry;

  PageTables(OntologyTerms terms) {
    this.terms = terms;
    this.links = new TermLinks(terms);
    this.entry = new TermEntry(terms);
  }

  /** Returns the classes that have a code of their own, as they stand in their files. */
  List<Resource> roots() {
    return terms.inFileOrder(
        terms.terms(Kind.CLASS).stream()
            .filter(c -> terms.text(c, SKOS.notation).isPresent())
            .toList());
  }

  /** Writes the roots with their codes and with how much is below them. */
  void writeRoots(Markup out) {
    List<Resource> roots = roots();
    String code = roots.stream().allMatch(terms::isCore) ? "PLOVER" : "Code";
    begin(out, ROOTS, "Root", code, "CAMEO", "Quad class", "Classes", "Words");
    roots.forEach(root -> rootRow(out, root));
    end(out);
  }

  private void rootRow(Markup out, Resource root) {
    Set<String> words = new LinkedHashSet<>();
    Set<Resource> family = terms.family(root);
    family.forEach(type -> words.addAll(terms.words(type)));
    out.open("tr").open("th", "scope", "row");
    links.label(out, root);
    out.close("th").element("td", terms.text(root, SKOS.notation).orElse(""));
    out.element("td", String.join(", ", terms.texts(root, OntologyTerms.own("cameoCode"))));
    out.open("td");
    terms
        .inherited(root, OntologyTerms.own("quadClass"))
        .ifPresent(
            quad -> {
              entry.swatch(out, quad);
              links.label(out, quad);
            });
    out.close("td").element("td", String.valueOf(family.size()), "class", "number");
    out.element("td", String.valueOf(words.size()), "class", "number").end("tr");
  }

  /** Writes which terms of other vocabularies graphs are written in. */
  void writeOthers(Markup out) {
    begin(out, OTHERS, "Term", "Says");
    for (Resource term : terms.ofOthers()) {
      out.open("tr").open("th", "scope", "row");
      links.name(out, term);
      out.close("th").open("td");
      links.text(out, String.join(" ", terms.texts(term, SKOS.scopeNote)));
      out.close("td").end("tr");
    }
    end(out);
  }

  /** Writes which prefix stands for which vocabulary. */
  void writePrefixes(Markup out) {
    begin(out, PREFIXES, "Prefix", "Namespace", "Vocabulary");
    terms.namespaces().forEach((prefix, ns) -> prefixRow(out, prefix, ns, "this domain"));
    for (Vocabulary vocabulary : Vocabulary.values()) {
      prefixRow(out, vocabulary.prefix(), vocabulary.namespace(), vocabulary.title());
    }
    end(out);
  }

  private static void prefixRow(Markup out, String prefix, String namespace, String title) {
    out.open("tr").open("th", "scope", "row").element("code", prefix).close("th");
    out.open("td").element("code", namespace).close("td");
    out.element("td", title).end("tr");
  }

  /** Begins a table that scrolls by itself where the screen is narrow, by keyboard, too. */
  private static void begin(Markup out, String name, String... columns) {
    out.open(
            "div",
            "class",
            "wide",
            "role",
            "region",
            "aria-labelledby",
            "s-" + name,
            "tabindex",
            "0")
        .open("table", "class", name)
        .open("thead")
        .open("tr");
    for (String column : columns) {
      out.element("th", column, "scope", "col");
    }
    out.close("tr").close("thead").open("tbody");
  }

  private static void end(Markup out) {
    out.close("tbody").close("table").close("div");
  }
}
