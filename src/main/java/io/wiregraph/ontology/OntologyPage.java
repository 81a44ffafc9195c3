package io.wiregraph.ontology;

import io.wiregraph.pack.DomainPack;
import io.wiregraph.vocab.Wg;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.rdf.model.ResourceFactory;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.OWL2;
import org.apache.jena.vocabulary.SKOS;

/**
 * The ontology of a domain as one page of HTML that needs nothing else: no script, no style sheet
 * or picture of its own. The anchor of one of our terms is what its IRI ends in, that of a domain
 * pack's its prefixed name.
 */
public final class OntologyPage {

  private static final String TEMPLATE = "page.html";

  private final OntologyTerms terms;
  private final TermLinks links;
  private final TermEntry entry;
  private final Map<String, String> contents = new LinkedHashMap<>();

  private OntologyPage(OntologyTerms terms) {
    this.terms = terms;
    this.links = new TermLinks(terms);
    this.entry = new TermEntry(terms);
  }

  /**
   * Writes the page.
   *
   * @param pack the domain
   * @param isServed whether the page lies beside the other forms of the ontology, as on a server,
   *     so that it can point to them
   * @throws io.wiregraph.pack.PackException if a file of the domain is wrong
   */
  public static String of(DomainPack pack, boolean isServed) {
    return new OntologyPage(new OntologyTerms(pack)).write(pack, isServed);
  }

  private String write(DomainPack pack, boolean isServed) {
    Markup main = new Markup();
    roots(main);
    tree(main);
    section(main, "Classes", terms.terms(Kind.CLASS), Kind.CLASS);
    properties(main);
    section(main, "Individuals", terms.terms(Kind.INDIVIDUAL), Kind.INDIVIDUAL);
    others(main);
    changes(main);
    prefixes(main);
    Resource core = ResourceFactory.createResource(Wg.NS.substring(0, Wg.NS.length() - 1));
    String title = terms.text(core, DCTerms.title).orElse(pack.title());
    String about = terms.text(core, DCTerms.description).orElse("");
    if (!pack.isHome()) {
      title = pack.title() + ": the ontology";
      about = "The terms of the domain pack " + pack.name() + ", and those of Wiregraph below it.";
    }
    return template()
        .replace("{{title}}", Markup.escape(title))
        .replace("{{about}}", Markup.escape(about))
        .replace("{{meta}}", meta(pack, core))
        .replace("{{forms}}", isServed ? forms() : "")
        .replace("{{home}}", isServed ? "<a href=\"./\">Wiregraph</a>" : "Wiregraph")
        .replace("{{contents}}", contents())
        .replace("{{main}}", main.toString());
  }

  private String meta(DomainPack pack, Resource core) {
    Markup out = new Markup();
    meta(out, "Version", new Markup().text(pack.version()));
    terms
        .text(core, DCTerms.modified)
        .ifPresent(day -> meta(out, "Changed", new Markup().text(day)));
    meta(out, "Namespace", new Markup().element("code", Wg.NS));
    for (String namespace : pack.names().namespaces().values()) {
      meta(out, "Domain", new Markup().element("code", namespace));
    }
    meta(out, "Licence", new Markup().element("a", pack.license(), "href", pack.license()));
    return out.toString();
  }

  private static void meta(Markup out, String what, Markup value) {
    out.open("div").element("dt", what).open("dd").add(value).close("dd").end("div");
  }

  private static String forms() {
    Markup out = new Markup().open("p", "class", "forms").text("Also as ");
    String between = "";
    for (RdfForm form : RdfForm.values()) {
      out.text(between).element("a", form.title(), "href", "ontology." + form.ending());
      between = ", ";
    }
    out.text("; with the ").element("a", "JSON-LD context", "href", "ontology/context.jsonld");
    out.text(", the ").element("a", "alignments", "href", "ontology/alignments.ttl");
    out.text(" and the ").element("a", "shapes", "href", "ontology/shapes.ttl");
    return out.text(".").close("p").toString();
  }

