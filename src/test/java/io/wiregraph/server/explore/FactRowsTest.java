package io.wiregraph.server.explore;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class FactRowsTest {

  @Test
  void numbersAreFoundAgainHoweverManyThereAre() {
    LongIndex index = new LongIndex();
    IntStream.range(0, 10_000).forEach(i -> index.put(i * 0x1_0000_0001L, i));
    index.put(0, 7);

    assertThat(index.get(0)).isEqualTo(7);
    assertThat(IntStream.range(1, 10_000)).allMatch(i -> index.get(i * 0x1_0000_0001L) == i);
    assertThat(index.get(-5)).isEqualTo(LongIndex.NONE);
  }

  @Test
  void rowsAreSortedAndHaveEachValueOnce() {
    IntRows.Pairs pairs = new IntRows.Pairs();
    int[][] all = {{2, 9}, {0, 5}, {2, 3}, {2, 9}, {0, 5}, {2, 1}};
    for (int[] pair : all) {
      pairs.add(pair[0], pair[1]);
    }
    IntRows rows = IntRows.of(pairs, 3);

    assertThat(IntStream.range(rows.begin(2), rows.end(2)).map(rows::at)).containsExactly(1, 3, 9);
    assertThat(rows.length(0)).isEqualTo(1);
    assertThat(rows.length(1)).isZero();
  }

  @Test
  void namesAreFoundByAnyOfTheirWords() {
    NameIndex.Builder builder = new NameIndex.Builder();
    builder.add(0, "Sergey Lavrov");
    builder.add(1, "Lavrovka");
    builder.add(2, "José Lavado");
    NameIndex names = builder.build();

    assertThat(names.find("lavr", 5, entity -> entity))
        .extracting(f -> f.entity())
        .containsExactly(1, 0);
    assertThat(names.find("Sergey La", 5, entity -> 1)).hasSize(1);
    assertThat(names.find("JOSE", 5, entity -> 1)).hasSize(1);
    assertThat(names.find("...", 5, entity -> 1)).isEmpty();
  }
}
