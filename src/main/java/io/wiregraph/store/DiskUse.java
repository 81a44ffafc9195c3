package io.wiregraph.store;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * How much of the disk a database takes, found out at once however large it is. TDB2 fills its
 * files from the front and lengthens them in steps of 8 MiB, so that only the last step of a file
 * has an end to look for. {@link UsedBlocks} reads everything and gives the same up to some blocks.
 */
final class DiskUse {

  private static final int BLOCK = 8192;
  private static final long STEP = 8L << 20;

  private DiskUse() {}

  /** How many bytes of a file count. */
  interface FileSize {
    long of(Path file) throws IOException;
  }

  /** Returns the bytes that the files below {@code folder} use. */
  static long bytes(Path folder) throws IOException {
    return sum(folder, DiskUse::bytesOf);
  }

  /** Returns the sizes of all files below {@code folder} together. */
  static long sum(Path folder, FileSize size) throws IOException {
    List<Path> files;
    try (Stream<Path> all = Files.walk(folder)) {
      files = all.filter(Files::isRegularFile).toList();
    }
    long sum = 0;
    for (Path file : files) {
      sum += size.of(file);
    }
    return sum;
  }

  private static long bytesOf(Path file) throws IOException {
    try (FileChannel channel = FileChannel.open(file)) {
      long length = channel.size();
      if (length % STEP != 0) {
        return length;
      }
      long used = Math.max(0, length - STEP) / BLOCK;
      long unused = length / BLOCK;
      while (used < unused) {
        long middle = (used + unused) / 2;
        if (isUsed(channel, middle)) {
          used = middle + 1;
        } else {
          unused = middle;
        }
      }
      return used * BLOCK;
    }
  }

  private static boolean isUsed(FileChannel channel, long block) throws IOException {
    ByteBuffer buffer = ByteBuffer.allocate(BLOCK);
    channel.read(buffer, block * BLOCK);
    for (int i = 0; i < buffer.position(); i++) {
      if (buffer.get(i) != 0) {
        return true;
      }
    }
    return false;
  }
}
