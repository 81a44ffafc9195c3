package io.wiregraph.nlp;

import static org.assertj.core.api.Assertions.assertThat;

import edu.stanford.nlp.ling.CoreLabel;
import io.wiregraph.corpus.ArticleSource;
import io.wiregraph.corpus.ReadOptions;
import io.wiregraph.corpus.ReadResult;
import io.wiregraph.text.Article;
import io.wiregraph.text.CodePoints;
import io.wiregraph.text.Section;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Our parser beside CoreNLP's on the whole corpus. */
class OwnDependenciesIT {

  private static final int FEWEST_SENTENCES = 700;

  private final SentenceSplitter splitter = new SentenceSplitter();

  @Test
  void treesAreTheSameAsCoreNlps() {
    DependencyReader own = SharedParser.models().dependencies();
    DependencyReader stock = StockDependencies.load();
    List<List<CoreLabel>> sentences;
    try (Stream<ReadResult> results =
        new ArticleSource(List.of(Path.of("corpus")), ReadOptions.DEFAULT).stream()) {
      sentences =
          results
              .filter(ReadResult.Read.class::isInstance)
              .flatMap(read -> sentences(((ReadResult.Read) read).article()).stream())
              .toList();
    }

    List<String> different =
        sentences.parallelStream()
            .map(
                sentence -> {
                  SharedParser.models().tagger().tagCoreLabels(sentence);
                  String expected = read(stock, sentence);
                  String found = read(own, sentence);
                  return found.equals(expected) ? null : expected + "\nis read as\n" + found;
                })
            .filter(Objects::nonNull)
            .toList();

    assertThat(sentences).hasSizeGreaterThan(FEWEST_SENTENCES);
    assertThat(different).isEmpty();
  }

  private List<List<CoreLabel>> sentences(Article article) {
    CodePoints text = new CodePoints(article.text());
    return article.sections().stream()
        .filter(section -> section.kind().isRead())
        .map(Section::span)
        .flatMap(
            span ->
                splitter
                    .split(article.text(), text.unit(span.begin()), text.unit(span.end()))
                    .stream())
        .toList();
  }

  private static String read(DependencyReader reader, List<CoreLabel> sentence) {
    int[] heads = new int[sentence.size()];
    String[] relations = new String[sentence.size()];
    reader.read(sentence, heads, relations);
    return sentence + "\n" + Arrays.toString(heads) + "\n" + Arrays.toString(relations);
  }
}
