package io.wiregraph.export.view;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.Closeable;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.IntPredicate;

/** Lines on disk, written once and then read from begin to end. Closing it deletes the file. */
final class LineFile implements Closeable {

  private static final int BUFFER = 1 << 16;

  /** Takes lines. */
  interface Sink {
    /** Takes the next line. */
    void accept(int number, List<String> parts) throws IOException;
  }

  private final Path file;
  private final DataOutputStream out;
  private int count;

  LineFile() throws IOException {
    file = Files.createTempFile("wiregraph-export", ".lines");
    out = new DataOutputStream(new BufferedOutputStream(Files.newOutputStream(file), BUFFER));
  }

  void add(List<String> parts) throws IOException {
    byte[] bytes = Line.of(parts).getBytes(StandardCharsets.UTF_8);
    out.writeInt(bytes.length);
    out.write(bytes);
    count++;
  }

  int count() {
    return count;
  }

  /** Hands over the lines that {@code isWanted}. */
  void read(IntPredicate isWanted, Sink sink) throws IOException {
    out.flush();
    try (DataInputStream in =
        new DataInputStream(new BufferedInputStream(Files.newInputStream(file), BUFFER))) {
      for (int number = 0; number < count; number++) {
        byte[] bytes = new byte[in.readInt()];
        in.readFully(bytes);
        if (isWanted.test(number)) {
          sink.accept(number, Line.parts(new String(bytes, StandardCharsets.UTF_8)));
        }
      }
    }
  }

  @Override
  public void close() throws IOException {
    out.close();
    Files.deleteIfExists(file);
  }
}
