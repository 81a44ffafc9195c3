package io.wiregraph.bench;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Articles with gold data beside them.
 *
 * @param name what the set is called
 * @param input the file or folder that the articles are built from
 * @param scorings how it is scored, one at least
 */
public record QualitySet(String name, Path input, List<Scoring> scorings) {

  /** The names of all sets there are scorings for, in the order in which they are run. */
  public static final List<String> ALL =
      List.of(
          "plover-gsr",
          "qasrl-dev",
          "petrarch-structure",
          "re3d-dev",
          "knowledgenet-dev-small",
          "knowledgenet-dev",
          "gum-dev",
          "rss500",
          "seeds");

  /** Takes a copy. */
  public QualitySet {
    scorings = List.copyOf(scorings);
  }

  /**
   * Returns the sets of {@link #ALL} that {@code dir} holds.
   *
   * @param dir a folder with the scorers, the sets in {@code data/}, {@code seeds.gold.jsonl}, and
   *     the articles of the last in {@code seeds/} or {@code ../seeds/}
   */
  public static List<QualitySet> in(Path dir) {
    List<QualitySet> found = new ArrayList<>();
    for (String name : ALL) {
      if (name.equals("seeds")) {
        String articles = Files.isDirectory(dir.resolve("seeds")) ? "seeds" : "../seeds";
        addIfThere(name, dir, articles, "seeds.gold.jsonl", seeds(articles), found);
      } else {
        String docs = "data/" + name + ".docs.jsonl";
        String gold = "data/" + name + ".gold.jsonl";
        addIfThere(name, dir, docs, gold, scorings(name, docs, gold), found);
      }
    }
    return found;
  }

  private static void addIfThere(
      String name,
      Path dir,
      String input,
      String gold,
      List<Scoring> scorings,
      List<QualitySet> found) {
    if (Files.exists(dir.resolve(input)) && Files.isRegularFile(dir.resolve(gold))) {
      found.add(new QualitySet(name, dir.resolve(input), scorings));
    }
  }

  private static List<Scoring> scorings(String name, String docs, String gold) {
    String facts = " " + gold + " " + Scoring.FACTS;
    String pronouns = " --mentions " + Scoring.MENTIONS;
    return switch (name) {
      case "plover-gsr" -> List.of(Scoring.of("plover", "score.py plover" + facts + pronouns));
      case "qasrl-dev" -> List.of(Scoring.of("qasrl", "score.py qasrl" + facts));
      case "petrarch-structure" -> List.of(Scoring.of("petrarch", "score.py petrarch" + facts));
      case "re3d-dev" -> List.of(Scoring.of("re3d", "score.py re3d" + facts + pronouns));
      case "knowledgenet-dev-small", "knowledgenet-dev" ->
          List.of(Scoring.of("knowledgenet", "score.py knowledgenet" + facts + pronouns));
      case "gum-dev" ->
          List.of("entities", "coref", "links", "dates").stream()
              .map(
                  what ->
                      Scoring.of(
                          what,
                          "score_mentions.py "
                              + what
                              + (" --gold " + gold + " --docs " + docs)
                              + pronouns))
              .toList();
      case "rss500" ->
          List.of(
              Scoring.of(
                  "links",
                  "score_mentions.py links --gold " + gold + " --docs " + docs + pronouns));
      default -> throw new IllegalStateException("no scoring for " + name);
    };
  }

  private static List<Scoring> seeds(String articles) {
    String command = "score_seeds.py seeds.gold.jsonl " + articles + " ";
    return List.of(Scoring.of("seeds", command + Scoring.FACTS + " " + Scoring.MENTIONS));
  }
}
