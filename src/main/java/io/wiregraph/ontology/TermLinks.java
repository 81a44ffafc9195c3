package io.wiregraph.ontology;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.jena.rdf.model.Resource;

/** Writes terms as links: the domain's own into the page, those of others to where they are. */
final class TermLinks {

  private static final Pattern NAME = Pattern.compile("\\b[a-z]\\w*:\\w+");

  private final OntologyTerms terms;

  TermLinks(OntologyTerms terms) {
    this.terms = terms;
  }

  /** Writes what a term is called, as a link. */
  void label(Markup out, Resource term) {
    link(out, term, terms.label(term));
  }

  /** Writes the prefixed name of a term, as a link. */
  void name(Markup out, Resource term) {
    out.open("code");
    link(out, term, terms.name(term));
    out.close("code");
  }

  /** Writes the names of several terms with commas between them. */
  void names(Markup out, List<Resource> all) {
    String between = "";
    for (Resource term : all) {
      out.text(between);
      name(out, term);
      between = ", ";
    }
  }

  /** Writes the labels of several terms with commas between them. */
  void labels(Markup out, List<Resource> all) {
    String between = "";
    for (Resource term : all) {
      out.text(between);
      label(out, term);
      between = ", ";
    }
  }

  /** Writes text in which the names of the domain's terms become links. */
  void text(Markup out, String text) {
    Matcher name = NAME.matcher(text);
    int from = 0;
    while (name.find()) {
      Optional<Resource> term = terms.find(name.group());
      if (term.isPresent()) {
        out.text(text.substring(from, name.start()));
        name(out, term.get());
        from = name.end();
      }
    }
    out.text(text.substring(from));
  }

  private void link(Markup out, Resource term, String text) {
    out.element("a", text, "href", terms.isOwn(term) ? "#" + terms.anchor(term) : term.getURI());
  }
}
