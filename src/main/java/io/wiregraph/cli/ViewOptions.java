package io.wiregraph.cli;

import io.wiregraph.export.view.ViewKind;
import io.wiregraph.export.view.ViewRequest;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** What of a store becomes nodes and edges. */
final class ViewOptions {

  @Option(
      names = "--view",
      paramLabel = "VIEW",
      description = {
        "What nodes and edges are: ${COMPLETION-CANDIDATES} (default: entities).",
        "entities: an edge for each subject, predicate and object; events: facts and who has a"
            + " part in them; statements: who says what of whom."
      })
  private @Nullable ViewKind view;

  @Option(
      names = "--where",
      paramLabel = "CONDITION",
      description = {
        "Only what is like this; may be given several times, all must hold. Values with a comma"
            + " between are alternatives.",
        "type=Person kind=event class=Consult quad=verbal-conflict status=factual stance=denies"
            + " disputed=true from=2012-01 to=2012-12 article=GLOB confidence>=0.7 sources>=2"
            + " weight>=3",
        "Without a status: factual,claimed; status=all takes what is planned, possible or denied,"
            + " too."
      })
  private List<String> where = new ArrayList<>();

  @Option(
      names = "--around",
      paramLabel = "WHO",
      description = "Only what is near WHO: an IRI, entity:Russia, or a name. Several times.")
  private List<String> around = new ArrayList<>();

  @Option(
      names = "--hops",
      paramLabel = "N",
      description = "How many edges away from WHO (default: 1).")
  private @Nullable Integer hops;

  @Option(
      names = "--top",
      paramLabel = "N",
      description = "Only the N most connected nodes.")
  private @Nullable Integer top;

  /** Returns whether any was given. */
  boolean isGiven() {
    return view != null
        || !where.isEmpty()
        || !around.isEmpty()
        || hops != null
        || top != null;
  }

  /**
   * Returns what is asked for.
   *
   * @param usualTop how many nodes where nothing is said; 0 for all
   */
  ViewRequest request(int usualTop) {
    if (hops != null && around.isEmpty()) {
      throw new UsageException("--hops goes with --around");
    }
    if (top != null && top < 1) {
      throw new UsageException("--top takes 1 or more, not " + top);
    }
    return new ViewRequest(
        view == null ? ViewKind.ENTITIES : view,
        where,
        around,
        hops == null ? 1 : hops,
        top == null ? usualTop : top);
  }
}
