package io.wiregraph.export.graph;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDateTime;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Puts files into a Zip archive; the same files give the same bytes. */
final class ZipTarget implements FileTarget {

  /** The first moment that the format can name, as no file here has a time of its own. */
  private static final LocalDateTime NO_TIME = LocalDateTime.of(1980, 1, 1, 0, 0);

  private final ZipOutputStream zip;

  /** Writes to {@code out}, which it leaves open. */
  ZipTarget(OutputStream out) {
    zip = new ZipOutputStream(out);
  }

  @Override
  public void file(String name, Content content) throws IOException {
    ZipEntry entry = new ZipEntry(name);
    entry.setTimeLocal(NO_TIME);
    zip.putNextEntry(entry);
    content.write(new Entry(zip));
    zip.closeEntry();
  }

  /** Ends the archive. */
  void finish() throws IOException {
    zip.finish();
    zip.flush();
  }

  /** A file of the archive, which stays open when the file is closed. */
  private static final class Entry extends FilterOutputStream {

    Entry(OutputStream zip) {
      super(zip);
    }

    @Override
    public void write(byte[] bytes, int from, int count) throws IOException {
      out.write(bytes, from, count);
    }

    @Override
    public void close() throws IOException {
      flush();
    }
  }
}
