package io.wiregraph.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.TreeSet;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LineSorterTest {

  /** A limit of 0 writes a run for every line, so that runs are merged in rounds. */
  @ParameterizedTest
  @ValueSource(longs = {0, 500, 1 << 20})
  void everyLineComesOnceInOrderWhateverFitsInMemory(long limit) throws IOException {
    Random random = new Random(7);
    List<String> lines = new ArrayList<>();
    for (int i = 0; i < 300; i++) {
      lines.add("line\n" + random.nextInt(200));
    }

    List<String> sorted = new ArrayList<>();
    try (LineSorter sorter = new LineSorter(limit)) {
      for (String line : lines) {
        sorter.add(line);
      }
      sorter.drain(sorted::add);
    }

    assertThat(sorted).containsExactlyElementsOf(new TreeSet<>(lines));
  }

  @ParameterizedTest
  @ValueSource(longs = {0, 1 << 20})
  void orderIsThatOfBytesNotOfJavaCharacters(long limit) throws IOException {
    List<String> sorted = new ArrayList<>();
    try (LineSorter sorter = new LineSorter(limit)) {
      sorter.add("\uFFFD");
      sorter.add("\uD83D\uDE00");
      sorter.add("z");
      sorter.drain(sorted::add);
    }

    assertThat(sorted).containsExactly("z", "\uFFFD", "\uD83D\uDE00");
  }
}
