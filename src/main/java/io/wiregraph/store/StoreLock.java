package io.wiregraph.store;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.jspecify.annotations.Nullable;

/**
 * Keeps a second process out of a store: TDB2 would be damaged by two. The operating system drops
 * the lock when the process ends, however it ends; the file stays and names the last holder, or
 * says that it left nothing to be cleared up.
 */
final class StoreLock implements AutoCloseable {

  private static final String TIDY = "tidy";

  private final FileChannel channel;
  private final boolean wasReleasedTidy;

  private StoreLock(FileChannel channel, boolean wasReleasedTidy) {
    this.channel = channel;
    this.wasReleasedTidy = wasReleasedTidy;
  }

  /**
   * Takes the lock of a store.
   *
   * @throws StoreInUseException if another process has it, or another part of this one
   */
  static StoreLock take(Path store, Path file) {
    try {
      FileChannel channel =
          FileChannel.open(
              file, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
      if (tryLock(channel) == null) {
        String holder = read(channel);
        channel.close();
        throw new StoreInUseException(
            store,
            "the store "
                + store
                + " is in use by process "
                + holder
                + " (lock file "
                + file
                + "); wait for it or end it first");
      }
      boolean wasReleasedTidy = read(channel).equals(TIDY);
      write(channel, Long.toString(ProcessHandle.current().pid()));
      return new StoreLock(channel, wasReleasedTidy);
    } catch (IOException e) {
      throw new StoreException("cannot lock the store " + store + ": " + Reason.of(e), e);
    }
  }

  private static @Nullable FileLock tryLock(FileChannel channel) throws IOException {
    try {
      return channel.tryLock();
    } catch (OverlappingFileLockException e) {
      // This process has the store open already; to the caller that is the same.
      return null;
    }
  }

  private static String read(FileChannel channel) throws IOException {
    ByteBuffer buffer = ByteBuffer.allocate(Long.BYTES * 4);
    channel.read(buffer, 0);
    return new String(buffer.array(), 0, buffer.position(), StandardCharsets.UTF_8).strip();
  }

  private static void write(FileChannel channel, String holder) throws IOException {
    channel.truncate(0);
    channel.write(ByteBuffer.wrap((holder + "\n").getBytes(StandardCharsets.UTF_8)), 0);
  }

  /** Returns whether who had it before said on release that nothing is to be cleared up. */
  boolean wasReleasedTidy() {
    return wasReleasedTidy;
  }

  /**
   * Releases the lock.
   *
   * @param isTidy whether nothing is to be cleared up by who takes it next
   */
  void release(boolean isTidy) {
    try {
      if (isTidy) {
        write(channel, TIDY);
      }
    } catch (IOException e) {
      throw new StoreException("cannot write the lock file: " + Reason.of(e), e);
    } finally {
      close();
    }
  }

  @Override
  public void close() {
    try {
      channel.close();
    } catch (IOException e) {
      throw new StoreException("cannot release the lock: " + e.getMessage(), e);
    }
  }
}
