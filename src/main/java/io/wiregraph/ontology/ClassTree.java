package io.wiregraph.ontology;

import java.util.List;
import org.apache.jena.rdf.model.Resource;

/**
 * Writes the hierarchy of classes, to be opened and closed. A class below two stands below both.
 */
final class ClassTree {

  private final OntologyTerms terms;
  private final TermLinks links;

  ClassTree(OntologyTerms terms) {
    this.terms = terms;
    this.links = new TermLinks(terms);
  }

  /** Writes the whole tree, with the classes below {@code opened} in sight. */
  void write(Markup out, Resource opened) {
    out.open("ul", "class", "tree");
    nodes(out, terms.topClasses(), opened);
    out.end("ul");
  }

  private void nodes(Markup out, List<Resource> types, Resource opened) {
    types.stream().filter(t -> !terms.below(t).isEmpty()).forEach(t -> node(out, t, opened));
    types.stream().filter(t -> terms.below(t).isEmpty()).forEach(t -> node(out, t, opened));
  }

  private void node(Markup out, Resource type, Resource opened) {
    List<Resource> below = terms.below(type);
    out.open("li");
    if (below.isEmpty()) {
      links.label(out, type);
      out.end("li");
      return;
    }
    if (type.equals(opened)) {
      out.open("details", "open", "open");
    } else {
      out.open("details");
    }
    out.open("summary");
    links.label(out, type);
    out.text(" ").element("small", String.valueOf(terms.family(type).size() - 1));
    out.close("summary").open("ul");
    nodes(out, below, opened);
    out.close("ul").close("details").end("li");
  }
}