  private void roots(Markup out) {
    List<Resource> roots =
        terms.inFileOrder(
            terms.terms(Kind.CLASS).stream()
                .filter(c -> terms.text(c, SKOS.notation).isPresent())
                .toList());
    if (roots.isEmpty()) {
      return;
    }
    begin(out, "roots", "Roots of events");
    table(out, "roots", "Root", "PLOVER", "CAMEO", "Quad class", "Classes", "Words");
    roots.forEach(root -> rootRow(out, root));
    out.close("tbody").close("table").close("div").end("section");
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

  private void tree(Markup out) {
    begin(out, "hierarchy", "Hierarchy of classes");
    new ClassTree(terms).write(out, ResourceFactory.createResource(Wg.EVENT.getURI()));
    out.end("section");
  }

  private void properties(Markup out) {
    List<Resource> things = new ArrayList<>(terms.terms(Kind.OBJECT_PROPERTY));
    List<Resource> values = new ArrayList<>(terms.terms(Kind.DATATYPE_PROPERTY));
    section(out, "Roles", take(things, "participant"), Kind.OBJECT_PROPERTY);
    List<Resource> relations = take(things, "relation");
    relations.addAll(take(values, "valueRelation"));
    section(out, "Standing relations", relations, Kind.OBJECT_PROPERTY);
    List<Resource> flat = take(things, "eventPredicate");
    List<Resource> spans = take(things, "roleSpan");
    section(out, "Other properties that lead to things", things, Kind.OBJECT_PROPERTY);
    section(out, "Properties that lead to values", values, Kind.DATATYPE_PROPERTY);
    section(out, "Where the words of a role stand", spans, Kind.OBJECT_PROPERTY);
    section(out, "Flat predicates of events", flat, Kind.OBJECT_PROPERTY);
    section(
        out,
        "Annotations of the ontology",
        terms.terms(Kind.ANNOTATION_PROPERTY),
        Kind.ANNOTATION_PROPERTY);
  }

  /** Takes one of our properties and all below it out of a list. */
  private List<Resource> take(List<Resource> properties, String local) {
    Set<Resource> family = terms.family(OntologyTerms.own(local));
    List<Resource> taken = new ArrayList<>(properties);
    taken.retainAll(family);
    properties.removeAll(family);
    return taken;
  }

  private void section(Markup out, String title, List<Resource> members, Kind kind) {
    if (!members.isEmpty()) {
      begin(out, title.toLowerCase(Locale.ROOT).replace(' ', '-'), title);
      members.forEach(term -> entry.write(out, term, kind));
      out.end("section");
    }
  }

  private void others(Markup out) {
    begin(out, "others", "Terms of others in the graphs");
    table(out, "others", "Term", "Says");
    for (Resource term : terms.ofOthers()) {
      out.open("tr").open("th", "scope", "row");
      links.name(out, term);
      out.close("th").open("td");
      links.text(out, String.join(" ", terms.texts(term, SKOS.scopeNote)));
      out.close("td").end("tr");
    }
    out.close("tbody").close("table").close("div").end("section");
  }

  private void changes(Markup out) {
    begin(out, "changes", "Changes");
    for (Resource file : terms.headers()) {
      List<String> notes = terms.texts(file, SKOS.changeNote);
      if (!notes.isEmpty()) {
        out.element("h3", terms.text(file, DCTerms.title).orElse(file.getURI()));
        out.open("p").element("code", version(file)).close("p").open("ul");
        notes.forEach(note -> out.element("li", note));
        out.end("ul");
      }
    }
    out.end("section");
  }

  private String version(Resource file) {
    return terms.objects(file, OWL2.versionIRI).stream()
        .map(Resource::getURI)
        .findFirst()
        .orElse(file.getURI());
  }

  private void prefixes(Markup out) {
    begin(out, "prefixes", "Prefixes");
    table(out, "prefixes", "Prefix", "Namespace", "Vocabulary");
    for (Vocabulary vocabulary : Vocabulary.values()) {
      out.open("tr").open("th", "scope", "row").element("code", vocabulary.prefix()).close("th");
      out.open("td").element("code", vocabulary.namespace()).close("td");
      out.element("td", vocabulary.title()).end("tr");
    }
    out.close("tbody").close("table").close("div").end("section");
  }

  /** Begins a table that scrolls by itself where the screen is narrow, by keyboard, too. */
  private static void table(Markup out, String name, String... columns) {
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

  private void begin(Markup out, String id, String title) {
    contents.put(id, title);
    out.open("section", "aria-labelledby", "s-" + id).element("h2", title, "id", "s-" + id);
  }

  private String contents() {
    Markup out = new Markup();
    contents.forEach(
        (id, title) -> out.open("li").element("a", title, "href", "#s-" + id).end("li"));
    return out.toString();
  }

  private static String template() {
    try (InputStream in = OntologyPage.class.getResourceAsStream(TEMPLATE)) {
      if (in == null) {
        throw new IllegalStateException(TEMPLATE + " is not on the class path");
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + TEMPLATE, e);
    }
  }
}
