package io.wiregraph.explain;

import io.wiregraph.identity.Curation;
import io.wiregraph.rdf.IriMinter;
import java.util.List;
import java.util.function.Predicate;

/** Says in words what the user decided. */
final class DecisionWords {

  private final IriMinter iris;

  DecisionWords(IriMinter iris) {
    this.iris = iris;
  }

  /** Returns the decisions on entities whose IRIs pass, in the order in which they were made. */
  List<String> about(Curation curation, Predicate<String> members) {
    return curation.decisions().stream()
        .filter(d -> d.entities().stream().anyMatch(a -> members.test(iri(a))))
        .map(this::words)
        .toList();
  }

  private String iri(Curation.Anchor anchor) {
    return iris.article(anchor.article()).getURI() + "#" + anchor.fragment();
  }

  private String words(Curation.Decision decision) {
    String subject = place(decision.entities().get(0));
    if (decision instanceof Curation.Labelled labelled) {
      return subject + " is called \"" + labelled.label() + "\"";
    }
    if (decision instanceof Curation.Linked linked) {
      String title = linked.title();
      return subject + (title == null ? " has no link" : " is " + title);
    }
    String is = decision instanceof Curation.Same ? " is " : " is not ";
    return subject + is + place(decision.entities().get(1));
  }

  private static String place(Curation.Anchor anchor) {
    return "\""
        + anchor.label()
        + "\" of article/"
        + anchor.article().encoded()
        + "#"
        + anchor.fragment();
  }
}
