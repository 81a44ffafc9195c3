package io.wiregraph.cli;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;

/**
 * Standard output, whose reader may stop reading ({@code wiregraph export … | head}): that is told
 * from other failures, since it is none.
 */
final class ResultStream extends FilterOutputStream {

  /** Nobody reads the output any more. */
  static final class ReaderGoneException extends IOException {

    private static final long serialVersionUID = 1L;

    ReaderGoneException(IOException cause) {
      super(cause);
    }
  }

  ResultStream(OutputStream out) {
    super(out);
  }

  @Override
  public void write(byte[] bytes, int from, int count) throws IOException {
    try {
      out.write(bytes, from, count);
    } catch (IOException e) {
      throw told(e);
    }
  }

  @Override
  public void write(int b) throws IOException {
    try {
      out.write(b);
    } catch (IOException e) {
      throw told(e);
    }
  }

  @Override
  public void flush() throws IOException {
    try {
      out.flush();
    } catch (IOException e) {
      throw told(e);
    }
  }

  /** The words are those of EPIPE in the C locale, which the launcher sets. */
  private static IOException told(IOException e) {
    return "Broken pipe".equals(e.getMessage()) ? new ReaderGoneException(e) : e;
  }
}
