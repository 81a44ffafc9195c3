package io.wiregraph.identity;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Collection;
import org.jspecify.annotations.Nullable;

/** Packs the fields of a row, to be read in the same order by {@link RowReader}. */
final class RowWriter {

  private final ByteArrayOutputStream bytes = new ByteArrayOutputStream(64);
  private final DataOutputStream out = new DataOutputStream(bytes);

  private interface Step {
    void run() throws IOException;
  }

  /** Memory is always writable. */
  private RowWriter add(Step step) {
    try {
      step.run();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return this;
  }

  RowWriter text(String text) {
    return add(() -> out.writeUTF(text));
  }

  RowWriter textOrNull(@Nullable String text) {
    flag(text != null);
    return text == null ? this : text(text);
  }

  RowWriter texts(Collection<String> texts) {
    number(texts.size());
    texts.forEach(this::text);
    return this;
  }

  RowWriter number(int number) {
    return add(() -> out.writeInt(number));
  }

  RowWriter fraction(double fraction) {
    return add(() -> out.writeDouble(fraction));
  }

  RowWriter flag(boolean flag) {
    return add(() -> out.writeBoolean(flag));
  }

  byte[] bytes() {
    return bytes.toByteArray();
  }
}
