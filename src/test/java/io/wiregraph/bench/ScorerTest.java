package io.wiregraph.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Shell scripts stand in for the scorers, so that no Python is needed. */
class ScorerTest {

  private static final String NO_PYTHON = "no-python-of-this-name";

  @TempDir Path dir;

  @BeforeEach
  void makeSets() throws IOException {
    Files.createDirectories(dir.resolve("bench/data"));
    Files.createDirectories(dir.resolve("seeds"));
    for (String name : new String[] {"plover-gsr", "gum-dev"}) {
      Files.writeString(bench().resolve("data/" + name + ".docs.jsonl"), "");
      Files.writeString(bench().resolve("data/" + name + ".gold.jsonl"), "");
    }
    Files.writeString(bench().resolve("data/re3d-dev.docs.jsonl"), "");
    Files.writeString(bench().resolve("seeds.gold.jsonl"), "");
  }

  private Path bench() {
    return dir.resolve("bench");
  }

  private QualitySet set(String name) {
    return QualitySet.in(bench()).stream().filter(s -> s.name().equals(name)).findFirst().get();
  }

  private Map<String, Score> score(String name, String script, String program) throws IOException {
    Files.writeString(bench().resolve(script), program);
    return new Scorer(bench(), "sh")
        .score(set(name), dir.resolve("f.jsonl"), dir.resolve("m.jsonl"));
  }

  @Test
  void setsThatLackTheirGoldAreNone() {
    assertThat(QualitySet.in(bench()))
        .extracting(QualitySet::name)
        .containsExactly("plover-gsr", "gum-dev", "seeds");
    assertThat(QualitySet.in(dir)).isEmpty();
    assertThat(set("seeds").input()).isDirectory();
  }

  @Test
  void lastLineHasTheFiguresAndTheCommandNamesNoFolderOfThisMachine() throws IOException {
    Map<String, Score> scores =
        score("plover-gsr", "score.py", "echo title\necho \"{\\\"args\\\": \\\"$*\\\"}\"\n");

    assertThat(scores).containsOnlyKeys("plover");
    Score score = scores.get("plover");
    assertThat(score.command())
        .isEqualTo(
            "python3 score.py plover data/plover-gsr.gold.jsonl facts.jsonl"
                + " --mentions mentions.jsonl");
    assertThat(score.figures().get("args").asText())
        .isEqualTo(
            "plover data/plover-gsr.gold.jsonl "
                + dir.resolve("f.jsonl")
                + " --mentions "
                + dir.resolve("m.jsonl"));
  }

  @Test
  void goldIsScoredByHalvesOfItsDocumentsToo() throws IOException {
    String gold = "{\"doc\": \"a\", \"n\": 1}\n{\"doc\": \"e\"}\n{\"doc\": \"a\", \"n\": 2}\n";
    Files.writeString(bench().resolve("data/plover-gsr.gold.jsonl"), gold);
    String rows = "rows=$(grep -c . \"$2\")\n";

    Score score =
        score("plover-gsr", "score.py", rows + "echo \"{\\\"rows\\\": $rows}\"\n").get("plover");

    assertThat(score.figures().get("rows").asInt()).isEqualTo(3);
    assertThat(score.halves()).extracting(half -> half.get("rows").asInt()).containsExactly(2, 1);
  }

  @Test
  void setIsScoredInAllItsWays() throws IOException {
    assertThat(score("gum-dev", "score_mentions.py", "echo '{}'\n"))
        .containsOnlyKeys("coref", "dates", "entities", "links");
    assertThat(score("seeds", "score_seeds.py", "echo '{}'\n").get("seeds").command())
        .isEqualTo("python3 score_seeds.py seeds.gold.jsonl ../seeds facts.jsonl mentions.jsonl");
  }

  @Test
  void whatGoesWrongIsNamed() {
    assertThatThrownBy(() -> new Scorer(bench(), NO_PYTHON).check())
        .isInstanceOf(ScorerException.class)
        .hasMessageContaining(NO_PYTHON)
        .hasMessageContaining("apt-get install python3");
    assertThatThrownBy(() -> score("gum-dev", "score.py", "echo '{}'\n"))
        .hasMessageContaining("there is no ")
        .hasMessageContaining("score_mentions.py");
    assertThatThrownBy(() -> score("plover-gsr", "score.py", "echo facts:3: bad >&2\nexit 2\n"))
        .isInstanceOf(ScorerException.class)
        .hasMessage("score.py ended with 2: facts:3: bad");
    assertThatThrownBy(() -> score("plover-gsr", "score.py", "echo done\n"))
        .isInstanceOf(ScorerException.class)
        .hasMessageContaining("the last line is no JSON: done");
    assertThatThrownBy(() -> score("plover-gsr", "score.py", "echo 3\n"))
        .isInstanceOf(ScorerException.class)
        .hasMessageContaining("the last line is no JSON object: 3");
  }
}
