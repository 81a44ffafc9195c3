package io.wiregraph.cli;

import io.wiregraph.export.graph.FileTarget;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;

/**
 * Where results of several files go: a folder. They are made beside it and appear there when all
 * are whole; other files there stay.
 */
final class OutputFolder {

  /** Writes results. */
  interface Content {
    /** Writes to {@code files}. */
    void write(FileTarget files) throws IOException;
  }

  private OutputFolder() {}

  /**
   * Writes {@code content}.
   *
   * @throws UsageException if there is something else than a folder
   */
  static void write(Path folder, Content content) throws IOException {
    Path target = folder.toAbsolutePath().normalize();
    Path parent = target.getParent();
    if (parent == null || (Files.exists(target) && !Files.isDirectory(target))) {
      throw new UsageException(folder + " is no folder");
    }
    if (!Files.isDirectory(parent)) {
      throw new UsageException("there is no folder " + parent);
    }
    Path half = Files.createTempDirectory(parent, target.getFileName() + ".part");
    try {
      List<String> names = new ArrayList<>();
      content.write(
          (name, file) -> {
            names.add(name);
            try (OutputStream out =
                new BufferedOutputStream(Files.newOutputStream(half.resolve(name)))) {
              file.write(out);
            }
          });
      Files.createDirectories(target);
      for (String name : names) {
        Files.move(half.resolve(name), target.resolve(name), StandardCopyOption.REPLACE_EXISTING);
      }
    } finally {
      Folders.delete(half);
    }
  }
}
