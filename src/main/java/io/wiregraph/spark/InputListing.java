package io.wiregraph.spark;

import io.wiregraph.corpus.RemoteFile;
import io.wiregraph.text.Sha256;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FileStatus;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;

/**
 * The files of the input, in the order in which {@link io.wiregraph.corpus.ArticleSource} would
 * read them: that of their names, folder by folder.
 */
final class InputListing {

  private final List<InputFile> files = new ArrayList<>();
  private int leftAlone;

  private InputListing() {}

  /**
   * Lists what lies at and below some addresses.
   *
   * @throws JobException if there is nothing at one of them
   * @throws IOException if a file system cannot be asked
   */
  static InputListing of(List<String> inputs, Configuration conf) throws IOException {
    InputListing listing = new InputListing();
    for (Path given : roots(inputs, conf)) {
      FileSystem system = given.getFileSystem(conf);
      FileStatus status;
      try {
        status = system.getFileStatus(given);
      } catch (FileNotFoundException e) {
        throw new JobException("no such file or folder: " + given, e);
      }
      if (status.isDirectory()) {
        listing.enter(system, given, "");
      } else if (!listing.take(status, "")) {
        throw new JobException(
            "not read because of its ending: " + given + "; " + RemoteFile.ENDINGS);
      }
    }
    return listing;
  }

  /** Sorts, and drops what lies in another of the folders given: it would be read twice. */
  private static List<Path> roots(List<String> inputs, Configuration conf) throws IOException {
    List<Path> all = new ArrayList<>();
    for (String input : inputs) {
      Path path = new Path(input);
      all.add(path.getFileSystem(conf).makeQualified(path));
    }
    all.sort(Comparator.comparing(Path::toString));
    List<Path> kept = new ArrayList<>();
    for (Path path : all) {
      if (kept.stream().noneMatch(above -> isAt(path, above))) {
        kept.add(path);
      }
    }
    return kept;
  }

  private static boolean isAt(Path path, Path above) {
    return path.equals(above) || path.toString().startsWith(above + "/");
  }

  private void enter(FileSystem system, Path folder, String place) throws IOException {
    FileStatus[] entries = system.listStatus(folder);
    Arrays.sort(entries, Comparator.comparing(entry -> entry.getPath().getName()));
    for (FileStatus entry : entries) {
      String name = entry.getPath().getName();
      if (name.startsWith(".")) {
        leftAlone += entry.isDirectory() ? 0 : 1;
      } else if (entry.isDirectory()) {
        if (!isStore(system, entry.getPath())) {
          enter(system, entry.getPath(), place + name + "/");
        }
      } else if (!take(entry, place)) {
        leftAlone++;
      }
    }
  }

  /** The files of a store are no articles, though some have their endings. */
  private static boolean isStore(FileSystem system, Path folder) throws IOException {
    return system.exists(new Path(folder, "store.json")) && system.exists(new Path(folder, "tdb2"));
  }

  private boolean take(FileStatus file, String folder) {
    String name = file.getPath().getName();
    if (!RemoteFile.isRead(name) && !InputFile.isTable(name)) {
      return false;
    }
    files.add(
        new InputFile(
            files.size(),
            file.getPath().toString(),
            folder + name,
            file.getLen(),
            file.getModificationTime()));
    return true;
  }

  /** Returns the files in order. */
  List<InputFile> files() {
    return files;
  }

  /** Returns how many files of other kinds there are beside. */
  int leftAlone() {
    return leftAlone;
  }

  /** Returns how many bytes all files have together. */
  long bytes() {
    return files.stream().mapToLong(InputFile::bytes).sum();
  }

  /** Returns a hash of names, lengths and times of the files: another input, another hash. */
  String fingerprint() {
    MessageDigest digest = Sha256.start();
    for (InputFile file : files) {
      String line = file.place() + "\t" + file.bytes() + "\t" + file.modified() + "\n";
      digest.update(line.getBytes(StandardCharsets.UTF_8));
    }
    return HexFormat.of().formatHex(digest.digest());
  }

  /**
   * Returns the files in groups of neighbours, so that many small ones make one task and a large
   * one a task of its own.
   *
   * @param bytes from how many on a group is full
   * @param count from how many files on it is
   */
  List<List<InputFile>> groups(long bytes, int count) {
    List<List<InputFile>> groups = new ArrayList<>();
    List<InputFile> group = new ArrayList<>();
    long held = 0;
    for (InputFile file : files) {
      if (!group.isEmpty() && (held + file.bytes() > bytes || group.size() >= count)) {
        groups.add(group);
        group = new ArrayList<>();
        held = 0;
      }
      group.add(file);
      held += file.bytes();
    }
    if (!group.isEmpty()) {
      groups.add(group);
    }
    return groups;
  }
}
