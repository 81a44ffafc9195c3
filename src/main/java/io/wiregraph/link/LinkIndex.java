package io.wiregraph.link;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.zip.CRC32C;

/**
 * What names mean, in a file that is mapped into memory and takes no heap to speak of: from a
 * name's key to Wikipedia titles with scores. Made by {@link LinkIndexWriter}. Safe for use by
 * several threads.
 *
 * <p>Big-endian. A head of {@value #HEAD} bytes: magic number, CRC-32C of all that follows the
 * head, number of titles, of entries, bytes of titles. Then: the fame of each title in a byte;
 * where each block of {@value #BLOCK} titles begins (four bytes); the titles, each as bytes shared
 * with the one before it in its block, bytes of its own, and these; where each of the {@code
 * 2^}{@value #BUCKET_BITS} buckets of entries begins (four bytes, and the end); the entries,
 * {@value #ENTRY} bytes each, sorted: {@value #REST_BITS} bits of the key below those of the
 * bucket, {@value #ID_BITS} bits for the title's number, {@value #SCORE_BITS} for the score.
 */
final class LinkIndex {

  /** Raised when files of another form or content are to be made. */
  static final int FORMAT = 1;

  /** Spelling counts are kept as logarithms in a byte; there are less than 40,000 of any title. */
  static final double LOG_STEPS = 24;

  private static final int LONGEST_TITLE = 255;
  private static final int MOST_CANDIDATES = 15;

  static final int MAGIC = 0x57474C49;
  static final int HEAD = 24;
  static final int BLOCK = 16;
  static final int BUCKET_BITS = 16;
  static final int REST_BITS = 29;
  static final int ID_BITS = 23;
  static final int SCORE_BITS = 4;
  static final int ENTRY = (REST_BITS + ID_BITS + SCORE_BITS) / 8;
  static final double SCORES = (1 << SCORE_BITS) - 1;

  private final ByteBuffer bytes;
  private final int entries;
  private final int blocksAt;
  private final int titlesAt;
  private final int bucketsAt;
  private final int entriesAt;

  private LinkIndex(ByteBuffer bytes) throws IOException {
    this.bytes = bytes;
    if (bytes.limit() < HEAD || bytes.getInt(0) != MAGIC + FORMAT) {
      throw new DamagedIndexException("not an index of links");
    }
    int titles = bytes.getInt(8);
    this.entries = bytes.getInt(12);
    this.blocksAt = HEAD + titles;
    this.titlesAt = blocksAt + Integer.BYTES * ((titles + BLOCK - 1) / BLOCK);
    this.bucketsAt = titlesAt + bytes.getInt(16);
    this.entriesAt = bucketsAt + Integer.BYTES * ((1 << BUCKET_BITS) + 1);
    long length = entriesAt + (long) ENTRY * entries;
    CRC32C sum = new CRC32C();
    sum.update(bytes.duplicate().position(HEAD));
    if (length != bytes.limit() || (int) sum.getValue() != bytes.getInt(4)) {
      throw new DamagedIndexException("the index of links is damaged");
    }
  }

  /**
   * Opens a file.
   *
   * @throws DamagedIndexException if it is not what was written
   * @throws IOException if it cannot be read
   */
  static LinkIndex open(Path file) throws IOException {
    try (FileChannel channel = FileChannel.open(file, StandardOpenOption.READ)) {
      return new LinkIndex(channel.map(FileChannel.MapMode.READ_ONLY, 0, channel.size()));
    }
  }

  /** Returns what {@code name} may mean, likeliest first. */
  List<Candidate> candidates(String name) {
    String letters = SurfaceKey.letters(name);
    if (letters.isEmpty()) {
      return List.of();
    }
    long key = SurfaceKey.hash(letters);
    int bucket = (int) (key >>> (Long.SIZE - BUCKET_BITS));
    long rest = (key << BUCKET_BITS) >>> (Long.SIZE - REST_BITS);
    int low = bytes.getInt(bucketsAt + Integer.BYTES * bucket);
    int end = bytes.getInt(bucketsAt + Integer.BYTES * (bucket + 1));
    List<Candidate> found = new ArrayList<>();
    for (int i = low; i < end; i++) {
      long entry = entry(i);
      if (entry >>> (ID_BITS + SCORE_BITS) == rest) {
        int id = (int) (entry >>> SCORE_BITS) & ((1 << ID_BITS) - 1);
        double score = (entry & ((1 << SCORE_BITS) - 1)) / SCORES;
        found.add(new Candidate(title(id), score, (bytes.get(HEAD + id) & 0xff) / 255.0));
      }
    }
    found.sort(
        Comparator.comparingDouble((Candidate c) -> c.score() * c.spellings())
            .reversed()
            .thenComparing(Candidate::title));
    return found.size() > MOST_CANDIDATES ? found.subList(0, MOST_CANDIDATES) : found;
  }

  /** Returns the seven bytes of an entry as a number. */
  private long entry(int i) {
    int at = entriesAt + ENTRY * i;
    return ((bytes.getInt(at) & 0xffffffffL) << 24)
        | ((bytes.getShort(at + 4) & 0xffffL) << 8)
        | (bytes.get(at + 6) & 0xff);
  }

  private String title(int id) {
    int at = titlesAt + bytes.getInt(blocksAt + Integer.BYTES * (id / BLOCK));
    byte[] title = new byte[LONGEST_TITLE];
    int length = 0;
    for (int i = id - id % BLOCK; i <= id; i++) {
      int shared = bytes.get(at) & 0xff;
      int own = bytes.get(at + 1) & 0xff;
      bytes.get(at + 2, title, shared, own);
      at += 2 + own;
      length = shared + own;
    }
    return new String(title, 0, length, StandardCharsets.UTF_8);
  }
}
