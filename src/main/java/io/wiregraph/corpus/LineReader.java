package io.wiregraph.corpus;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import org.jspecify.annotations.Nullable;

/** Lines as bytes, each no longer than a limit; the rest of a longer one is passed over. */
final class LineReader {

  /** A line. */
  static final class Line {
    private final byte[] bytes;
    private final boolean tooLong;

    private Line(byte[] bytes, boolean tooLong) {
      this.bytes = bytes;
      this.tooLong = tooLong;
    }

    /** Returns its bytes without the line break; none if it is too long. */
    byte[] bytes() {
      return bytes;
    }

    /** Returns whether it went over the limit. */
    boolean tooLong() {
      return tooLong;
    }
  }

  private static final int END = -1;

  private final InputStream in;
  private final int limit;

  LineReader(InputStream in, int limit) {
    this.in = in;
    this.limit = limit;
  }

  /** Returns the next line; null at the end. */
  @Nullable Line next() throws IOException {
    int b = in.read();
    if (b == END) {
      return null;
    }
    ByteArrayOutputStream line = new ByteArrayOutputStream();
    boolean tooLong = false;
    while (b != END && b != '\n') {
      if (line.size() >= limit) {
        tooLong = true;
      } else {
        line.write(b);
      }
      b = in.read();
    }
    return tooLong ? new Line(new byte[0], true) : new Line(line.toByteArray(), false);
  }
}
