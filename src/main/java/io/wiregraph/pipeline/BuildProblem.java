package io.wiregraph.pipeline;

import io.wiregraph.corpus.ReadResult;
import java.nio.file.Path;

/**
 * An article, or a file, that is not in the graph as it should be.
 *
 * @param file where it stood
 * @param line the line in the file, counted from 1; 0 where the whole file is meant
 * @param message what is wrong, in words for the user, without the place
 */
public record BuildProblem(Path file, int line, String message) {

  /** Returns a problem of reading. */
  static BuildProblem of(ReadResult.Problem problem) {
    return new BuildProblem(problem.file(), problem.line(), problem.message());
  }

  /** Returns place and message as one line. */
  public String describe() {
    return file + (line > 0 ? ":" + line : "") + ": " + message;
  }
}
