package io.wiregraph.corpus;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The files below the paths given, in an order that depends on their names alone: neither on the
 * order of the paths given nor on that of the file system. A folder is listed when it is reached,
 * so a large tree is never held whole.
 */
final class FileWalk implements Iterator<FileWalk.Step> {

  /** A file to read, or a word about one that is not read. */
  sealed interface Step {
    /** A file to read. */
    record Found(FoundFile file) implements Step {}

    /** A file that is not read. */
    record Left(ReadResult result) implements Step {}
  }

  /** A path still to visit; {@code chain} are the real folders above it. */
  private record Pending(Path path, Path root, boolean given, List<Path> chain) {}

  private final Deque<Pending> pending = new ArrayDeque<>();
  private @Nullable Step next;

  FileWalk(List<Path> paths, @Nullable Path root) {
    for (Path path : withoutCovered(paths)) {
      pending.addLast(
          new Pending(path, FileIds.root(path, Files.isDirectory(path), root), true, List.of()));
    }
  }

  /** Sorts, and drops what lies in another of the folders given: it would be read twice. */
  private static List<Path> withoutCovered(List<Path> paths) {
    List<Path> sorted = new ArrayList<>(paths);
    sorted.sort(Comparator.comparing(p -> p.toAbsolutePath().normalize().toString()));
    List<Path> kept = new ArrayList<>();
    List<Path> covering = new ArrayList<>();
    for (Path path : sorted) {
      Path real = real(path);
      if (covering.stream().noneMatch(real::startsWith)) {
        kept.add(path);
        covering.add(real);
      }
    }
    return kept;
  }

  private static Path real(Path path) {
    try {
      return path.toRealPath();
    } catch (IOException e) {
      // It cannot be followed; the walk reports it when it comes to it.
      return path.toAbsolutePath().normalize();
    }
  }

  @Override
  public boolean hasNext() {
    while (next == null && !pending.isEmpty()) {
      next = visit(pending.removeFirst()).orElse(null);
    }
    return next != null;
  }

  @Override
  public Step next() {
    if (!hasNext() || next == null) {
      throw new NoSuchElementException();
    }
    Step step = next;
    next = null;
    return step;
  }

  private Optional<Step> visit(Pending at) {
    Path path = at.path();
    String name = at.path().toAbsolutePath().normalize().getFileName() + "";
    if (!at.given() && name.startsWith(".")) {
      return skip(path, "hidden (its name begins with a dot)", !Files.isDirectory(path));
    }
    if (Files.isDirectory(path)) {
      return enter(at);
    }
    if (!Files.exists(path)) {
      return fail(path, "no such file or folder");
    }
    if (!Files.isRegularFile(path)) {
      return fail(path, "neither a file nor a folder");
    }
    Optional<FileType> type = FileType.of(name);
    if (type.isEmpty()) {
      String reason = "not read because of its ending; " + FileType.READ_ENDINGS;
      return at.given() ? fail(path, reason) : skip(path, reason, true);
    }
    try {
      FileType known = type.orElseThrow();
      String id = FileIds.of(path, at.root(), known);
      return Optional.of(new Step.Found(new FoundFile(path, known, id)));
    } catch (UnreadableException e) {
      return fail(path, e.getMessage());
    }
  }

  /** The files of a store are no articles, though some have their endings. */
  private static boolean isStore(Path folder) {
    return Files.isRegularFile(folder.resolve("store.json"))
        && Files.isDirectory(folder.resolve("tdb2"));
  }

  private Optional<Step> enter(Pending folder) {
    if (isStore(folder.path())) {
      String reason = "a store of Wiregraph, no articles";
      return folder.given() ? fail(folder.path(), reason) : skip(folder.path(), reason, false);
    }
    Path real = real(folder.path());
    if (folder.chain().contains(real)) {
      return skip(folder.path(), "a symbolic link back to a folder above it", false);
    }
    List<Path> chain = new ArrayList<>(folder.chain());
    chain.add(real);
    List<Path> entries = new ArrayList<>();
    try (Stream<Path> listing = Files.list(folder.path())) {
      listing.forEach(entries::add);
    } catch (IOException e) {
      return fail(folder.path(), FileBytes.reason(e));
    }
    entries.sort(Comparator.comparing(FileWalk::name).reversed());
    for (Path entry : entries) {
      pending.addFirst(new Pending(entry, folder.root(), false, chain));
    }
    return Optional.empty();
  }

  private static String name(Path path) {
    return path.getFileName() + "";
  }

  private static Optional<Step> skip(Path path, String reason, boolean isOfOtherKind) {
    return Optional.of(new Step.Left(new ReadResult.Skipped(path, reason, isOfOtherKind)));
  }

  private static Optional<Step> fail(Path path, @Nullable String message) {
    return Optional.of(
        new Step.Left(new ReadResult.Problem(path, 0, message == null ? "" : message)));
  }
}
