package io.wiregraph.export.crate;

import io.wiregraph.text.Sha256;
import java.io.BufferedOutputStream;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** An archive while it is written, the same bytes for the same files: no time is in it. */
final class CrateZip {

  /** Writes a file. */
  interface Content {

    /** Writes it, and leaves {@code out} open. */
    void write(OutputStream out) throws IOException;
  }

  private static final int BUFFER = 1 << 16;

  /** The first time that an archive can have (APPNOTE 4.4.6). */
  private static final LocalDateTime NO_TIME = LocalDateTime.of(1980, 1, 1, 0, 0);

  private final ZipOutputStream zip;
  private final List<CrateFile> files = new ArrayList<>();

  CrateZip(OutputStream out) {
    this.zip = new ZipOutputStream(out);
  }

  /** Adds a file, which is measured while it is written. */
  CrateFile add(String path, String title, String mediaType, Content content) throws IOException {
    ZipEntry entry = new ZipEntry(path);
    entry.setTimeLocal(NO_TIME);
    zip.putNextEntry(entry);
    MessageDigest digest = Sha256.start();
    Counted counted = new Counted(new DigestOutputStream(new Unclosed(zip), digest));
    OutputStream out = new BufferedOutputStream(counted, BUFFER);
    content.write(out);
    out.flush();
    zip.closeEntry();
    CrateFile file =
        new CrateFile(
            path, title, mediaType, counted.count, HexFormat.of().formatHex(digest.digest()));
    files.add(file);
    return file;
  }

  /** Adds a file of bytes. */
  CrateFile add(String path, String title, String mediaType, byte[] bytes) throws IOException {
    return add(path, title, mediaType, out -> out.write(bytes));
  }

  /** Adds a file that is compressed by itself, too, so that it can be taken out as it is. */
  CrateFile addCompressed(String path, String title, Content content) throws IOException {
    return add(
        path,
        title,
        "application/gzip",
        out -> {
          GZIPOutputStream packed = new GZIPOutputStream(out, BUFFER);
          content.write(packed);
          packed.finish();
        });
  }

  /** Returns what was added, in its order. */
  List<CrateFile> files() {
    return List.copyOf(files);
  }

  /** Ends the archive. */
  void finish() throws IOException {
    zip.finish();
    zip.flush();
  }

  private static final class Unclosed extends FilterOutputStream {

    Unclosed(OutputStream out) {
      super(out);
    }

    @Override
    public void write(byte[] bytes, int from, int length) throws IOException {
      out.write(bytes, from, length);
    }

    @Override
    public void close() {
      // The archive goes on.
    }
  }

  private static final class Counted extends FilterOutputStream {

    private long count;

    Counted(OutputStream out) {
      super(out);
    }

    @Override
    public void write(byte[] bytes, int from, int length) throws IOException {
      count += length;
      out.write(bytes, from, length);
    }

    @Override
    public void write(int b) throws IOException {
      count++;
      out.write(b);
    }
  }
}
