package io.wiregraph.server.http;

import io.wiregraph.text.Sha256;
import java.io.IOException;
import java.io.OutputStream;
import java.util.HexFormat;

/** What is sent for a request, and the strong validator that names it (RFC 9110, section 8.8.3). */
public final class Document {

  private static final int TAG_BYTES = 12;

  private final byte[] bytes;
  private final String contentType;
  private final String tag;

  /**
   * Names the bytes by their hash.
   *
   * @param bytes the body; the document's own from now on
   * @param contentType value of the {@code Content-Type} header
   */
  public Document(byte[] bytes, String contentType) {
    this.bytes = bytes;
    this.contentType = contentType;
    byte[] hash = Sha256.start().digest(bytes);
    this.tag = '"' + HexFormat.of().formatHex(hash, 0, TAG_BYTES) + '"';
  }

  /** Returns the value of the {@code Content-Type} header. */
  public String contentType() {
    return contentType;
  }

  /** Returns the validator with its quotation marks. */
  public String tag() {
    return tag;
  }

  /** Returns how many bytes there are. */
  public int length() {
    return bytes.length;
  }

  /** Writes the bytes, and leaves {@code out} open. */
  public void writeTo(OutputStream out) throws IOException {
    out.write(bytes);
  }
}
