package io.wiregraph.link;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.Map;
import java.util.zip.CRC32C;

/**
 * Gathers titles with their spellings and writes them as a {@link LinkIndex}. The same titles in
 * the same order give the same bytes. Not safe for use by several threads.
 */
final class LinkIndexWriter {

  /** Entries are gathered by the upper bits of their key; what is left of them fills a long. */
  private static final int PART_BITS = 8;

  private static final int KEY_BITS = LinkIndex.BUCKET_BITS + LinkIndex.REST_BITS - PART_BITS;
  private static final int VALUE_BITS = LinkIndex.ID_BITS + LinkIndex.SCORE_BITS;
  private static final int FIRST_SIZE = 1024;

  private final ByteArrayOutputStream spellings = new ByteArrayOutputStream();
  private final ByteArrayOutputStream blocks = new ByteArrayOutputStream();
  private final ByteArrayOutputStream titles = new ByteArrayOutputStream();
  private final long[][] parts = new long[1 << PART_BITS][FIRST_SIZE];
  private final int[] sizes = new int[1 << PART_BITS];
  private byte[] last = {};
  private int count;
  private int entries;

  /**
   * Adds a title.
   *
   * @param title at most 255 bytes of UTF-8
   * @param names its spellings as {@link SurfaceKey#letters}, each with its score from 0 to 1
   * @param known how many spellings the dictionary has, whether among {@code names} or not
   * @throws IllegalStateException if there is no number left for it
   */
  void add(String title, Map<String, Double> names, int known) throws IOException {
    if (count == 1 << LinkIndex.ID_BITS) {
      throw new IllegalStateException("too many titles");
    }
    byte[] bytes = title.getBytes(StandardCharsets.UTF_8);
    boolean isFirst = count % LinkIndex.BLOCK == 0;
    if (isFirst) {
      new DataOutputStream(blocks).writeInt(titles.size());
    }
    int shared = isFirst ? 0 : Math.max(0, Arrays.mismatch(last, bytes));
    titles.write(shared);
    titles.write(bytes.length - shared);
    titles.write(bytes, shared, bytes.length - shared);
    last = bytes;
    spellings.write((int) Math.min(255, Math.round(StrictMath.log(known) * LinkIndex.LOG_STEPS)));
    for (Map.Entry<String, Double> name : names.entrySet()) {
      long score = Math.max(1, Math.round(name.getValue() * LinkIndex.SCORES));
      add(SurfaceKey.hash(name.getKey()), ((long) count << LinkIndex.SCORE_BITS) | score);
    }
    count++;
  }

  private void add(long hash, long value) {
    int part = (int) (hash >>> (Long.SIZE - PART_BITS));
    if (sizes[part] == parts[part].length) {
      parts[part] = Arrays.copyOf(parts[part], 2 * sizes[part]);
    }
    long key = (hash << PART_BITS) >>> (Long.SIZE - KEY_BITS);
    // All 64 bits are used; with the first one turned, the order of longs is that of the bits.
    parts[part][sizes[part]++] = ((key << VALUE_BITS) | value) ^ Long.MIN_VALUE;
    entries++;
  }

  /** Writes the file, and returns once it is on disk. */
  void write(Path file) throws IOException {
    int buckets = 1 << LinkIndex.BUCKET_BITS;
    long length =
        (long) LinkIndex.HEAD
            + spellings.size()
            + blocks.size()
            + titles.size()
            + Integer.BYTES * (buckets + 1L)
            + (long) LinkIndex.ENTRY * entries;
    ByteBuffer out = ByteBuffer.allocateDirect(Math.toIntExact(length));
    out.position(LinkIndex.HEAD);
    out.put(spellings.toByteArray()).put(blocks.toByteArray()).put(titles.toByteArray());
    int bucketsAt = out.position();
    out.position(bucketsAt + Integer.BYTES * (buckets + 1));
    putEntries(out, bucketsAt);
    CRC32C sum = new CRC32C();
    sum.update(out.duplicate().flip().position(LinkIndex.HEAD));
    out.flip();
    out.putInt(0, LinkIndex.MAGIC + LinkIndex.FORMAT).putInt(4, (int) sum.getValue());
    out.putInt(8, count).putInt(12, entries).putInt(16, titles.size()).putInt(20, 0);
    try (FileChannel channel =
        FileChannel.open(file, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
      while (out.hasRemaining()) {
        channel.write(out);
      }
      channel.force(true);
    }
  }

  private void putEntries(ByteBuffer out, int bucketsAt) {
    int bucket = 0;
    int done = 0;
    for (int part = 0; part < parts.length; part++) {
      Arrays.sort(parts[part], 0, sizes[part]);
      for (int i = 0; i < sizes[part]; i++) {
        long entry = parts[part][i] ^ Long.MIN_VALUE;
        int own =
            (part << (LinkIndex.BUCKET_BITS - PART_BITS))
                | (int) (entry >>> (VALUE_BITS + LinkIndex.REST_BITS));
        while (bucket <= own) {
          out.putInt(bucketsAt + Integer.BYTES * bucket++, done);
        }
        out.putInt((int) (entry >>> 24)).putShort((short) (entry >>> 8)).put((byte) entry);
        done++;
      }
    }
    while (bucket <= 1 << LinkIndex.BUCKET_BITS) {
      out.putInt(bucketsAt + Integer.BYTES * bucket++, done);
    }
  }
}
