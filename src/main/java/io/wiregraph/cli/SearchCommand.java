package io.wiregraph.cli;

import io.wiregraph.search.Hit;
import io.wiregraph.search.Search;
import io.wiregraph.search.SearchTypes;
import io.wiregraph.search.Titles;
import io.wiregraph.store.GraphStore;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code wiregraph search}. */
@Command(
    name = "search",
    description = {
      "Find things and sentences by words: names first, then what happened and was said, then the"
          + " sentences that are evidence.",
      "All words have to be there, in any order and with any ending. Nothing in them is an operator."
    },
    footer = {
      "  wiregraph search security council",
      "  wiregraph search --type entity,event lavrov",
      "  wiregraph search --type schema:Person --limit 3 annan"
    })
final class SearchCommand implements Callable<Integer> {

  private final Console console;

  @Mixin private StoreOption store = new StoreOption();

  @Option(
      names = "--type",
      paramLabel = "TYPE,…",
      defaultValue = "",
      description =
          "What to find: entity, event, relation, statement, article, sentence, term, or a class"
              + " such as wg:Veto (default: all).")
  private String type = "";

  @Option(
      names = "--limit",
      paramLabel = "N",
      defaultValue = "10",
      description = "How many to show at most (default: ${DEFAULT-VALUE}).")
  private int limit;

  @Parameters(arity = "1..*", paramLabel = "WORD", description = "What to look for.")
  private List<String> words = new ArrayList<>();

  SearchCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws IOException {
    if (limit < 1 || limit > Search.MOST) {
      throw new UsageException("--limit takes 1 to " + Search.MOST);
    }
    try (GraphStore opened = store.open()) {
      SearchTypes types =
          SearchTypes.read(type, StoreOption.prefixes(opened).map())
              .orElseThrow(() -> new UsageException("--type takes " + SearchTypes.choices()));
      Search search =
          new Search(
              String.join(" ", words), types.kinds(), types.classes(), false, false, 0, limit);
      Titles titles = new Titles(opened.dataset().asDatasetGraph());
      Search.Found found = opened.index().find(search);
      for (Hit hit : found.hits()) {
        print(hit, titles.of(hit).orElse(hit.iri()));
      }
      if (found.hits().isEmpty()) {
        console.tell("nothing has these words");
      } else if (found.isMore()) {
        console.tell("there is more; --limit shows it");
      }
    }
    return ExitCode.OK;
  }

  private void print(Hit hit, String title) throws IOException {
    console.print(hit.kind() + "  " + title);
    if (!hit.snippet().text().equals(title)) {
      console.print("    " + hit.snippet().text().replaceAll("\\s+", " "));
    }
    console.print("    " + hit.iri());
  }
}
