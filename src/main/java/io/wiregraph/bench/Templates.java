package io.wiregraph.bench;

import io.wiregraph.corpus.ArticleSource;
import io.wiregraph.corpus.ReadOptions;
import io.wiregraph.corpus.ReadResult;
import io.wiregraph.text.Article;
import io.wiregraph.text.CodePoints;
import io.wiregraph.text.Section;
import io.wiregraph.text.SectionKind;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The sentences and headlines of a corpus, each once, in its order. */
final class Templates {

  /** A sentence ends where the next begins with a capital, unless the word before is a title. */
  private static final Pattern END =
      Pattern.compile(
          "(?<=[.?!][”\"’]?)(?<!\\b(?:Mr|Mrs|Ms|Dr|Gen|Lt|Col|St|Jan|Feb|Aug|Sept|Oct|Nov|Dec|\\p{Lu})\\.)"
              + "\\s+(?=[“\"‘]?\\p{Lu})");

  private final Map<String, Template> sentences = new LinkedHashMap<>();
  private final List<Template> headlines = new ArrayList<>();
  private final Pattern person;

  private Templates(InventedNames names) {
    person =
        Pattern.compile(
            "\\b(?:" + String.join("|", names.givenNames()) + ") (\\p{Lu}[\\p{L}’-]{2,})\\b");
  }

  /**
   * Reads the articles below {@code corpus}.
   *
   * @throws IllegalArgumentException if there are none
   */
  static Templates of(Path corpus, InventedNames names) {
    Templates templates = new Templates(names);
    try (Stream<ReadResult> results =
        new ArticleSource(List.of(corpus), ReadOptions.DEFAULT).stream()) {
      results.forEach(
          r -> {
            if (r instanceof ReadResult.Read read) {
              templates.add(read.article());
            }
          });
    }
    if (templates.sentences.isEmpty()) {
      throw new IllegalArgumentException("no articles in " + corpus);
    }
    return templates;
  }

  private void add(Article article) {
    Set<String> surnames = new TreeSet<>();
    Matcher found = person.matcher(article.text());
    while (found.find()) {
      surnames.add(found.group(1));
    }
    String headline = article.metadata().headline();
    if (headline != null) {
      headlines.add(new Template(headline, surnames));
    }
    CodePoints text = new CodePoints(article.text());
    for (Section section : article.sections()) {
      if (section.kind() == SectionKind.BODY) {
        String paragraph = text.cut(section.span()).replaceAll("\\s+", " ");
        for (String sentence : END.split(paragraph, -1)) {
          sentences.putIfAbsent(sentence, new Template(sentence, surnames));
        }
      }
    }
  }

  /** Returns the sentences. */
  List<Template> sentences() {
    return List.copyOf(sentences.values());
  }

  /** Returns the headlines. */
  List<Template> headlines() {
    return headlines;
  }
}
