package io.wiregraph.ontology;

import io.wiregraph.pack.DomainPack;
import io.wiregraph.vocab.Wg;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.rdf.model.ResourceFactory;
import org.apache.jena.vocabulary.DCTerms;

/** What the page says of the ontology as a whole. */
final class PageHead {

  private final DomainPack pack;
  private final OntologyTerms terms;
  private final Resource core =
      ResourceFactory.createResource(Wg.NS.substring(0, Wg.NS.length() - 1));

  PageHead(DomainPack pack, OntologyTerms terms) {
    this.pack = pack;
    this.terms = terms;
  }

  /** Returns the heading of the page. */
  String title() {
    return pack.isHome()
        ? terms.text(core, DCTerms.title).orElse(pack.title())
        : pack.title() + ": the ontology";
  }

  /** Returns in a sentence what the ontology is for. */
  String about() {
    return pack.isHome()
        ? terms.text(core, DCTerms.description).orElse("")
        : "The terms of the domain pack " + pack.name() + ", and those of Wiregraph below it.";
  }

  /** Returns version, namespaces and licence as HTML. */
  String facts() {
    Markup out = new Markup();
    fact(out, "Version", new Markup().text(pack.version()));
    if (pack.isHome()) {
      terms
          .text(core, DCTerms.modified)
          .ifPresent(day -> fact(out, "Changed", new Markup().text(day)));
    }
    fact(out, "Namespace", new Markup().element("code", Wg.NS));
    for (String namespace : pack.names().namespaces().values()) {
      fact(out, "Domain", new Markup().element("code", namespace));
    }
    fact(out, "Licence", new Markup().element("a", pack.license(), "href", pack.license()));
    return out.toString();
  }

  private static void fact(Markup out, String what, Markup value) {
    out.open("div").element("dt", what).open("dd").add(value).close("dd").end("div");
  }

  /** Returns links to the other forms of the ontology as HTML. */
  static String forms() {
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
}
