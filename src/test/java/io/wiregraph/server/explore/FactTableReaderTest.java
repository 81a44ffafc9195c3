package io.wiregraph.server.explore;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.wiregraph.server.ServedStore;
import io.wiregraph.server.guard.RefusedException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FactTableReaderTest {

  @TempDir private Path dir;

  @Test
  void storeThatIsTooLargeForTheMemoryIsRefusedWithWhatHelps() {
    try (ServedStore served = ServedStore.start(dir)) {
      int all = ReadTable.of(served, Long.MAX_VALUE).count();

      assertThat(ReadTable.of(served, all).count()).isEqualTo(all);
      assertThatThrownBy(() -> ReadTable.of(served, all - 1))
          .isInstanceOf(RefusedException.class)
          .hasMessageContaining("JAVA_OPTS=-Xmx");
    }
  }
}
