package io.wiregraph.cli;

import io.wiregraph.query.Prefixes;
import io.wiregraph.shapes.ArticleCheck;
import io.wiregraph.shapes.CheckReport;
import io.wiregraph.shapes.GraphCheck;
import io.wiregraph.shapes.LayerCheck;
import io.wiregraph.shapes.Violation;
import io.wiregraph.store.ArticleRow;
import io.wiregraph.store.GraphStore;
import io.wiregraph.text.ArticleId;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.concurrent.Callable;
import org.apache.jena.graph.Node;
import org.apache.jena.query.Dataset;
import org.apache.jena.query.ReadWrite;
import org.apache.jena.sparql.core.DatasetGraph;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code wiregraph validate}. */
@Command(
    name = "validate",
    description = {
      "Check every graph of the store against the ontology's SHACL shapes, the words and places of"
          + " each article against its text, and what leads from one graph to the next.",
      "Ends with 0 where all is well, and with 1 where anything is not."
    },
    footer = {
      "  wiregraph validate",
      "  wiregraph validate --show 50",
      "  wiregraph validate --article 2012/veto"
    })
final class ValidateCommand implements Callable<Integer> {

  private final Console console;

  @Mixin private StoreOption store = new StoreOption();

  @Option(
      names = "--show",
      paramLabel = "N",
      defaultValue = "5",
      description = "How many violations of each kind to show (default: ${DEFAULT-VALUE}).")
  private int shown;

  @Option(
      names = "--article",
      paramLabel = "ID",
      description =
          "Check only what came from this article: its graph, and its share in the others. May be"
              + " given more than once, or as a pattern: * within a part of an id, ** across /.")
  private List<String> wanted = new ArrayList<>();

  ValidateCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws IOException {
    CheckReport report = new CheckReport(Math.max(0, shown));
    int graphs;
    GraphCheck check;
    Prefixes prefixes;
    try (GraphStore opened = store.open()) {
      check = GraphCheck.of(opened.pack());
      prefixes = StoreOption.prefixes(opened);
      SortedSet<ArticleId> chosen =
          wanted.isEmpty()
              ? Collections.emptySortedSet()
              : new ArticleChoice(opened.articles().keySet()).of(wanted);
      Dataset dataset = opened.dataset();
      dataset.begin(ReadWrite.READ);
      try {
        graphs = check(opened, dataset.asDatasetGraph(), chosen, check, report);
      } finally {
        dataset.end();
      }
    }
    for (CheckReport.Group group : report.groups()) {
      print(group, prefixes);
    }
    console.print(
        String.format(
            Locale.ROOT,
            "%s in %,d graphs, checked by %,d shapes",
            switch ((int) Math.min(report.count(), 2)) {
              case 0 -> "no violations";
              case 1 -> "1 violation";
              default -> String.format(Locale.ROOT, "%,d violations", report.count());
            },
            graphs,
            check.shapeCount()));
    return report.count() == 0 ? ExitCode.OK : ExitCode.SOFTWARE;
  }

  /** Checks the articles chosen, all of the store where none is. */
  private static int check(
      GraphStore store,
      DatasetGraph data,
      SortedSet<ArticleId> chosen,
      GraphCheck shapes,
      CheckReport report) {
    SortedMap<ArticleId, ArticleRow> rows = store.articles();
    LayerCheck layers =
        new LayerCheck(
            data,
            store.iris(),
            id ->
                Optional.ofNullable(rows.get(id))
                    .map(row -> store.recordFiles().read(row.record()).article().text()),
            report);
    if (chosen.isEmpty()) {
      layers.check(rows.keySet());
      return shapes.check(data, report);
    }
    ArticleCheck articles = new ArticleCheck(shapes, data, store.iris());
    int graphs = 0;
    for (ArticleId id : chosen) {
      layers.check(id);
      graphs += articles.check(id, report);
    }
    return graphs;
  }

  private void print(CheckReport.Group group, Prefixes prefixes) throws IOException {
    Violation like = group.example();
    String path = like.path() == null ? "" : " " + like.path();
    console.print(
        String.format(
            Locale.ROOT,
            "%,d × %s%s (%s)",
            group.count(),
            like.shape(),
            path,
            like.component().replace("ConstraintComponent", "")));
    for (Violation violation : group.first()) {
      Node value = violation.value();
      console.print("    " + text(violation.focus(), prefixes) + " in " + violation.graph());
      console.print(
          "        " + violation.message() + (value == null ? "" : ": " + text(value, prefixes)));
    }
    console.print("");
  }

  private static String text(Node node, Prefixes prefixes) {
    return node.isURI() ? prefixes.shorten(node.getURI()).orElse(node.getURI()) : node.toString();
  }
}
