package io.wiregraph.cli;

import io.wiregraph.query.Prefixes;
import io.wiregraph.shapes.CheckReport;
import io.wiregraph.shapes.GraphCheck;
import io.wiregraph.shapes.Violation;
import io.wiregraph.store.GraphStore;
import java.io.IOException;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.apache.jena.graph.Node;
import org.apache.jena.query.Dataset;
import org.apache.jena.query.ReadWrite;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code wiregraph validate}. */
@Command(
    name = "validate",
    description = "Check every graph of the store against the ontology's SHACL shapes.",
    footer = {"  wiregraph validate", "  wiregraph validate --show 50"})
final class ValidateCommand implements Callable<Integer> {

  private final Console console;

  @Mixin private StoreOption store = new StoreOption();

  @Option(
      names = "--show",
      paramLabel = "N",
      defaultValue = "5",
      description = "How many violations of each kind to show (default: ${DEFAULT-VALUE}).")
  private int shown;

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
      Dataset dataset = opened.dataset();
      dataset.begin(ReadWrite.READ);
      try {
        graphs = check.check(dataset.asDatasetGraph(), report);
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
