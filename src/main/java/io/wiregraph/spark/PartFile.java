package io.wiregraph.spark;

import io.wiregraph.text.Sha256;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.Locale;
import java.util.zip.GZIPOutputStream;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;

/** A part of the graph as gzipped N-Quads, which has its name only when it is whole. */
final class PartFile implements AutoCloseable {

  /** Folder of parts that are not whole yet. */
  static final String UNFINISHED = "_unfinished";

  private final FileSystem system;
  private final Path unfinished;
  private final Path whole;
  private final MessageDigest digest = Sha256.start();
  private final Writer writer;
  private long lines;

  PartFile(Path out, int number, long attempt) throws IOException {
    String name = String.format(Locale.ROOT, "part-%05d.nq.gz", number);
    this.system = out.getFileSystem(HadoopFile.configuration());
    this.unfinished = new Path(new Path(out, UNFINISHED), name + "-" + attempt);
    this.whole = new Path(out, name);
    OutputStream file = new DigestOutputStream(system.create(unfinished, true), digest);
    this.writer =
        new BufferedWriter(
            new OutputStreamWriter(new GZIPOutputStream(file, 1 << 16), StandardCharsets.UTF_8));
  }

  /** Adds a line. */
  void add(String line) throws IOException {
    writer.write(line);
    writer.write('\n');
    lines++;
  }

  /** Gives the file its name, and returns a row of {@link Tables#PARTS}. */
  Row finish() throws IOException {
    writer.close();
    long bytes = system.getFileStatus(unfinished).getLen();
    // Where another attempt was quicker, it wrote the same.
    system.delete(whole, false);
    if (!system.rename(unfinished, whole)) {
      throw new IOException("cannot rename " + unfinished + " to " + whole);
    }
    return RowFactory.create(
        whole.getName(), lines, bytes, HexFormat.of().formatHex(digest.digest()));
  }

  @Override
  public void close() throws IOException {
    writer.close();
  }
}
