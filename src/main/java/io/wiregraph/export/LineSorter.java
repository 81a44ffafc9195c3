package io.wiregraph.export;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.PriorityQueue;
import org.jspecify.annotations.Nullable;

/**
 * Sorts any number of lines by their UTF-8 bytes, each line once, in bounded memory: what does not
 * fit is sorted in runs on disk, which are merged. Closing it deletes them.
 */
public final class LineSorter implements AutoCloseable {

  /** Takes the lines in order. */
  public interface Sink {
    /** Takes the next line. */
    void accept(String line) throws IOException;
  }

  /** Bytes of lines held in memory before a run is written. */
  public static final long DEFAULT_LIMIT = 48L << 20;

  /** Runs merged at once; more than these are merged in rounds. */
  private static final int FAN_IN = 64;

  /** What a line costs in memory beside its bytes: array header and reference. */
  private static final int OVERHEAD = 24;

  private final Path folder;
  private final long limit;
  private final List<byte[]> held = new ArrayList<>();
  private final List<Path> runs = new ArrayList<>();
  private long heldBytes;
  private int runCount;

  /**
   * Starts to collect lines.
   *
   * @param limit bytes of lines to hold in memory
   * @throws IOException if no temporary folder can be made
   */
  public LineSorter(long limit) throws IOException {
    this.folder = Files.createTempDirectory("wiregraph-sort");
    this.limit = limit;
  }

  /** Adds a line, which may hold any character. */
  public void add(String line) throws IOException {
    byte[] bytes = line.getBytes(StandardCharsets.UTF_8);
    held.add(bytes);
    heldBytes += bytes.length + OVERHEAD;
    if (heldBytes > limit) {
      writeRun();
    }
  }

  /** Hands every line to {@code sink}, in order, each once. */
  public void drain(Sink sink) throws IOException {
    if (runs.isEmpty()) {
      held.sort(Arrays::compareUnsigned);
      byte @Nullable [] last = null;
      for (byte[] line : held) {
        if (last == null || !Arrays.equals(last, line)) {
          sink.accept(new String(line, StandardCharsets.UTF_8));
        }
        last = line;
      }
      return;
    }
    writeRun();
    while (runs.size() > FAN_IN) {
      List<Path> some = new ArrayList<>(runs.subList(0, FAN_IN));
      runs.subList(0, FAN_IN).clear();
      Path merged = newRun();
      try (DataOutputStream out = writer(merged)) {
        merge(some, line -> writeLine(out, line));
      }
      for (Path run : some) {
        Files.delete(run);
      }
    }
    merge(runs, line -> sink.accept(new String(line, StandardCharsets.UTF_8)));
  }

  private void writeRun() throws IOException {
    if (held.isEmpty()) {
      return;
    }
    held.sort(Arrays::compareUnsigned);
    try (DataOutputStream out = writer(newRun())) {
      for (byte[] line : held) {
        writeLine(out, line);
      }
    }
    held.clear();
    heldBytes = 0;
  }

  private Path newRun() {
    Path run = folder.resolve("run-" + runCount);
    runCount++;
    runs.add(run);
    return run;
  }

  private static void merge(List<Path> runs, ByteSink sink) throws IOException {
    List<Cursor> opened = new ArrayList<>();
    try {
      PriorityQueue<Cursor> queue = new PriorityQueue<>();
      for (Path run : runs) {
        Cursor cursor = new Cursor(run);
        opened.add(cursor);
        if (cursor.advance()) {
          queue.add(cursor);
        }
      }
      byte @Nullable [] last = null;
      while (!queue.isEmpty()) {
        Cursor least = queue.remove();
        byte[] line = least.line;
        if (last == null || !Arrays.equals(last, line)) {
          sink.accept(line);
        }
        last = line;
        if (least.advance()) {
          queue.add(least);
        }
      }
    } finally {
      for (Cursor cursor : opened) {
        cursor.close();
      }
    }
  }

  private static DataOutputStream writer(Path run) throws IOException {
    OutputStream file = Files.newOutputStream(run);
    return new DataOutputStream(new BufferedOutputStream(file, 1 << 16));
  }

  private static void writeLine(DataOutputStream out, byte[] line) throws IOException {
    out.writeInt(line.length);
    out.write(line);
  }

  @Override
  public void close() throws IOException {
    for (Path run : runs) {
      Files.deleteIfExists(run);
    }
    Files.deleteIfExists(folder);
  }

  private interface ByteSink {
    void accept(byte[] line) throws IOException;
  }

  /** A place in a run. */
  private static final class Cursor implements Comparable<Cursor>, AutoCloseable {

    private final DataInputStream in;
    private long left;
    private byte[] line = {};

    Cursor(Path run) throws IOException {
      left = Files.size(run);
      in = new DataInputStream(new BufferedInputStream(Files.newInputStream(run), 1 << 16));
    }

    boolean advance() throws IOException {
      if (left == 0) {
        return false;
      }
      line = new byte[in.readInt()];
      in.readFully(line);
      left -= Integer.BYTES + line.length;
      return true;
    }

    @Override
    public int compareTo(Cursor other) {
      return Arrays.compareUnsigned(line, other.line);
    }

    @Override
    public void close() throws IOException {
      in.close();
    }
  }
}
