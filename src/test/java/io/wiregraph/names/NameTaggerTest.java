package io.wiregraph.names;

import static org.assertj.core.api.Assertions.assertThat;

import io.wiregraph.weights.ModelFile;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class NameTaggerTest {

  private static final int LABELS = MadeUpNames.LABELS.size();

  @TempDir Path dir;

  private final MadeUpNames made = new MadeUpNames(7);
  private final NamesForm form = new NamesForm(made, word -> word);

  @Test
  void sumsAreThoseOfTheTextsOfFeatures() throws IOException {
    Model model = form.make().model();
    Set<Template> met = new TreeSet<>();
    for (int round = 0; round < 300; round++) {
      MadeUpNames.Sentence sentence = made.sentence(20);
      WordForm[] forms =
          sentence.words().stream().map(word -> WordForm.of(word, model)).toArray(WordForm[]::new);
      Features features = new Features(model, WordForm.nothing(model), forms, sentence.tags());
      FeatureTexts texts = made.texts(sentence);
      for (int i = 0; i < forms.length; i++) {
        features.read(i);
        assertThat(features.node())
            .as("%s at %d", sentence, i)
            .containsExactly(made.sum(texts.node(i), LABELS), Offset.offset(1e-9));
        assertThat(features.edge())
            .as("%s at %d", sentence, i)
            .containsExactly(made.sum(texts.edge(i), LABELS * LABELS), Offset.offset(1e-9));
        Stream.concat(texts.node(i).stream(), texts.edge(i).stream())
            .filter(made::knows)
            .forEach(text -> met.add(Template.of(text).orElseThrow()));
      }
    }
    assertThat(met).containsExactly(Template.values());
  }

  @Test
  void noOtherRowOfLabelsHasAHigherSum() throws IOException {
    NameTagger tagger = form.make();
    Set<String> met = new TreeSet<>();
    for (int round = 0; round < 100; round++) {
      MadeUpNames.Sentence sentence = made.sentence(5);
      List<String> labels = tagger.label(sentence.words(), sentence.tags());
      assertThat(labels).hasSameSizeAs(sentence.words());
      double[][] sums = sums(sentence);
      double score = score(sums, labels);
      double best = rows(labels.size()).stream().mapToDouble(r -> score(sums, r)).max().orElse(0);
      assertThat(score).isCloseTo(best, Offset.offset(1e-9));
      met.addAll(labels);
    }
    assertThat(met).containsExactlyElementsOf(MadeUpNames.LABELS);
  }

  /** Returns for each word what each two labels get, that of the word before and its own. */
  private double[][] sums(MadeUpNames.Sentence sentence) {
    FeatureTexts texts = made.texts(sentence);
    double[][] sums = new double[sentence.words().size()][];
    for (int i = 0; i < sums.length; i++) {
      double[] node = made.sum(texts.node(i), LABELS);
      sums[i] = made.sum(texts.edge(i), LABELS * LABELS);
      for (int k = 0; k < sums[i].length; k++) {
        sums[i][k] += node[k % LABELS];
      }
    }
    return sums;
  }

  private static double score(double[][] sums, List<String> labels) {
    double score = 0;
    int previous = 0;
    for (int i = 0; i < labels.size(); i++) {
      int label = MadeUpNames.LABELS.indexOf(labels.get(i));
      score += sums[i][previous * LABELS + label];
      previous = label;
    }
    return score;
  }

  private static List<List<String>> rows(int length) {
    List<List<String>> rows = new ArrayList<>();
    for (int i = 0; i < Math.pow(LABELS, length); i++) {
      List<String> row = new ArrayList<>();
      for (int k = 0, rest = i; k < length; k++, rest /= LABELS) {
        row.add(MadeUpNames.LABELS.get(rest % LABELS));
      }
      rows.add(row);
    }
    return rows;
  }

  @Test
  void labelsDoNotDependOnWhatWasReadBefore() throws IOException {
    MadeUpNames.Sentence sentence = made.sentence(12);
    NameTagger tagger = form.make();
    List<String> first = tagger.label(sentence.words(), sentence.tags());
    List<String> many = IntStream.range(0, 50_000).mapToObj(i -> "w" + i).toList();
    tagger.label(many, many);

    assertThat(tagger.label(sentence.words(), sentence.tags())).isEqualTo(first);
  }

  @Test
  void wordsAreReadAsTheModelSpellsThem() throws IOException {
    NameTagger capitals = new NamesForm(made, word -> word.toUpperCase(Locale.ROOT)).make();
    NameTagger plain = form.make();
    for (int round = 0; round < 50; round++) {
      MadeUpNames.Sentence sentence = made.sentence(9);
      List<String> large =
          sentence.words().stream().map(word -> word.toUpperCase(Locale.ROOT)).toList();

      assertThat(capitals.label(sentence.words(), sentence.tags()))
          .isEqualTo(plain.label(large, sentence.tags()));
    }
  }

  @Test
  void theFileHoldsTheModelAsItWas() throws IOException {
    NameTagger first = new ModelFile<>(dir, "made-up", form).open();
    NameTagger second = new ModelFile<>(dir, "made-up", form).open();

    assertThat(made.read).isEqualTo(1);
    assertThat(second.model()).isNotSameAs(first.model());
    for (int round = 0; round < 50; round++) {
      MadeUpNames.Sentence sentence = made.sentence(9);
      assertThat(second.label(sentence.words(), sentence.tags()))
          .isEqualTo(first.label(sentence.words(), sentence.tags()));
    }
  }
}
