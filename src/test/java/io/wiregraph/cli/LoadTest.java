package io.wiregraph.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.wiregraph.bench.GraphBlocks;
import io.wiregraph.cli.Calls.Outcome;
import io.wiregraph.pipeline.MadeUpStore;
import io.wiregraph.search.WordIndexes;
import io.wiregraph.store.GraphStore;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LoadTest {

  @TempDir private Path dir;

  private String exported(Path store) {
    return Calls.call("export", "--store", store, "--format", "nquads").out();
  }

  private Path dump() throws IOException {
    Path store = dir.resolve("graph");
    MadeUpStore.build(store);
    Path dump = dir.resolve("graph.nq");
    Files.writeString(dump, exported(store), StandardCharsets.UTF_8);
    return dump;
  }

  private Outcome load(Path store, Path file) {
    return Calls.call("load", "--store", store, "--base", MadeUpStore.BASE, file);
  }

  @Test
  void exportedGraphBecomesAStoreThatAnswersAndSearchesAlike() throws IOException {
    Path dump = dump();
    Path loaded = dir.resolve("loaded");

    Outcome outcome = load(loaded, dump);

    assertThat(outcome.code()).as(outcome.out() + outcome.err()).isZero();
    assertThat(outcome.out()).contains(" 0 violations");
    List<String> lines =
        Files.readString(dump).lines().filter(l -> !l.contains("/graph/build> .")).toList();
    assertThat(exported(loaded).lines().filter(l -> !l.contains("/graph/build> .")).toList())
        .isEqualTo(lines);
    assertThat(Calls.call("query", "--store", loaded, "vetoes").out())
        .isEqualTo(Calls.call("query", "--store", dir.resolve("graph"), "vetoes").out());
    assertThat(Calls.call("search", "--store", loaded, "annan").out())
        .isEqualTo(Calls.call("search", "--store", dir.resolve("graph"), "annan").out());
    try (GraphStore opened = GraphStore.openForReading(loaded)) {
      assertThat(WordIndexes.values(opened.index())).isEqualTo(WordIndexes.valuesOfGraphs(opened));
    }
  }

  @Test
  void compressedExportIsLoadedAsItIs() throws IOException {
    MadeUpStore.build(dir.resolve("graph"));
    for (String[] form : new String[][] {{"nquads", "nq"}, {"trig", "trig"}}) {
      Path dump = dir.resolve("graph." + form[1] + ".gz");
      Calls.call("export", "--store", dir.resolve("graph"), "--format", form[0], "--out", dump);

      Outcome outcome = load(dir.resolve(form[1]), dump);

      assertThat(outcome.code()).as(outcome.err()).isZero();
    }
    assertThat(exported(dir.resolve("trig"))).isEqualTo(exported(dir.resolve("nq"))).isNotEmpty();
  }

  @Test
  void nothingIsBuiltOrMendedWithoutArticles() throws IOException {
    Path loaded = dir.resolve("loaded");
    load(loaded, dump());
    String before = exported(loaded);

    for (String[] words :
        List.of(
            new String[] {"build", "--store", loaded.toString(), dir.toString()},
            new String[] {"doctor", "--store", loaded.toString(), "--repair"},
            new String[] {"remove", "--store", loaded.toString(), "**"},
            new String[] {
              "backup", "--store", loaded.toString(), dir.resolve("b.zip").toString()
            })) {
      Outcome outcome = Calls.call((Object[]) words);
      assertThat(outcome.code()).as(words[0]).isNotZero();
      assertThat(outcome.err()).as(words[0]).contains("without its articles");
    }
    assertThat(exported(loaded)).isEqualTo(before);
    assertThat(load(loaded, dir.resolve("graph.nq")).err()).contains("not empty");
  }

  @Test
  void whatIsWrongIsToldAndNoGraphAtAllLeavesNoStore() throws IOException {
    String wrong =
        Files.readString(dump())
            .replaceFirst("(anchorOf> \")", "$1!")
            .replaceAll(
                "<[^>]*#confidence> \"[^\"]*\"",
                "<https://w3id.org/wiregraph/ontology#confidence> \"7.5\"");
    Path file = dir.resolve("wrong.nq");
    Files.writeString(file, wrong, StandardCharsets.UTF_8);

    Outcome outcome = load(dir.resolve("wrong"), file);

    assertThat(outcome.code()).isEqualTo(1);
    assertThat(outcome.err()).contains("WordsOfAnotherLength", "onfidence");
    Files.writeString(file, "this is no graph\n", StandardCharsets.UTF_8);
    assertThat(load(dir.resolve("none"), file).err()).contains("cannot load " + file, "line: 1");
    assertThat(dir.resolve("none")).doesNotExist();
    assertThat(load(dir.resolve("none"), dir.resolve("missing.nq")).code()).isEqualTo(1);
    assertThat(load(dir.resolve("none"), Files.createFile(dir.resolve("a.doc"))).code())
        .isEqualTo(2);
  }

  @Test
  void madeGraphOfAnySizeIsTheSameEachTimeAndHasNothingWrong() throws IOException {
    StringWriter one = new StringWriter();
    StringWriter two = new StringWriter();
    long lines = GraphBlocks.write(2_000, 5, 20, one);
    GraphBlocks.write(2_000, 5, 20, two);
    assertThat(lines).isBetween(2_000L, 2_030L);
    assertThat(one.toString()).isEqualTo(two.toString()).hasLineCount((int) lines);
    Path file = dir.resolve("made.nq");
    Files.writeString(file, one.toString(), StandardCharsets.UTF_8);
    Path store = dir.resolve("made");

    Outcome outcome = Calls.call("load", "--store", store, file);

    assertThat(outcome.code()).as(outcome.err()).isZero();
    assertThat(outcome.out()).startsWith("2,0").contains(" 0 violations");
  }
}
