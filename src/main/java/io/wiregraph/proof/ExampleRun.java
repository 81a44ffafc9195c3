package io.wiregraph.proof;

import io.wiregraph.fact.ArticleFacts;
import io.wiregraph.lexicon.LexiconExample;
import io.wiregraph.record.ArticleRecord;
import io.wiregraph.text.Article;
import io.wiregraph.text.ArticleId;
import io.wiregraph.text.CodePoints;
import io.wiregraph.text.Metadata;
import io.wiregraph.text.Section;
import io.wiregraph.text.SectionKind;
import io.wiregraph.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * Reads the examples of lexical entries, each as an article of its own, and compares what they give
 * with what they should give.
 */
public final class ExampleRun {

  private final Function<Article, ArticleRecord> analysis;

  /**
   * Prepares a run.
   *
   * @param analysis finds out what an article says; used by several threads at once
   */
  public ExampleRun(Function<Article, ArticleRecord> analysis) {
    this.analysis = analysis;
  }

  /**
   * Tries all of {@code examples}.
   *
   * @param threads how many are tried at once
   * @param each hears of each verdict, in the order of the examples
   */
  public void run(List<LexiconExample> examples, int threads, Consumer<Verdict> each) {
    InOrder.map(examples.iterator(), this::verdict, threads, each);
  }

  /** Tries one example. */
  Verdict verdict(LexiconExample example) {
    String text = example.text();
    String expected = example.expected();
    if (text == null || text.isBlank()) {
      return new Verdict(example, List.of("it has no wg:example"), List.of());
    }
    if (expected == null || expected.isBlank()) {
      return new Verdict(example, List.of("it has no wg:expect"), List.of());
    }
    List<ExpectedFact> wanted;
    try {
      wanted = Expectation.parse(expected);
    } catch (IllegalArgumentException e) {
      return new Verdict(example, List.of("wg:expect: " + e.getMessage()), List.of());
    }
    ArticleFacts article = analysis.apply(article(example.entry(), text)).facts();
    CodePoints points = new CodePoints(text);
    List<FoundFact> found =
        article.facts().stream().map(fact -> FoundFact.of(fact, article, points)).toList();
    return new Verdict(
        example,
        faults(example.entry(), wanted, found, article, new Heads(text)),
        found.stream().map(FoundFact::written).toList());
  }

  private static Article article(String entry, String text) {
    Span all = new Span(0, text.codePointCount(0, text.length()));
    return new Article(
        new ArticleId("example/" + entry),
        text,
        List.of(new Section(SectionKind.BODY, all)),
        Metadata.NONE);
  }

  /** The first fact must be the entry's own doing: else the example would not try the entry. */
  private static List<String> faults(
      String entry,
      List<ExpectedFact> wanted,
      List<FoundFact> found,
      ArticleFacts article,
      Heads heads) {
    List<String> faults = new ArrayList<>();
    for (int i = 0; i < wanted.size(); i++) {
      ExpectedFact expected = wanted.get(i);
      List<FoundFact> meeting =
          found.stream().filter(f -> expected.isMetBy(f.fact(), article, heads)).toList();
      if (meeting.isEmpty()) {
        faults.add("no such " + expected.type());
      } else if (i == 0 && meeting.stream().noneMatch(f -> f.isOfEntry(entry))) {
        faults.add("the " + expected.type() + " comes from another entry");
      }
    }
    return faults;
  }
}
