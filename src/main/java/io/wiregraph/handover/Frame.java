package io.wiregraph.handover;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.Arrays;

/** A piece of what the two say to each other: a kind and its bytes. */
final class Frame {

  /** What the first bytes of each connection are. */
  static final byte[] GREETING = {'W', 'G', 'W', '1'};

  /** A request is never longer, nor is any other piece. */
  static final int MOST_BYTES = 1 << 20;

  /** What a piece is. */
  enum Kind {
    /** What is to be done. */
    REQUEST('r'),
    /** The client wants the work to end. */
    STOP('s'),
    /** A piece of the results. */
    OUT('o'),
    /** A piece of the messages. */
    ERR('e'),
    /** The work is done; its exit code. */
    EXIT('x');

    private final int code;

    Kind(int code) {
      this.code = code;
    }

    private static Kind of(int code) throws IOException {
      return Arrays.stream(values())
          .filter(kind -> kind.code == code)
          .findFirst()
          .orElseThrow(() -> new IOException("not understood"));
    }
  }

  private final Kind kind;
  private final byte[] bytes;

  /** Makes a piece of bytes that nobody changes. */
  Frame(Kind kind, byte[] bytes) {
    this.kind = kind;
    this.bytes = bytes;
  }

  Kind kind() {
    return kind;
  }

  byte[] bytes() {
    return bytes;
  }

  void write(DataOutputStream out) throws IOException {
    out.writeByte(kind.code);
    out.writeInt(bytes.length);
    out.write(bytes);
    out.flush();
  }

  /**
   * Reads a piece.
   *
   * @throws IOException if it is none, too long, or does not end
   */
  static Frame read(DataInputStream in) throws IOException {
    Kind kind = Kind.of(in.readUnsignedByte());
    int length = in.readInt();
    if (length < 0 || length > MOST_BYTES) {
      throw new IOException("not understood");
    }
    byte[] bytes = new byte[length];
    in.readFully(bytes);
    return new Frame(kind, bytes);
  }
}
