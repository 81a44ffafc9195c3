package io.wiregraph.export.table;

import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import org.apache.parquet.format.ColumnChunk;
import org.apache.parquet.format.ColumnMetaData;
import org.apache.parquet.format.FileMetaData;
import org.apache.parquet.format.RowGroup;
import org.apache.parquet.format.Util;

/**
 * Copies a Parquet file so that the same rows give the same bytes. The library lists the encodings
 * of a column in the order of a hash set, which differs from run to run; here they are in the order
 * of their numbers. A file ends in its footer, four bytes that say how long that is, and a mark of
 * four bytes (Apache Parquet, "File format").
 */
final class ParquetFooter {

  private static final int TAIL = 2 * Integer.BYTES;

  private ParquetFooter() {}

  /** Copies {@code file} to {@code out}, which is left open. */
  static void copySorted(Path file, OutputStream out) throws IOException {
    long size = Files.size(file);
    byte[] tail = read(file, size - TAIL, TAIL);
    ByteBuffer lengthAndMark = ByteBuffer.wrap(tail).order(ByteOrder.LITTLE_ENDIAN);
    int length = lengthAndMark.getInt(0);
    byte[] footer = read(file, size - TAIL - length, length);
    FileMetaData metadata = Util.readFileMetaData(new ByteArrayInputStream(footer));
    sort(metadata);
    ByteArrayOutputStream sorted = new ByteArrayOutputStream(length);
    Util.writeFileMetaData(metadata, sorted);
    try (InputStream in = new BufferedInputStream(Files.newInputStream(file))) {
      copy(in, size - TAIL - length, out);
    }
    sorted.writeTo(out);
    lengthAndMark.putInt(0, sorted.size());
    out.write(tail);
  }

  private static byte[] read(Path file, long position, int length) throws IOException {
    byte[] read = new byte[length];
    ByteBuffer bytes = ByteBuffer.wrap(read);
    try (FileChannel channel = FileChannel.open(file)) {
      while (bytes.hasRemaining()) {
        if (channel.read(bytes, position + bytes.position()) < 0) {
          throw new EOFException(file + " ends too early");
        }
      }
    }
    return read;
  }

  private static void sort(FileMetaData metadata) {
    for (RowGroup group : metadata.getRow_groups()) {
      for (ColumnChunk column : group.getColumns()) {
        ColumnMetaData about = column.getMeta_data();
        about.getEncodings().sort(Comparator.naturalOrder());
        if (about.isSetEncoding_stats()) {
          about.getEncoding_stats().sort(Comparator.naturalOrder());
        }
      }
    }
  }

  private static void copy(InputStream in, long bytes, OutputStream out) throws IOException {
    byte[] buffer = new byte[1 << 16];
    long left = bytes;
    while (left > 0) {
      int count = in.read(buffer, 0, (int) Math.min(buffer.length, left));
      if (count < 0) {
        throw new EOFException("the file became shorter");
      }
      out.write(buffer, 0, count);
      left -= count;
    }
  }
}
