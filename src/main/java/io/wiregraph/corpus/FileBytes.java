package io.wiregraph.corpus;

import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.NoSuchFileException;
import java.util.Locale;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipException;

/** The bytes of a file, decompressed, never more than a limit. */
final class FileBytes {

  private static final int BUFFER = 1 << 16;

  private FileBytes() {}

  /** Opens {@code file}; the stream decompresses what is compressed. */
  static InputStream open(FoundFile file) throws IOException {
    InputStream raw = file.content().open();
    if (!file.type().gzipped()) {
      return new BufferedInputStream(raw, BUFFER);
    }
    try {
      return new BufferedInputStream(new GZIPInputStream(raw, BUFFER), BUFFER);
    } catch (IOException e) {
      raw.close();
      throw e;
    }
  }

  /**
   * Returns the whole content of {@code file}.
   *
   * @throws UnreadableException if it is empty, longer than {@code limit}, damaged or unreadable
   */
  static byte[] readAll(FoundFile file, long limit) throws UnreadableException {
    try {
      long size = file.content().size();
      if (!file.type().gzipped() && size > limit) {
        throw tooLong(size, limit);
      }
      int most = (int) Math.min(limit + 1, Integer.MAX_VALUE - 16);
      byte[] bytes;
      try (InputStream in = open(file)) {
        bytes = in.readNBytes(most);
      }
      if (bytes.length > limit) {
        throw new UnreadableException(
            String.format(Locale.ROOT, "too long for an article: more than %,d bytes", limit));
      }
      if (bytes.length == 0) {
        throw new UnreadableException("empty file");
      }
      return bytes;
    } catch (IOException e) {
      throw new UnreadableException(reason(e), e);
    }
  }

  private static UnreadableException tooLong(long size, long limit) {
    return new UnreadableException(
        String.format(
            Locale.ROOT,
            "too long for an article: %,d bytes, where at most %,d are read",
            size,
            limit));
  }

  /** Returns, in words for the user, why a file could not be read. */
  static String reason(IOException e) {
    if (e instanceof NoSuchFileException) {
      return "no such file or folder";
    }
    if (e instanceof AccessDeniedException) {
      return "cannot be read: permission denied";
    }
    if (e instanceof ZipException || e instanceof EOFException) {
      return "damaged gzip file: " + said(e);
    }
    return "cannot be read: " + said(e);
  }

  private static String said(IOException e) {
    String message = e.getMessage();
    return message == null ? e.getClass().getSimpleName() : message;
  }
}
