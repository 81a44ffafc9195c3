package io.wiregraph.store;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;

/**
 * How much of the disk a database takes. TDB2 makes its files in steps of 8 MiB and leaves holes in
 * them, so their lengths say little, and Java does not tell how much of a file is allocated. So the
 * blocks that hold anything but zeros are counted: TDB2's own blocks of 8 KiB. The sum is the same
 * on every file system, and what {@code du} shows up to some rounding.
 */
final class UsedBlocks {

  private static final int BLOCK = 8192;
  private static final int BLOCKS_READ_AT_ONCE = 128;

  private UsedBlocks() {}

  /** Returns the bytes of all used blocks of the files below {@code folder}. */
  static long bytes(Path folder) throws IOException {
    return DiskUse.sum(folder, UsedBlocks::bytesOf);
  }

  private static long bytesOf(Path file) throws IOException {
    long sum = 0;
    ByteBuffer buffer = ByteBuffer.allocate(BLOCK * BLOCKS_READ_AT_ONCE);
    try (FileChannel channel = FileChannel.open(file)) {
      boolean isEnded = false;
      while (!isEnded) {
        buffer.clear();
        while (!isEnded && buffer.hasRemaining()) {
          isEnded = channel.read(buffer) < 0;
        }
        int length = buffer.position();
        for (int begin = 0; begin < length; begin += BLOCK) {
          int end = Math.min(begin + BLOCK, length);
          sum += isUsed(buffer, begin, end) ? end - begin : 0;
        }
      }
    }
    return sum;
  }

  private static boolean isUsed(ByteBuffer buffer, int begin, int end) {
    for (int i = begin; i < end; i++) {
      if (buffer.get(i) != 0) {
        return true;
      }
    }
    return false;
  }
}
