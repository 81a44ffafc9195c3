package io.wiregraph.record;

import io.wiregraph.text.Sha256;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;

/**
 * Article records as files, each named after the SHA-256 of its content before compression: {@code
 * ab/cdef….json.gz}. A name, once given, always means the same bytes; a file is complete and on the
 * disk before anybody learns its name. May be used from several threads at once.
 */
public final class RecordFiles {

  private static final String ENDING = ".json.gz";
  private static final Pattern DIGEST = Pattern.compile("[0-9a-f]{64}");

  /** So many records that were written last are not read again; some 50 MB. */
  private static final int AT_HAND = 512;

  private final RecordCodec codec = new RecordCodec();
  private final Path dir;
  private final AtomicBoolean isWrittenTo = new AtomicBoolean();

  private final Map<String, ArticleRecord> atHand =
      Collections.synchronizedMap(
          new LinkedHashMap<>() {
            @Override
            protected boolean removeEldestEntry(Map.Entry<String, ArticleRecord> eldest) {
              return size() > AT_HAND;
            }
          });

  /** Keeps records in {@code dir}, which is made when first written to. */
  public RecordFiles(Path dir) {
    this.dir = dir;
  }

  /**
   * Writes a record, unless it is there already, and waits until the disk has it.
   *
   * @return its digest, 64 hexadecimal digits
   * @throws UncheckedIOException if it cannot be written
   */
  public String write(ArticleRecord record) {
    try {
      byte[] content = codec.write(record);
      String digest = digest(content);
      Path file = file(digest);
      if (!Files.exists(file)) {
        store(compress(content), file);
      }
      atHand.put(digest, record);
      return digest;
    } catch (IOException e) {
      throw new UncheckedIOException("cannot write the record of " + record.article().id(), e);
    }
  }

  /**
   * Returns the record of that digest, from memory where it was written a moment ago.
   *
   * @throws UncheckedIOException if it is missing, or its content is not what was written
   */
  public ArticleRecord get(String digest) {
    ArticleRecord record = atHand.get(digest);
    return record == null ? read(digest) : record;
  }

  /**
   * Reads the record of that digest.
   *
   * @throws UncheckedIOException if it is missing, or its content is not what was written
   */
  public ArticleRecord read(String digest) {
    Path file = file(digest);
    try (GZIPInputStream in =
        new GZIPInputStream(new ByteArrayInputStream(Files.readAllBytes(file)))) {
      byte[] content = in.readAllBytes();
      if (!digest(content).equals(digest)) {
        throw new IOException("its content was changed after it was written");
      }
      return codec.read(content);
    } catch (NoSuchFileException e) {
      throw new UncheckedIOException("the record " + file + " is missing", e);
    } catch (IOException e) {
      throw new UncheckedIOException("the record " + file + " is damaged: " + e.getMessage(), e);
    }
  }

  /**
   * Returns the compressed bytes of the record of that digest, as they lie on the disk.
   *
   * @throws UncheckedIOException if it is missing
   */
  public byte[] bytes(String digest) {
    try {
      return Files.readAllBytes(file(digest));
    } catch (IOException e) {
      throw new UncheckedIOException("the record " + file(digest) + " cannot be read", e);
    }
  }

  /**
   * Puts in a record as {@link #bytes} gave it, and waits until the disk has it.
   *
   * @throws UncheckedIOException if the bytes are not those of that digest, or cannot be written
   */
  public void put(String digest, byte[] bytes) {
    Path file = file(digest);
    try (GZIPInputStream in = new GZIPInputStream(new ByteArrayInputStream(bytes))) {
      if (!digest(in.readAllBytes()).equals(digest)) {
        throw new IOException("its content was changed after it was written");
      }
      if (!Files.exists(file)) {
        store(bytes, file);
      }
    } catch (IOException e) {
      throw new UncheckedIOException("the record " + digest + " is damaged: " + e.getMessage(), e);
    }
  }

  /**
   * Removes every file but those of the records that {@code wanted} names, also what a stopped
   * program left half written.
   *
   * @throws UncheckedIOException if a file cannot be removed
   */
  public void keepOnly(Predicate<String> wanted) {
    try {
      for (Path file : others(wanted)) {
        Files.delete(file);
      }
    } catch (IOException e) {
      throw new UncheckedIOException("cannot remove unused records in " + dir, e);
    }
  }

  /** Returns whether a record was put in since this was asked last. */
  public boolean isWrittenTo() {
    return isWrittenTo.getAndSet(false);
  }

  /**
   * Removes the records of those digests, where they are there.
   *
   * @throws UncheckedIOException if one cannot be removed
   */
  public void remove(Collection<String> digests) {
    for (String digest : digests) {
      try {
        Files.deleteIfExists(file(digest));
      } catch (IOException e) {
        throw new UncheckedIOException("cannot remove the unused record " + file(digest), e);
      }
    }
  }

  /**
   * Returns every file but those of the records that {@code wanted} names.
   *
   * @throws UncheckedIOException if a folder cannot be read
   */
  public List<Path> others(Predicate<String> wanted) {
    List<Path> others = new ArrayList<>();
    try {
      for (Path folder : list(dir)) {
        for (Path file : list(folder)) {
          String name = folder.getFileName() + file.getFileName().toString().replace(ENDING, "");
          if (!DIGEST.matcher(name).matches() || !wanted.test(name)) {
            others.add(file);
          }
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return others;
  }

  private static List<Path> list(Path folder) throws IOException {
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (Stream<Path> paths = Files.list(folder)) {
      return paths.sorted().toList();
    }
  }

  private Path file(String digest) {
    if (!DIGEST.matcher(digest).matches()) {
      throw new IllegalArgumentException("no digest: " + digest);
    }
    return dir.resolve(digest.substring(0, 2)).resolve(digest.substring(2) + ENDING);
  }

  private void store(byte[] bytes, Path file) throws IOException {
    isWrittenTo.set(true);
    Path folder = file.getParent();
    if (folder == null) {
      throw new IOException("no folder for " + file);
    }
    boolean isNew = !Files.isDirectory(folder);
    Files.createDirectories(folder);
    Path half = Files.createTempFile(folder, "half", ".tmp");
    try (FileChannel channel = FileChannel.open(half, StandardOpenOption.WRITE)) {
      ByteBuffer buffer = ByteBuffer.wrap(bytes);
      while (buffer.hasRemaining()) {
        channel.write(buffer);
      }
      channel.force(true);
    }
    try {
      Files.move(half, file, StandardCopyOption.ATOMIC_MOVE);
    } catch (AtomicMoveNotSupportedException e) {
      Files.deleteIfExists(half);
      throw e;
    }
    force(folder);
    if (isNew) {
      force(dir);
    }
  }

  /** A new name is safe only when the folder that holds it is on the disk. */
  private static void force(Path folder) throws IOException {
    try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
      channel.force(true);
    }
  }

  private static byte[] compress(byte[] content) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream(content.length / 4 + 64);
    try (GZIPOutputStream gzip = new QuickGzip(out)) {
      gzip.write(content);
    }
    return out.toByteArray();
  }

  /** Compresses in half of the usual time, to 7 % more bytes. */
  private static final class QuickGzip extends GZIPOutputStream {

    private static final int LEVEL = 4;

    QuickGzip(OutputStream out) throws IOException {
      super(out);
      def.setLevel(LEVEL);
    }
  }

  private static String digest(byte[] content) {
    return HexFormat.of().formatHex(Sha256.start().digest(content));
  }
}
