package io.wiregraph;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.extension.AnnotatedElementContext;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.io.TempDirFactory;

/**
 * Puts the temporary folders of tests into memory where the machine has such a place: a store waits
 * for the disk at every commit, which takes most of the time of tests that open many. Named in
 * {@code junit-platform.properties}.
 */
public final class MemoryFolders implements TempDirFactory {

  private static final Path MEMORY = Path.of("/dev/shm");

  /** Containers often have 64 MB, which a test that fills them would not survive. */
  private static final long LEAST_BYTES = 1L << 30;

  private static final String PREFIX = "wiregraph-test";

  @Override
  public Path createTempDirectory(AnnotatedElementContext element, ExtensionContext context)
      throws IOException {
    boolean isRoomy =
        Files.isWritable(MEMORY) && Files.getFileStore(MEMORY).getUsableSpace() >= LEAST_BYTES;
    return isRoomy ? Files.createTempDirectory(MEMORY, PREFIX) : Files.createTempDirectory(PREFIX);
  }
}
