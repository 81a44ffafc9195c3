package io.wiregraph.link;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;

/**
 * The file that holds the index of links, made of CoreNLP's link dictionary where it is not there
 * yet. Its name tells version and form, so that another version of the program makes its own. It is
 * made under another name and then put in its place, one process at a time: whatever is interrupted
 * leaves nothing that could be taken for it.
 */
public final class IndexFile {

  /** What the content of the index depends on. */
  public static final String VERSION = "wikidict-4.5.10-" + LinkIndex.FORMAT;

  private static final String NAME = VERSION + ".links";

  /** Where dictionaries come from; tests bring their own. */
  interface Dictionary {
    /** Opens the gzipped dictionary. */
    InputStream open() throws IOException;
  }

  /** Told how far the making of the index has come. */
  public interface Listener {
    /** Tells that the index is made now, and how many lines there are to read. */
    void begun(long lines);

    /** Tells how many lines are read. */
    void read(long lines);

    /** Tells that the index is there. */
    void ended();
  }

  private final Path folder;
  private final Dictionary dictionary;

  /** Names the index in {@code folder}, which need not exist. */
  public IndexFile(Path folder) {
    this(folder, LinkDictionary::open);
  }

  IndexFile(Path folder, Dictionary dictionary) {
    this.folder = folder;
    this.dictionary = dictionary;
  }

  /** Returns where the file lies. */
  public Path path() {
    return folder.resolve(NAME);
  }

  /**
   * Makes the index where it is not there, or damaged.
   *
   * @throws UncheckedIOException if it cannot be made
   */
  public void prepare(Listener listener) {
    open(listener);
  }

  /** Opens the index, and makes it first where it is not there, or damaged. */
  LinkIndex open(Listener listener) {
    synchronized (IndexFile.class) {
      try {
        if (Files.exists(path())) {
          return LinkIndex.open(path());
        }
      } catch (DamagedIndexException e) {
        return make(listener);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
      return make(listener);
    }
  }

  private LinkIndex make(Listener listener) {
    try {
      Files.createDirectories(folder);
      try (FileChannel lock =
              FileChannel.open(
                  folder.resolve(NAME + ".lock"),
                  StandardOpenOption.CREATE,
                  StandardOpenOption.WRITE);
          FileLock held = lock.lock()) {
        if (held.isValid() && !isThere()) {
          removeRemains();
          Path draft = Files.createTempFile(folder, NAME, ".new");
          Files.delete(draft);
          listener.begun(LinkDictionary.LINES);
          LinkDictionary.index(dictionary.open(), draft, listener::read);
          Files.move(
              draft, path(), StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
          listener.ended();
        }
        return LinkIndex.open(path());
      }
    } catch (IOException e) {
      throw new UncheckedIOException("cannot make the index of links " + path(), e);
    }
  }

  /** Another process may have made it while this one waited. */
  private boolean isThere() throws IOException {
    try {
      return Files.exists(path()) && LinkIndex.open(path()) != null;
    } catch (DamagedIndexException e) {
      return false;
    }
  }

  /** Nobody else writes here while the lock is held. */
  private void removeRemains() throws IOException {
    try (DirectoryStream<Path> drafts = Files.newDirectoryStream(folder, NAME + "*.new")) {
      for (Path draft : drafts) {
        Files.delete(draft);
      }
    }
  }
}
