package io.wiregraph.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** What a program that was ended in the middle of its work left in a store, and nobody needs. */
public final class LeftOvers {

  private static final String DATA = "Data-";

  private final StoreFolder folder;

  LeftOvers(StoreFolder folder) {
    this.folder = folder;
  }

  /** Looks into a store. */
  public LeftOvers(Path store) {
    this(new StoreFolder(store));
  }

  /**
   * Returns files and folders that are half written, or that something newer is there instead of:
   * settings under another name, graphs of before the last compaction or of one that was not
   * finished, copies of the identity index. Records and parses have their own.
   */
  public List<Path> find() {
    List<Path> found = new ArrayList<>();
    for (Path file : list(folder.dir())) {
      String name = String.valueOf(file.getFileName());
      String index = folder.identity().getFileName() + ".";
      if (name.endsWith(".tmp") || name.startsWith(index)) {
        found.add(file);
      }
    }
    List<Path> data =
        list(folder.tdb2()).stream()
            .filter(f -> String.valueOf(f.getFileName()).startsWith(DATA))
            .toList();
    List<Path> whole = data.stream().filter(f -> !f.toString().endsWith("-tmp")).toList();
    found.addAll(data);
    if (!whole.isEmpty()) {
      found.remove(whole.get(whole.size() - 1));
    }
    return found;
  }

  /** Removes them. The store's lock must be held. */
  public void remove() {
    try {
      for (Path each : find()) {
        List<Path> all;
        try (Stream<Path> files = Files.walk(each)) {
          all = files.sorted(Comparator.reverseOrder()).toList();
        }
        for (Path file : all) {
          Files.delete(file);
        }
      }
    } catch (IOException e) {
      throw new StoreException("cannot clear up " + folder.dir() + ": " + Reason.of(e), e);
    }
  }

  private static List<Path> list(Path dir) {
    if (!Files.isDirectory(dir)) {
      return List.of();
    }
    try (Stream<Path> files = Files.list(dir)) {
      return files.sorted().toList();
    } catch (IOException e) {
      throw new StoreException("cannot look into " + dir + ": " + Reason.of(e), e);
    }
  }
}
