package io.wiregraph.names;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class FeatureTableTest {

  private static final int LAST = FeatureTable.MOST_THINGS - 1;

  @Test
  void weightsAreFoundByTheThings() {
    long[] keys =
        LongStream.of(
                FeatureTable.key(0),
                FeatureTable.key(LAST),
                FeatureTable.key(1, 0),
                FeatureTable.key(LAST, LAST),
                FeatureTable.key(1, 2, 3),
                FeatureTable.key(LAST, LAST, LAST))
            .toArray();
    FeatureTable table =
        new FeatureTable(keys, new float[] {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12});

    for (int i = 0; i < keys.length; i++) {
      double[] sums = {100, 200};
      table.add(table.row(keys[i]), sums);
      assertThat(sums).containsExactly(101 + 2 * i, 202 + 2 * i);
    }
  }

  @Test
  void whatIsNotThereAddsNothing() {
    FeatureTable table = new FeatureTable(new long[] {FeatureTable.key(3)}, new float[] {1});
    double[] sums = {5};

    table.add(table.row(FeatureTable.key(4)), sums);
    table.add(new FeatureTable(new long[0], new float[0]).row(FeatureTable.key(3)), sums);

    assertThat(sums).containsExactly(5);
  }

  @Test
  void whatIsAboutAnUnknownThingIsNotThere() {
    FeatureTable table = new FeatureTable(new long[] {0, 1, 2}, new float[3]);

    assertThat(table.row(FeatureTable.key(-1))).isEqualTo(FeatureTable.NONE);
    assertThat(table.row(FeatureTable.key(-1, 5))).isEqualTo(FeatureTable.NONE);
    assertThat(table.row(FeatureTable.key(5, -1))).isEqualTo(FeatureTable.NONE);
    assertThat(table.row(FeatureTable.key(-1, 5, 6))).isEqualTo(FeatureTable.NONE);
    assertThat(table.row(FeatureTable.key(5, -1, 6))).isEqualTo(FeatureTable.NONE);
    assertThat(table.row(FeatureTable.key(5, 6, -1))).isEqualTo(FeatureTable.NONE);
  }
}
