package io.wiregraph.identity;

import java.io.ByteArrayInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Unpacks what {@link RowWriter} packed. Each method throws {@link UncheckedIOException} where the
 * row ends too early.
 */
final class RowReader {

  private final DataInputStream in;

  RowReader(byte[] row) {
    this.in = new DataInputStream(new ByteArrayInputStream(row));
  }

  private interface Step<T> {
    T run() throws IOException;
  }

  private static <T> T get(Step<T> step) {
    try {
      return step.run();
    } catch (IOException e) {
      throw new UncheckedIOException("a damaged row of the identity index", e);
    }
  }

  String text() {
    return get(in::readUTF);
  }

  @Nullable String textOrNull() {
    return flag() ? text() : null;
  }

  List<String> texts() {
    int count = number();
    List<String> texts = new ArrayList<>(count);
    for (int i = 0; i < count; i++) {
      texts.add(text());
    }
    return texts;
  }

  int number() {
    return get(in::readInt);
  }

  double fraction() {
    return get(in::readDouble);
  }

  boolean flag() {
    return get(in::readBoolean);
  }
}
