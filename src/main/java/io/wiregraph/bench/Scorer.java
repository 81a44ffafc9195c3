package io.wiregraph.bench;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The scorers that lie beside the sets, which are Python programs. The last line that one prints is
 * a JSON object with its figures.
 */
public final class Scorer {

  /** The interpreter, and the Debian package that has it. */
  private static final String PYTHON = "python3";

  private static final ObjectMapper MAPPER =
      new ObjectMapper().enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS);

  private final Path dir;
  private final String interpreter;

  /** Takes the scorers of {@code dir}. */
  public Scorer(Path dir) {
    this(dir, PYTHON);
  }

  /** Takes scorers that another interpreter runs. */
  Scorer(Path dir, String interpreter) {
    this.dir = dir;
    this.interpreter = interpreter;
  }

  /**
   * Checks that scorers can be run at all, so that nobody waits for a build in vain.
   *
   * @throws ScorerException if they cannot
   */
  public void check() {
    run(List.of("--version"));
  }

  /**
   * Scores a set in all its ways.
   *
   * @param set what to score
   * @param facts its fact table
   * @param mentions its mention table
   * @return what each of its scorings gives, by name
   * @throws ScorerException if a scorer is not there, fails, or prints no figures
   */
  public SortedMap<String, Score> score(QualitySet set, Path facts, Path mentions) {
    SortedMap<String, Score> scores = new TreeMap<>();
    for (Scoring scoring : set.scorings()) {
      scores.put(scoring.name(), score(scoring, facts, mentions));
    }
    return scores;
  }

  private Score score(Scoring scoring, Path facts, Path mentions) {
    String file = scoring.command().get(0);
    if (!Files.isRegularFile(dir.resolve(file))) {
      throw new ScorerException("there is no " + dir.resolve(file));
    }
    List<String> words = new ArrayList<>();
    for (String word : scoring.command()) {
      words.add(
          switch (word) {
            case Scoring.FACTS -> facts.toAbsolutePath().toString();
            case Scoring.MENTIONS -> mentions.toAbsolutePath().toString();
            default -> word;
          });
    }
    String command = PYTHON + " " + String.join(" ", scoring.command());
    return new Score(command, figures(run(words), command), halves(scoring, words, command));
  }

  private List<ObjectNode> halves(Scoring scoring, List<String> words, String command) {
    String gold = scoring.partedGold().orElse(null);
    if (gold == null) {
      return List.of();
    }
    List<ObjectNode> figures = new ArrayList<>();
    try {
      Path folder = Files.createTempDirectory("wiregraph-halves");
      for (Path half : Halves.of(dir.resolve(gold), folder)) {
        List<String> replaced = new ArrayList<>(words);
        replaced.set(words.indexOf(gold), half.toString());
        figures.add(figures(run(replaced), command));
        Files.delete(half);
      }
      Files.delete(folder);
    } catch (IOException e) {
      throw new ScorerException(dir.resolve(gold) + " cannot be parted: " + e.getMessage(), e);
    }
    return figures;
  }

  private static ObjectNode figures(String printed, String command) {
    List<String> lines = printed.strip().lines().toList();
    String last = lines.isEmpty() ? "" : lines.get(lines.size() - 1);
    try {
      JsonNode figures = MAPPER.readTree(last);
      if (figures instanceof ObjectNode object) {
        return object;
      }
    } catch (JsonProcessingException e) {
      throw new ScorerException(command + ": the last line is no JSON: " + last, e);
    }
    throw new ScorerException(command + ": the last line is no JSON object: " + last);
  }

  private String run(List<String> words) {
    List<String> command = new ArrayList<>();
    command.add(interpreter);
    command.addAll(words);
    Finished finished;
    try {
      finished = Finished.run(command, dir);
    } catch (IOException e) {
      throw new ScorerException(
          "the scorers need "
              + interpreter
              + ", which cannot be run; on Debian: apt-get install "
              + PYTHON,
          e);
    }
    if (finished.code() != 0) {
      List<String> told = finished.err().strip().lines().toList();
      throw new ScorerException(
          words.get(0)
              + " ended with "
              + finished.code()
              + (told.isEmpty() ? "" : ": " + told.get(told.size() - 1)));
    }
    return finished.out();
  }
}
