package io.wiregraph.corpus;

import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/**
 * The articles in files and folders: {@code .txt}, {@code .html}, {@code .htm} and {@code .jsonl},
 * each also with {@code .gz}. They come in an order that depends on names alone, one at a time;
 * what cannot be read comes as a {@link ReadResult.Problem} in its place and never as an exception.
 *
 * <p>An article's id is its file's path below the folder given, without the endings; in a JSON
 * Lines file the line's {@code id}, else {@code file/line}. Of two articles of one id the second is
 * refused, with a message that names both places.
 */
public final class ArticleSource {

  private final List<Path> paths;
  private final ReadOptions options;

  /**
   * Prepares reading; opens nothing.
   *
   * @param paths files and folders, in any order
   * @param options how they are read
   */
  public ArticleSource(List<Path> paths, ReadOptions options) {
    this.paths = List.copyOf(paths);
    this.options = options;
  }

  /** Starts reading; the reading holds one open file at most and wants to be closed. */
  public Reading open() {
    return new Reading(new FileWalk(paths, options.root()), options);
  }

  /** Starts reading, as a sequential stream that wants to be closed. */
  public Stream<ReadResult> stream() {
    Reading reading = open();
    Iterator<ReadResult> results = reading;
    return StreamSupport.stream(
            Spliterators.spliteratorUnknownSize(
                results, Spliterator.ORDERED | Spliterator.NONNULL | Spliterator.IMMUTABLE),
            false)
        .onClose(reading::close);
  }

  /** Returns how many files will be read, from their names alone; for a progress bar. */
  public int countFiles() {
    int files = 0;
    FileWalk walk = new FileWalk(paths, options.root());
    while (walk.hasNext()) {
      if (walk.next() instanceof FileWalk.Step.Found) {
        files++;
      }
    }
    return files;
  }
}
