package io.wiregraph.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * Runs the common commands once, on a few of the program's own articles and a store that is thrown
 * away, while Java watches which classes and methods they need: the launcher has it keep them in an
 * archive, which makes later starts faster.
 */
public final class Rehearsal {

  /** How many folders of the corpus: enough for the readers of files and for most of the rules. */
  private static final int FOLDERS = 2;

  private Rehearsal() {}

  /**
   * Rehearses, and ends the process with an exit code other than 0 where a command fails.
   *
   * @throws IOException if no temporary folder can be made
   */
  public static void main(String[] args) throws IOException {
    Path dir = Files.createTempDirectory("wiregraph-rehearsal");
    boolean isDone;
    try {
      isDone = isDone(dir.resolve("store").toString(), dir.resolve("graph.nq").toString());
    } finally {
      Folders.delete(dir);
    }
    if (!isDone) {
      System.exit(1);
    }
  }

  private static boolean isDone(String store, String out) throws IOException {
    List<String> build = new ArrayList<>(List.of("build", "--store", store));
    try (Stream<Path> files = Files.list(Home.corpus())) {
      files
          .filter(Files::isDirectory)
          .sorted()
          .limit(FOLDERS)
          .forEach(f -> build.add(f.toString()));
    }
    String[] building = build.toArray(String[]::new);
    List<String[]> commands =
        List.of(
            building,
            building,
            new String[] {"query", "--store", store, "vetoes"},
            new String[] {"stats", "--store", store},
            new String[] {"export", "--store", store, "--format", "nquads", "--out", out});
    for (String[] words : commands) {
      if (Main.run(words) != 0) {
        return false;
      }
    }
    return true;
  }
}
