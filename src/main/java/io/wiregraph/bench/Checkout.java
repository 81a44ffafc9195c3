package io.wiregraph.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The git checkout that the program runs from. */
public final class Checkout {

  /** What the program is made from; changes elsewhere do not move a figure. */
  private static final List<String> SOURCES =
      List.of("pom.xml", "src/main", "ontology", "queries", "wiregraph");

  private Checkout() {}

  /**
   * Returns the commit that is checked out in {@code home}, followed by {@code +changes} where what
   * the program is made from is not as committed.
   *
   * @return nothing where {@code home} is no checkout of its own, or there is no git
   */
  public static Optional<String> commit(Path home) {
    Optional<String> top = git(home, List.of("rev-parse", "--show-cdup"));
    if (top.isEmpty() || !top.get().isEmpty()) {
      return Optional.empty();
    }
    List<String> status = new ArrayList<>(List.of("status", "--porcelain", "--"));
    status.addAll(SOURCES);
    String suffix = git(home, status).filter(String::isEmpty).isPresent() ? "" : "+changes";
    return git(home, List.of("rev-parse", "HEAD")).map(commit -> commit + suffix);
  }

  private static Optional<String> git(Path home, List<String> words) {
    List<String> command = new ArrayList<>(List.of("git"));
    command.addAll(words);
    Finished finished;
    try {
      finished = Finished.run(command, home);
    } catch (IOException e) {
      // Without git nobody can tell the commit; that is an answer, too.
      return Optional.empty();
    }
    return finished.code() == 0 ? Optional.of(finished.out().strip()) : Optional.empty();
  }
}
