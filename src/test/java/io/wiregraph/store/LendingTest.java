package io.wiregraph.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.wiregraph.pipeline.MadeUpStore;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LendingTest {

  @TempDir Path dir;

  @Test
  void whoIsLentAStoreOpensAndClosesItAsTheirOwn() throws Exception {
    Path folder = dir.resolve("graph");
    MadeUpStore.build(folder);
    try (GraphStore store = GraphStore.openForReading(folder)) {
      boolean isSame =
          Lending.call(
              store,
              () -> {
                try (GraphStore read = GraphStore.openForReading(dir.resolve("./graph"));
                    GraphStore built = GraphStore.openForBuild(folder, MadeUpStore.BASE)) {
                  return read == store && built == store;
                }
              });
      assertThat(isSame).isTrue();
      assertThat(store.articles()).hasSize(2);
      assertThatThrownBy(() -> GraphStore.openForReading(folder))
          .isInstanceOf(StoreInUseException.class);
    }
  }

  @Test
  void anotherStoreIsNotLent() throws Exception {
    MadeUpStore.build(dir.resolve("graph"));
    MadeUpStore.build(dir.resolve("other"));
    try (GraphStore store = GraphStore.openForReading(dir.resolve("graph"))) {
      int articles =
          Lending.call(
              store,
              () -> {
                try (GraphStore other = GraphStore.openForReading(dir.resolve("other"))) {
                  assertThat(other).isNotSameAs(store);
                  return other.articles().size();
                }
              });
      assertThat(articles).isEqualTo(2);
      GraphStore.openForReading(dir.resolve("other")).close();
    }
  }

  @Test
  void anOpenStoreKeepsItsBase() {
    MadeUpStore.build(dir.resolve("graph"));
    try (GraphStore store = GraphStore.openForReading(dir.resolve("graph"))) {
      assertThatThrownBy(
              () ->
                  Lending.call(
                      store,
                      () -> GraphStore.openForBuild(dir.resolve("graph"), "https://other.org/")))
          .isInstanceOf(StoreException.class)
          .hasMessageContaining("cannot become");
    }
  }
}
