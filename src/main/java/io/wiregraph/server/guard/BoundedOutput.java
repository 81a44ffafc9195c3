package io.wiregraph.server.guard;

import io.wiregraph.server.guard.RefusedException.Reason;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * An answer on its way: held back until it is whole, so that what goes wrong can still be told, or
 * until it is too long for that; and no longer than answers may be.
 */
public final class BoundedOutput extends OutputStream {

  /** Where an answer goes. */
  public interface Target {

    /**
     * Begins to send.
     *
     * @param length how long the answer is, in bytes; -1 where that is not known yet
     */
    OutputStream open(long length) throws IOException;
  }

  private static final int HELD = 1 << 20;

  private final Run run;
  private final long most;
  private final Target target;
  private final ByteArrayOutputStream held = new ByteArrayOutputStream();
  private @Nullable OutputStream opened;
  private long count;

  /**
   * Holds an answer back.
   *
   * @param most how long it may be, in bytes
   */
  public BoundedOutput(Run run, long most, Target target) {
    this.run = run;
    this.most = most;
    this.target = target;
  }

  @Override
  public void write(int b) throws IOException {
    write(new byte[] {(byte) b}, 0, 1);
  }

  @Override
  public void write(byte[] bytes, int start, int length) throws IOException {
    count += length;
    if (count > most) {
      throw run.stop(
          Reason.LARGE,
          String.format(
              Locale.ROOT,
              "The answer is longer than %,d bytes, which is the limit here. Ask for less, or in"
                  + " parts.",
              most));
    }
    OutputStream out = opened;
    if (out == null && held.size() + length > HELD) {
      out = open(-1);
    }
    if (out == null) {
      held.write(bytes, start, length);
    } else {
      run.check();
      out.write(bytes, start, length);
    }
  }

  private OutputStream open(long length) throws IOException {
    run.beginAnswer();
    OutputStream out = target.open(length);
    opened = out;
    held.writeTo(out);
    held.reset();
    return out;
  }

  /** Sends what is held back still. */
  public void finish() throws IOException {
    if (opened == null) {
      open(held.size());
    }
  }

  /** Returns whether the client has the begin of the answer. */
  public boolean hasBegun() {
    return opened != null;
  }
}
