package io.wiregraph.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.wiregraph.cli.Calls.Outcome;
import io.wiregraph.pipeline.MadeUpStore;
import io.wiregraph.store.GraphStore;
import io.wiregraph.text.ArticleId;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RemoveTest {

  @TempDir Path dir;
  private Path store;

  @BeforeEach
  void build() {
    store = dir.resolve("graph");
    MadeUpStore.build(store);
  }

  private List<String> files() throws IOException {
    try (Stream<Path> all = Files.walk(store)) {
      return all.filter(Files::isRegularFile).map(Path::toString).sorted().toList();
    }
  }

  @Test
  void nothingOfARemovedArticleStaysInAnyFile() throws IOException {
    Path parse = Files.createDirectories(store.resolve("parses/ab")).resolve("cd.parse");
    Files.writeString(parse, "the parse of an article that nobody has");
    Calls.call("curate", "same", "--store", store, "Sergei_Lavrov", "Kofi_Annan");

    Outcome outcome = Calls.call("remove", "--store", store, "2012/talks");

    assertThat(outcome.code()).as(outcome.err()).isZero();
    assertThat(outcome.out()).isEqualTo("1 removed; 1 articles stay\n");
    assertThat(outcome.err()).contains("1 of your decisions");
    assertThat(parse).doesNotExist();
    for (String file : files()) {
      String bytes = Files.readString(Path.of(file), StandardCharsets.ISO_8859_1);
      assertThat(bytes).as(file).doesNotContain("Lavrov", "Annan", "talks");
    }
    assertThat(Calls.call("export", "--store", store, "--format", "nquads").out())
        .contains("2012/veto", "entity/Russia>");
    assertThat(Calls.call("validate", "--store", store).code()).isZero();
    try (GraphStore opened = GraphStore.openForReading(store)) {
      assertThat(opened.articles().keySet()).containsExactly(new ArticleId("2012/veto"));
    }
  }

  @Test
  void unknownIdIsToldWithThoseThatAreCalledAlikeAndNothingGoes() {
    Outcome outcome = Calls.call("remove", "--store", store, "2012/veto", "2012/talk");

    assertThat(outcome.code()).isEqualTo(2);
    assertThat(outcome.err())
        .startsWith("wiregraph: the store has no article 2012/talk; it has 2012/talks\n");
    assertThat(Calls.call("remove", "--store", store, "1999/*").err()).contains("no article");
    assertThat(Calls.call("remove", "--store", store, "--dry-run", "2012/*").out())
        .isEqualTo("2012/talks\n2012/veto\n");
  }

  @Test
  void allArticlesMayGoAndComeAgain() {
    String before = Calls.call("export", "--store", store, "--format", "nquads").out();

    assertThat(Calls.call("remove", "--store", store, "**").out())
        .isEqualTo("2 removed; 0 articles stay\n");
    assertThat(Calls.call("query", "--store", store, "vetoes").out()).contains("(0 rows)");
    MadeUpStore.build(store);

    assertThat(Calls.call("export", "--store", store, "--format", "nquads").out())
        .isEqualTo(before);
  }
}
