package io.wiregraph.cli;

import io.wiregraph.text.Sha256;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileVisitResult;
import java.nio.file.FileVisitor;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.HexFormat;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * Whether files below folders came, went or changed, by names, sizes and times. A change counts
 * when two looks find the same: somebody may still be writing. Folders that change without end are
 * built all the same, now and then.
 */
final class FolderChanges {

  /** So many looks may find another state each before it counts. */
  private static final int MOST_LOOKS = 15;

  private String built = "";
  private String seen = "";
  private int looks;

  /**
   * Takes note of what a look found.
   *
   * @param found names the state of the folders
   * @return whether it is time to build
   */
  boolean isDue(String found) {
    if (found.equals(built)) {
      looks = 0;
      seen = found;
      return false;
    }
    looks++;
    boolean isDue = found.equals(seen) || built.isEmpty() || looks >= MOST_LOOKS;
    seen = found;
    if (isDue) {
      built = found;
      looks = 0;
    }
    return isDue;
  }

  /** Returns what names the state of folders. A folder that cannot be read counts as another. */
  static String look(List<Path> folders) {
    SortedSet<String> files = new TreeSet<>();
    FileVisitor<Path> visitor =
        new SimpleFileVisitor<>() {
          @Override
          public FileVisitResult visitFile(Path file, BasicFileAttributes is) {
            files.add(file + "\t" + is.size() + "\t" + is.lastModifiedTime());
            return FileVisitResult.CONTINUE;
          }

          @Override
          public FileVisitResult visitFileFailed(Path file, IOException e) {
            files.add(file + "\t" + e.getClass().getName());
            return FileVisitResult.CONTINUE;
          }
        };
    for (Path folder : folders) {
      try {
        Files.walkFileTree(folder, visitor);
      } catch (IOException e) {
        throw new UncheckedIOException("cannot look into " + folder, e);
      }
    }
    byte[] all = String.join("\n", files).getBytes(StandardCharsets.UTF_8);
    return HexFormat.of().formatHex(Sha256.start().digest(all));
  }
}
