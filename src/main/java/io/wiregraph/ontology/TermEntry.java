package io.wiregraph.ontology;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.vocabulary.OWL2;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;

/** Writes what the page says of one term. */
final class TermEntry {

  private static final int MOST_WORDS = 12;

  /** What looks like Turtle or SPARQL rather than like a sentence. */
  private static final Pattern CODE = Pattern.compile("^[<?]|\\b[a-z]\\w*:[A-Za-z]\\w*");

  private final OntologyTerms terms;
  private final TermLinks links;

  TermEntry(OntologyTerms terms) {
    this.terms = terms;
    this.links = new TermLinks(terms);
  }

  /** Writes the entry of a term. */
  void write(Markup out, Resource term, Kind kind) {
    out.open("article", "class", "term", "id", terms.anchor(term));
    heading(out, term);
    terms
        .text(term, SKOS.definition)
        .ifPresent(
            definition -> {
              out.open("p");
              links.text(out, definition);
              out.close("p");
            });
    for (String example : terms.texts(term, SKOS.example)) {
      boolean isCode = CODE.matcher(example).find();
      out.element(isCode ? "pre" : "p", example, "class", "example");
    }
    out.open("dl");
    switch (kind) {
      case CLASS -> ofClass(out, term);
      case OBJECT_PROPERTY, DATATYPE_PROPERTY, ANNOTATION_PROPERTY -> ofProperty(out, term);
      case INDIVIDUAL -> row(out, "One of", types(term));
    }
    words(out, term);
    alignments(out, term);
    terms.text(term, OntologyTerms.own("status")).ifPresent(s -> row(out, "Status", s));
    out.close("dl").end("article");
  }

  private void heading(Markup out, Resource term) {
    out.open("h3");
    out.element("a", terms.label(term), "href", "#" + terms.anchor(term)).text(" ");
    out.element("code", terms.name(term));
    out.close("h3");
  }

  private void ofClass(Markup out, Resource term) {
    row(out, "Broader", terms.above(term));
    row(out, "Narrower", terms.below(term));
    terms.nearest(term, SKOS.notation).ifPresent(root -> root(out, term, root));
    terms.inherited(term, OntologyTerms.own("quadClass")).ifPresent(quad -> quad(out, quad));
    flat(out, term);
    row(out, "Individuals", terms.subjects(RDF.type, term));
  }

  private void root(Markup out, Resource term, Resource root) {
    out.element("dt", terms.isCore(root) ? "PLOVER" : "Code")
        .open("dd")
        .text(String.join(", ", terms.texts(root, SKOS.notation)));
    if (!root.equals(term)) {
      out.text(", from ");
      links.label(out, root);
    }
    out.end("dd");
    List<String> cameo = terms.texts(term, OntologyTerms.own("cameoCode"));
    if (!cameo.isEmpty()) {
      row(out, "CAMEO", String.join(", ", cameo));
    }
  }

  private void quad(Markup out, Resource quad) {
    out.element("dt", "Quad class").open("dd");
    swatch(out, quad);
    links.label(out, quad);
    out.end("dd");
  }

  /** Writes the colour of a quad class, whose name has to stand beside it. */
  void swatch(Markup out, Resource quad) {
    String type = "swatch " + terms.anchor(quad).toLowerCase(Locale.ROOT);
    out.open("span", "class", type, "aria-hidden", "true").close("span");
  }

  private void flat(Markup out, Resource term) {
    Optional<Resource> subject = terms.inherited(term, OntologyTerms.own("flatSubject"));
    Optional<Resource> predicate = terms.inherited(term, OntologyTerms.own("flatPredicate"));
    Optional<Resource> object = terms.inherited(term, OntologyTerms.own("flatObject"));
    if (subject.isPresent() && predicate.isPresent() && object.isPresent()) {
      out.element("dt", "Reads flat as").open("dd");
      links.label(out, subject.get());
      out.text(" ");
      links.name(out, predicate.get());
      out.text(" ");
      links.label(out, object.get());
      out.end("dd");
    }
  }

  private void ofProperty(Markup out, Resource term) {
    row(out, "Broader", terms.above(term));
    row(out, "Narrower", terms.below(term));
    row(out, "Of", terms.objects(term, RDFS.domain));
    row(out, "Leads to", terms.objects(term, RDFS.range));
    if (types(term).contains(OWL2.SymmetricProperty)) {
      row(out, "Direction", "holds both ways");
    }
    row(out, "Flat form of", terms.subjects(OntologyTerms.own("flatPredicate"), term));
  }

  private List<Resource> types(Resource term) {
    return terms.objects(term, RDF.type).stream()
        .filter(type -> !type.equals(OWL2.NamedIndividual))
        .toList();
  }

  private void words(Markup out, Resource term) {
    List<String> words = terms.words(term);
    if (words.isEmpty()) {
      return;
    }
    out.element("dt", "Words").open("dd").element("b", String.valueOf(words.size())).text(" ");
    List<String> first = words.subList(0, Math.min(words.size(), MOST_WORDS));
    out.element("span", String.join(", ", first), "class", "words");
    out.text(words.size() > MOST_WORDS ? " …" : "").end("dd");
  }

  private void alignments(Markup out, Resource term) {
    aligned(out, "Always a", term, RDFS.subClassOf);
    aligned(out, "Implies", term, RDFS.subPropertyOf);
    aligned(out, "Same as", term, OWL2.equivalentClass);
    aligned(out, "Close to", term, SKOS.closeMatch);
  }

  private void aligned(Markup out, String said, Resource term, Property property) {
    List<Resource> others = terms.aligned(term, property);
    if (!others.isEmpty()) {
      out.element("dt", said).open("dd");
      links.names(out, others);
      out.end("dd");
    }
  }

  private void row(Markup out, String what, List<Resource> others) {
    if (!others.isEmpty()) {
      out.element("dt", what).open("dd");
      links.labels(out, others);
      out.end("dd");
    }
  }

  private static void row(Markup out, String what, String value) {
    out.element("dt", what).element("dd", value);
  }
}
