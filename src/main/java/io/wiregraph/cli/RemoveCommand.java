package io.wiregraph.cli;

import io.wiregraph.identity.Curation;
import io.wiregraph.pipeline.Removal;
import io.wiregraph.store.GraphStore;
import io.wiregraph.text.ArticleId;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.SortedSet;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code wiregraph remove}. */
@Command(
    name = "remove",
    description = {
      "Take articles out of the store, with all that came from them.",
      "Nothing stays: neither text nor facts nor parses, nor what you decided about their entities."
          + " The store is compacted, so that the files have nothing of them either. A later build"
          + " of the same files puts them in again."
    },
    footer = {
      "  wiregraph remove 2012/veto",
      "  wiregraph remove --dry-run '2012/**'",
      "  wiregraph remove --store syria report-1 report-2 'wire/*'"
    })
final class RemoveCommand implements Callable<Integer> {

  private final Console console;

  @Mixin private StoreOption store = new StoreOption();

  @Option(names = "--dry-run", description = "Only name the articles that would go.")
  private boolean isTried;

  @Parameters(
      arity = "1..*",
      paramLabel = "ID",
      description =
          "Ids of articles, as their IRIs and pages have them, or patterns: * within a part of an"
              + " id, ** across /, ? for one character.")
  private List<String> wanted = new ArrayList<>();

  RemoveCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws IOException {
    try (GraphStore opened = store.openWithArticles()) {
      SortedSet<ArticleId> ids = new ArticleChoice(opened.articles().keySet()).of(wanted);
      if (isTried) {
        for (ArticleId id : ids) {
          console.print(id.value());
        }
        return ExitCode.OK;
      }
      new Removal(opened, Analysis.parseCache(opened)).remove(ids);
      List<Curation.Decision> decisions = opened.curation().decisions();
      List<Curation.Decision> kept =
          decisions.stream()
              .filter(d -> d.entities().stream().noneMatch(e -> ids.contains(e.article())))
              .toList();
      new Curator(opened).keep(kept);
      opened.compact();
      console.print(
          String.format(
              Locale.ROOT, "%,d removed; %,d articles stay", ids.size(), opened.articles().size()));
      if (kept.size() < decisions.size()) {
        console.tell(
            "also removed "
                + (decisions.size() - kept.size())
                + " of your decisions, which were about their entities");
      }
    }
    return ExitCode.OK;
  }
}
