package io.wiregraph.corpus;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/** The bytes of a file, wherever it lies. */
public interface FileContent {

  /** Opens the file, which whoever asked closes again; what is compressed comes compressed. */
  InputStream open() throws IOException;

  /** Returns how many bytes it has, as it lies there. */
  long size() throws IOException;

  /** Returns the bytes of a file of this machine. */
  static FileContent of(Path file) {
    return new FileContent() {
      @Override
      public InputStream open() throws IOException {
        return Files.newInputStream(file);
      }

      @Override
      public long size() throws IOException {
        return Files.size(file);
      }
    };
  }
}
