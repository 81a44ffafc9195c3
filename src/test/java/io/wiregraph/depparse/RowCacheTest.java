package io.wiregraph.depparse;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class RowCacheTest {

  @Test
  void aRowIsKeptUntilOthersNeedItsPlace() {
    RowCache cache = new RowCache(4);
    int kept = 0;
    for (int key = 0; key < 1000; key++) {
      assertThat(cache.get(key)).isNull();
      cache.put(key, new float[] {key});
      assertThat(cache.get(key)).containsExactly(key);
    }
    for (int key = 0; key < 1000; key++) {
      float[] row = cache.get(key);
      if (row != null) {
        assertThat(row).containsExactly(key);
        kept++;
      }
    }
    assertThat(kept).isBetween(8, 16);
  }
}
