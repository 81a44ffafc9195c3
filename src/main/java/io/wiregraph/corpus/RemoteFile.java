package io.wiregraph.corpus;

import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A file that somebody else found, be it on another machine: its articles have the ids that {@link
 * ArticleSource} would give them if the folder given lay here.
 *
 * @param place where it lies below the folder given, with {@code /} between segments
 * @param content its bytes
 */
public record RemoteFile(String place, FileContent content) {

  /** Which files are read, in words for the user. */
  public static final String ENDINGS = FileType.READ_ENDINGS;

  /** Returns whether files of that name are read. */
  public static boolean isRead(String name) {
    return FileType.of(name).isPresent();
  }

  /**
   * Starts reading. Of two articles of one id both are handed over.
   *
   * @throws IllegalArgumentException if files of that name are not read
   */
  public Reading.FileReading open(ReadOptions options) {
    List<String> segments = List.of(place.split("/", -1));
    FileType type =
        FileType.of(segments.get(segments.size() - 1))
            .orElseThrow(() -> new IllegalArgumentException("not read: " + place));
    try {
      String id = FileIds.of(segments, type);
      return Reading.reader(new FoundFile(Path.of(place), type, id, content), options);
    } catch (UnreadableException e) {
      return new Refused(new ReadResult.Problem(Path.of(place), 0, e.getMessage() + ""));
    }
  }

  /** A file that is not opened. */
  private static final class Refused implements Reading.FileReading {

    private @Nullable ReadResult problem;

    Refused(ReadResult problem) {
      this.problem = problem;
    }

    @Override
    public Reading.@Nullable Placed next() {
      ReadResult told = problem;
      problem = null;
      return told == null ? null : new Reading.Placed(told, 0);
    }

    @Override
    public void close() {
      problem = null;
    }
  }
}
