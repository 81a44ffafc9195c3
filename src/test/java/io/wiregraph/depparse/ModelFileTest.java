package io.wiregraph.depparse;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ModelFileTest {

  @TempDir Path dir;

  private final MadeUpModel model = new MadeUpModel(9);

  @Test
  void theModelIsReadOnceAndTheFileAfterwards() throws IOException {
    String first = tree(file(model).open());
    String second = tree(file(model).open());
    file(model).prepare();

    assertThat(model.opened).isEqualTo(1);
    assertThat(second).isEqualTo(first);
    assertThat(files()).containsExactly(file(model).path());
  }

  @Test
  void theFileHoldsTheWeightsAsTheyWere() throws IOException {
    Weights weights = model.weights();
    Path file = dir.resolve("weights");
    WeightsFile.write(weights, 5, file);
    Weights read = WeightsFile.read(file, 5);

    assertThat(read.words.text()).isEqualTo(weights.words.text());
    assertThat(read.words.ends()).isEqualTo(weights.words.ends());
    assertThat(read.names()).isEqualTo(weights.names());
    assertThat(read.features).isEqualTo(weights.features);
    assertThat(read.input).isDeepEqualTo(weights.input);
    assertThat(read.base).isEqualTo(weights.base);
    assertThat(read.output).isDeepEqualTo(weights.output);
  }

  @Test
  void aDamagedFileIsMadeAnew() throws IOException {
    file(model).prepare();
    Path path = file(model).path();
    byte[] whole = Files.readAllBytes(path);
    Random random = new Random(1);
    List<byte[]> damaged = new ArrayList<>();
    damaged.add(new byte[0]);
    for (int i = 0; i < 30; i++) {
      byte[] flipped = whole.clone();
      flipped[i < 16 ? i : random.nextInt(whole.length)] ^= (byte) (1 << random.nextInt(8));
      damaged.add(flipped);
      damaged.add(Arrays.copyOf(whole, random.nextInt(whole.length)));
    }

    for (byte[] bytes : damaged) {
      Files.write(path, bytes);
      file(model).open();
      assertThat(Files.readAllBytes(path)).isEqualTo(whole);
    }
  }

  @Test
  void theFileOfAnotherModelIsReplaced() throws IOException {
    MadeUpModel other = new MadeUpModel(10);
    file(other).prepare();

    assertThat(tree(file(model).open())).isEqualTo(tree(new TreeParser(model.weights())));
    file(model).open();
    assertThat(files()).hasSize(1);
  }

  @Test
  void aFolderThatCannotBeWrittenIsDoneWithout() throws IOException {
    Path taken = Files.createFile(dir.resolve("taken"));
    ModelFile file = new ModelFile(taken.resolve("models"), "made-up", model);

    assertThat(tree(file.open())).isEqualTo(tree(new TreeParser(model.weights())));
    assertThatThrownBy(file::prepare).isInstanceOf(IOException.class);
  }

  @Test
  void manyMayMakeItAtOnce() throws IOException {
    List<String> trees =
        IntStream.range(0, 8)
            .parallel()
            .mapToObj(
                i -> {
                  try {
                    return tree(file(new MadeUpModel(9)).open());
                  } catch (IOException e) {
                    throw new AssertionError(e);
                  }
                })
            .toList();

    assertThat(trees).containsOnly(tree(new TreeParser(model.weights())));
    assertThat(files()).hasSize(1);
  }

  private ModelFile file(MadeUpModel source) {
    return new ModelFile(dir.resolve("models"), "made-up", source);
  }

  private List<Path> files() throws IOException {
    try (Stream<Path> files = Files.list(dir.resolve("models"))) {
      return files.toList();
    }
  }

  private static String tree(TreeParser parser) {
    Tree tree =
        parser.parse(
            List.of("Russia", "vetoed", "it", "AaAa", "é"),
            List.of("NNP", "VBD", "PRP", "NNP", "NNP"));
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < tree.size(); i++) {
      text.append(tree.head(i)).append(' ').append(tree.relation(i)).append('\n');
    }
    return text.toString();
  }
}
