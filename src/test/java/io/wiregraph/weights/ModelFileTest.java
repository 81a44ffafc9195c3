package io.wiregraph.weights;

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

  private final MadeUpForm form = new MadeUpForm(9);

  @Test
  void theModelIsReadOnceAndTheFileAfterwards() throws IOException {
    String first = file(form).open();
    String second = file(form).open();
    file(form).prepare();

    assertThat(form.made).isEqualTo(1);
    assertThat(second).isEqualTo(first);
    assertThat(files()).containsExactly(file(form).path());
  }

  @Test
  void aDamagedFileIsMadeAnew() throws IOException {
    file(form).prepare();
    Path path = file(form).path();
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
      file(form).open();
      assertThat(Files.readAllBytes(path)).isEqualTo(whole);
    }
  }

  @Test
  void theFileOfAnotherModelIsReplaced() throws IOException {
    file(new MadeUpForm(10)).prepare();

    assertThat(file(form).open()).isEqualTo(form.make());
    assertThat(file(form).open()).isEqualTo(form.make());
    assertThat(files()).hasSize(1);
  }

  @Test
  void aFolderThatCannotBeWrittenIsDoneWithout() throws IOException {
    Path taken = Files.createFile(dir.resolve("taken"));
    ModelFile<String> file = new ModelFile<>(taken.resolve("models"), "made-up", form);

    assertThat(file.open()).isEqualTo(form.make());
    assertThatThrownBy(file::prepare).isInstanceOf(IOException.class);
  }

  @Test
  void manyMayMakeItAtOnce() throws IOException {
    List<String> all =
        IntStream.range(0, 8)
            .parallel()
            .mapToObj(
                i -> {
                  try {
                    return file(new MadeUpForm(9)).open();
                  } catch (IOException e) {
                    throw new AssertionError(e);
                  }
                })
            .toList();

    assertThat(all).containsOnly(form.make());
    assertThat(files()).hasSize(1);
  }

  private ModelFile<String> file(MadeUpForm of) {
    return new ModelFile<>(dir.resolve("models"), "made-up", of);
  }

  private List<Path> files() throws IOException {
    try (Stream<Path> files = Files.list(dir.resolve("models"))) {
      return files.toList();
    }
  }

  /** Numbers and words of each kind, as text. */
  private static final class MadeUpForm implements ModelForm<String> {

    private final long origin;
    private int made;

    MadeUpForm(long origin) {
      this.origin = origin;
    }

    @Override
    public int number() {
      return 3;
    }

    @Override
    public long origin() {
      return origin;
    }

    @Override
    public String make() {
      made++;
      return describe(
          (int) origin,
          new int[] {1, -2},
          new long[] {Long.MIN_VALUE},
          new float[] {0.5f, -1e-7f, 3},
          "é",
          WordTable.of(List.of("", "Abc", "d")));
    }

    @Override
    public void write(String text, WeightWriter to) {
      to.put((int) origin);
      to.put(new int[] {1, -2});
      to.put(new long[] {Long.MIN_VALUE});
      to.put(new float[] {0.5f, -1e-7f, 3});
      to.put("é");
      to.put(WordTable.of(List.of("", "Abc", "d")));
    }

    @Override
    public String read(WeightReader from) {
      return describe(
          from.number(), from.ints(2), from.longs(1), from.floats(3), from.word(), from.words());
    }

    private static String describe(
        int number, int[] ints, long[] longs, float[] floats, String word, WordTable words) {
      return number
          + Arrays.toString(ints)
          + Arrays.toString(longs)
          + Arrays.toString(floats)
          + word
          + IntStream.range(0, words.size()).mapToObj(words::word).toList();
    }
  }
}
