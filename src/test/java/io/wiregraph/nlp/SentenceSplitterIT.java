package io.wiregraph.nlp;

import static org.assertj.core.api.Assertions.assertThat;

import edu.stanford.nlp.ling.CoreAnnotations.SentencesAnnotation;
import edu.stanford.nlp.ling.CoreAnnotations.TokensAnnotation;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.pipeline.Annotation;
import edu.stanford.nlp.pipeline.TokenizerAnnotator;
import io.wiregraph.corpus.ArticleSource;
import io.wiregraph.corpus.ReadOptions;
import io.wiregraph.corpus.ReadResult;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Properties;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Our use of CoreNLP's tokenizer beside CoreNLP's own, on the whole corpus. */
class SentenceSplitterIT {

  private final SentenceSplitter splitter = new SentenceSplitter();

  private final TokenizerAnnotator annotator = annotator();

  @Test
  void tokensAndSentencesAreThoseOfCoreNlp() {
    List<String> paragraphs;
    try (Stream<ReadResult> results =
        new ArticleSource(List.of(Path.of("corpus")), ReadOptions.DEFAULT).stream()) {
      paragraphs =
          results
              .filter(ReadResult.Read.class::isInstance)
              .map(read -> ((ReadResult.Read) read).article().text())
              .flatMap(text -> Arrays.stream(text.split("\n\n+", -1)))
              .filter(paragraph -> !paragraph.isBlank())
              .toList();
    }

    assertThat(paragraphs).hasSizeGreaterThan(CorpusSentences.FEWEST / 2);
    assertThat(paragraphs)
        .allSatisfy(
            paragraph ->
                assertThat(print(splitter.split(paragraph, 0, paragraph.length(), () -> {})))
                    .isEqualTo(print(stock(paragraph))));
  }

  private List<List<CoreLabel>> stock(String paragraph) {
    Annotation annotation = new Annotation(paragraph);
    annotator.annotate(annotation);
    return annotation.get(SentencesAnnotation.class).stream()
        .map(sentence -> sentence.get(TokensAnnotation.class))
        .toList();
  }

  private static TokenizerAnnotator annotator() {
    Properties settings = new Properties();
    settings.setProperty("tokenize.language", "en");
    settings.setProperty("tokenize.options", "invertible,untokenizable=noneDelete");
    return new TokenizerAnnotator(false, settings);
  }

  private static String print(List<List<CoreLabel>> sentences) {
    StringBuilder text = new StringBuilder();
    for (List<CoreLabel> sentence : sentences) {
      for (CoreLabel token : sentence) {
        text.append(token.index()).append(' ').append(token.word()).append(' ');
        text.append(token.beginPosition()).append(' ').append(token.endPosition()).append('\n');
      }
    }
    return text.toString();
  }
}
