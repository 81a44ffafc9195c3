package io.wiregraph.cli;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.zip.GZIPOutputStream;
import org.jspecify.annotations.Nullable;

/**
 * Where a result goes: a file, which appears only when it is whole and is compressed where its name
 * ends in {@code .gz}, or standard output.
 */
final class OutputFile {

  /** Writes a result. */
  interface Content {
    /** Writes to {@code out}, which is closed by others. */
    void write(OutputStream out) throws IOException;
  }

  private OutputFile() {}

  /**
   * Writes {@code content}.
   *
   * @param file where to; null for the console
   */
  static void write(@Nullable Path file, Console console, Content content) throws IOException {
    if (file == null) {
      content.write(console.out());
      console.out().flush();
      return;
    }
    Path folder = file.toAbsolutePath().getParent();
    if (folder == null || Files.isDirectory(file)) {
      throw new UsageException(file + " is a folder");
    }
    if (!Files.isDirectory(folder)) {
      throw new UsageException("there is no folder " + folder);
    }
    if (Files.exists(file) && !Files.isRegularFile(file)) {
      // A pipe or a device cannot be replaced by a file.
      try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file))) {
        content.write(out);
      }
      return;
    }
    Path partial = folder.resolve(file.getFileName() + ".part");
    try {
      try (OutputStream out = open(partial, file.toString().endsWith(".gz"))) {
        content.write(out);
      }
      Files.move(
          partial, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } finally {
      Files.deleteIfExists(partial);
    }
  }

  private static OutputStream open(Path file, boolean isCompressed) throws IOException {
    OutputStream out = new BufferedOutputStream(Files.newOutputStream(file), 1 << 16);
    return isCompressed ? new GZIPOutputStream(out, 1 << 16) : out;
  }
}
