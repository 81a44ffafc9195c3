package io.wiregraph.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SpeedArithmeticTest {

  @TempDir private Path dir;

  @Test
  void peakAndProcessorTimeAreReadFromTheFilesOfAProcess() {
    String status =
        "Name:\tjava\nVmPeak:\t 9000 kB\nVmHWM:\t    2048 kB\nVmRSS:\t 1024 kB\nRssAnon:\t 512 kB\n";
    assertThat(ProcessFiles.peak(status)).hasValue(2_097_152);
    assertThat(ProcessFiles.own(status)).hasValue(524_288);
    assertThat(ProcessFiles.peak("Name:\tjava\nState:\tZ (zombie)\n")).isEmpty();
    String stat = "42 (a (b) c) S 1 42 42 0 -1 4194560 900 0 0 0 150 25 10 5 20 0 30 0 7";
    assertThat(ProcessFiles.coreSeconds(stat)).isEqualTo(1.9, within(1e-9));
    assertThatThrownBy(() -> ProcessFiles.coreSeconds("42 (java) S 1"))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void theMedianIsTheValueInTheMiddle() {
    assertThat(Rounds.median(new double[] {9, 1, 4})).isEqualTo(4);
    assertThat(Rounds.median(new double[] {9, 1, 4, 5})).isEqualTo(4.5);
    assertThatThrownBy(() -> Rounds.median(new double[0]))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void eachFigureHasAMedianOfItsOwn() {
    Rounds rounds = new Rounds();
    rounds.add(Contender.LEAN, new Took(3, 1, 10, 2));
    rounds.add(Contender.LEAN, new Took(1, 9, 30, 1));
    rounds.add(Contender.LEAN, new Took(2, 5, 20, 3));
    assertThat(rounds.medians(Contender.LEAN)).isEqualTo(new Took(2, 5, 20, 2));
    assertThat(rounds.contenders()).containsExactly(Contender.LEAN);
  }

  @Test
  void theSmallestHeapIsTheLastThatIsFastEnough() throws IOException {
    List<Integer> tried = new ArrayList<>();
    SmallestHeap.Found found =
        SmallestHeap.find(
            1000,
            (heap, seconds) -> {
              tried.add(heap);
              return Optional.of(new Took(heap >= 500 ? 10 : 12, 10, heap, heap));
            });
    assertThat(found).isEqualTo(new SmallestHeap.Found(562, new Took(10, 10, 562, 562)));
    assertThat(tried).containsExactly(1000, 750, 562, 421, 421);
  }

  @Test
  void aHeapThatIsTooSmallIsNotTriedTwice() throws IOException {
    SmallestHeap.Found found =
        SmallestHeap.find(
            1000,
            (heap, seconds) ->
                heap < 800 ? Optional.empty() : Optional.of(new Took(heap, heap, heap, heap)));
    assertThat(found.megabytes()).isEqualTo(1000);
  }

  @Test
  void coreNlpSaysHowManyTokensItRead() {
    String output = "Annotating\nTOTAL: 2.8 sec. for 2287 tokens at 813.3 tokens/sec.\nPipeline\n";
    assertThat(Contender.tokens(output)).hasValue(2287);
    assertThat(Contender.tokens("3 articles read")).isEmpty();
  }

  @Test
  void aProcessIsMeasuredAndItsOutputKept() throws IOException {
    MeasuredProcess.Ended ended =
        MeasuredProcess.run(
            new Call(List.of("sh", "-c", "echo \"$WORD\"; exit 3"), Map.of("WORD", "done")),
            dir,
            Duration.ofMinutes(1));
    assertThat(ended.code()).isEqualTo(3);
    assertThat(ended.output()).isEqualTo("done\n");
    assertThat(ended.took().seconds()).isPositive();
  }

  @Test
  void aProcessThatTakesTooLongIsEnded() throws IOException {
    MeasuredProcess.Ended ended =
        MeasuredProcess.run(
            new Call(List.of("tail", "-f", "/dev/null"), Map.of()), dir, Duration.ZERO);
    assertThat(ended.code()).isNotZero();
  }

  @Test
  void textsAreNumberedAndEndWhenThereAreEnoughWords() throws IOException {
    Path source = Files.createDirectories(dir.resolve("source"));
    for (String name : List.of("b", "a", "c")) {
      Files.writeString(
          source.resolve(name + ".txt"),
          "The council of " + name + " met on Monday.\n",
          StandardCharsets.UTF_8);
    }
    Texts texts = Texts.write(source, dir.resolve("texts"), "1-", 8);
    assertThat(texts.words()).isEqualTo(14);
    assertThat(texts.files())
        .extracting(f -> f.getFileName().toString())
        .containsExactly("1-000000.txt", "1-000001.txt");
    assertThat(texts.files().get(0)).content().contains("council of a");
    Texts others = Texts.write(source, dir.resolve("others"), "2-", Long.MAX_VALUE);
    Texts both = texts.with(others, dir.resolve("both"));
    assertThat(both.words()).isEqualTo(35);
    assertThat(both.files()).hasSize(5).allMatch(Files::isRegularFile);
  }
}
