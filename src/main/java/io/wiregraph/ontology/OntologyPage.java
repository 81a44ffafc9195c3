package io.wiregraph.ontology;

import io.wiregraph.pack.DomainPack;
import io.wiregraph.vocab.Wg;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
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
  private final TermEntry entry;
  private final Map<String, String> contents = new LinkedHashMap<>();

  private OntologyPage(OntologyTerms terms) {
    this.terms = terms;
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
    PageHead head = new PageHead(pack, terms);
    PageTables tables = new PageTables(terms);
    Markup main = new Markup();
    if (!tables.roots().isEmpty()) {
      begin(main, PageTables.ROOTS, "Roots of events");
      tables.writeRoots(main);
      main.end("section");
    }
    tree(main);
    List<Resource> classes = terms.terms(Kind.CLASS);
    section(
        main,
        "Classes of the domain",
        classes.stream().filter(c -> !terms.isCore(c)).toList(),
        Kind.CLASS);
    section(main, "Classes", classes.stream().filter(terms::isCore).toList(), Kind.CLASS);
    properties(main);
    section(main, "Individuals", terms.terms(Kind.INDIVIDUAL), Kind.INDIVIDUAL);
    begin(main, PageTables.OTHERS, "Terms of others in the graphs");
    tables.writeOthers(main);
    main.end("section");
    changes(main);
    begin(main, PageTables.PREFIXES, "Prefixes");
    tables.writePrefixes(main);
    main.end("section");
    return template()
        .replace("{{title}}", Markup.escape(head.title()))
        .replace("{{about}}", Markup.escape(head.about()))
        .replace("{{meta}}", head.facts())
        .replace("{{forms}}", isServed ? PageHead.forms() : "")
        .replace("{{home}}", isServed ? "<a href=\"./\">Wiregraph</a>" : "Wiregraph")
        .replace("{{contents}}", contents())
        .replace("{{main}}", main.toString());
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
