package io.wiregraph.cli;

import io.wiregraph.explain.Explainer;
import io.wiregraph.explain.Explanation;
import io.wiregraph.explain.FactSearch;
import io.wiregraph.explain.FactSearch.Match;
import io.wiregraph.explain.FactSearch.Parts;
import io.wiregraph.explain.HtmlWriter;
import io.wiregraph.explain.JsonForm;
import io.wiregraph.explain.ShortNames;
import io.wiregraph.explain.TextWriter;
import io.wiregraph.lexicon.Lexicon;
import io.wiregraph.query.Prefixes;
import io.wiregraph.rdf.OntologyIndex;
import io.wiregraph.store.GraphStore;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code wiregraph explain}. */
@Command(
    name = "explain",
    description = {
      "Say why something is in the graph: sentences, rule, lexicon entry, parse, who is meant and",
      "why, how sure it is, and who contradicts it.",
      "WHAT is an IRI of an entity or fact (with or without the store's base, or with a prefix),",
      "a name, or a fact in three parts: subject, predicate, object, each with * for anything."
    },
    footer = {
      "  wiregraph explain \"Russia vetoed *\"",
      "  wiregraph explain \"Sergei Lavrov\" met \"*\"",
      "  wiregraph explain entity/Sergei_Lavrov --format json",
      "  wiregraph explain \"article/2012/veto#event=9,15\""
    })
final class ExplainCommand implements Callable<Integer> {

  /** What looks like an IRI, whole or short. */
  private static final Pattern IRI =
      Pattern.compile(
          "<?(?:https?://\\S+|[a-z]+:[^\\s/]\\S*"
              + "|(?:article|entity|event|relation|statement|fact)/\\S+)>?");

  private static final int THREE = 3;

  private final Console console;

  @Mixin private StoreOption store = new StoreOption();

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      defaultValue = "text",
      description = "${COMPLETION-CANDIDATES} (default: text). html is a fragment of a page.")
  private Format format = Format.TEXT;

  @Option(
      names = "--limit",
      paramLabel = "N",
      defaultValue = "3",
      description = "Explain at most so many of what matches (default: ${DEFAULT-VALUE}).")
  private int limit;

  @Option(
      names = "--parse",
      description = "Parse articles anew whose parses were not kept; loads the language models.")
  private boolean isParsing;

  @Mixin private ParserOption parser = new ParserOption();

  @Parameters(arity = "1..3", paramLabel = "WHAT", description = "An IRI, a name, or three parts.")
  private List<String> what = new ArrayList<>();

  /** The forms of an answer. */
  enum Format {
    /** For a terminal. */
    TEXT,
    /** As data. */
    JSON,
    /** To put into a page. */
    HTML
  }

  ExplainCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws IOException {
    if (limit < 1) {
      throw new UsageException("--limit takes 1 or more");
    }
    if (what.size() == THREE - 1) {
      throw new UsageException("a fact has three parts, like: Russia vetoed '*'");
    }
    try (GraphStore opened = store.open()) {
      OntologyIndex ontology = OntologyIndex.of(opened.pack());
      Lexicon lexicon = Lexicon.of(opened.pack());
      List<Match> matches = matches(opened, new FactSearch(opened, ontology, lexicon));
      Explainer explainer =
          new Explainer(
              opened,
              ontology,
              lexicon,
              ArticleTracer.of(lexicon, opened.parses(), parser.kind(), isParsing, console));
      List<Explanation> explained = new ArrayList<>();
      for (Match match : matches.subList(0, Math.min(limit, matches.size()))) {
        explained.add(explainer.explain(match.iri()).orElseThrow(() -> unknown(match.iri())));
      }
      ShortNames names = new ShortNames(opened.iris().base(), StoreOption.prefixes(opened));
      JsonForm.Answer answer =
          new JsonForm.Answer(
              String.join(" ", what),
              matches.size() == 1 ? List.of(ServedExplanations.match(explained.get(0))) : matches,
              explained,
              matches.size() - explained.size());
      switch (format) {
        case TEXT -> text(answer, names);
        case JSON -> console.out().write(utf8(JsonForm.write(answer)));
        case HTML -> {
          for (Explanation explanation : explained) {
            console.out().write(utf8(HtmlWriter.write(explanation, names)));
          }
          tellLeftOut(answer);
        }
      }
    }
    return ExitCode.OK;
  }

  private static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  private void text(JsonForm.Answer answer, ShortNames names) throws IOException {
    if (answer.matches().size() > 1) {
      console.print(answer.matches().size() + " match:");
      for (Match match : answer.matches()) {
        console.print(
            "  "
                + match.label()
                + (match.factual() ? "" : " [not taken as a fact]")
                + "  "
                + names.of(match.iri()));
      }
      console.print("");
    }
    String between = "";
    for (Explanation explanation : answer.explained()) {
      console.out().write(utf8(between + TextWriter.write(explanation, names)));
      between = "\n";
    }
    tellLeftOut(answer);
  }

  private void tellLeftOut(JsonForm.Answer answer) throws IOException {
    if (answer.leftOut() > 0) {
      console.out().flush();
      console.tell(
          answer.leftOut() + " more match and are not explained; --limit explains more of them");
    }
  }

  private List<Match> matches(GraphStore opened, FactSearch search) {
    String words = String.join(" ", what).strip();
    if (what.size() == 1 && IRI.matcher(words).matches()) {
      return List.of(new Match(whole(words, opened), words, true));
    }
    List<Parts> ways =
        what.size() == THREE
            ? List.of(new Parts(what.get(0).strip(), what.get(1).strip(), what.get(2).strip()))
            : search.parts(words);
    List<Match> found = search.find(ways);
    if (found.isEmpty() && what.size() == 1) {
      found = search.entities(words);
    }
    if (found.isEmpty()) {
      throw nothing(words, ways, search);
    }
    return found;
  }

  private static String whole(String words, GraphStore opened) {
    String iri = words.replaceAll("^<|>$", "");
    if (iri.startsWith("http://") || iri.startsWith("https://")) {
      return iri;
    }
    Prefixes prefixes = StoreOption.prefixes(opened);
    Optional<String> expanded = prefixes.expand(iri);
    return expanded.orElse(opened.iris().base() + iri);
  }

  private UsageException unknown(String iri) {
    return new UsageException(
        "the store has no entity and no fact <"
            + iri
            + ">; pages and answers show the IRIs of what there is");
  }

  private UsageException nothing(String words, List<Parts> ways, FactSearch search) {
    List<String> near = new ArrayList<>();
    if (ways.isEmpty()) {
      near.addAll(search.nearNames(words));
      for (String word : words.split("\\s+", -1)) {
        near.addAll(search.nearPredicates(word));
      }
    } else {
      Stream.of(ways.get(0).subject(), ways.get(0).object())
          .filter(part -> !part.equals("*") && search.entities(part).isEmpty())
          .forEach(part -> near.addAll(search.nearNames(part)));
      if (what.size() == THREE) {
        near.addAll(search.nearPredicates(ways.get(0).predicate()));
      }
    }
    List<String> shown = near.stream().filter(n -> !what.contains(n)).distinct().toList();
    return new UsageException(
        "nothing in the store matches '"
            + words
            + "'"
            + (shown.isEmpty() ? "" : "; near it are: " + String.join(", ", shown)));
  }
}
