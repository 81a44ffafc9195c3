package io.wiregraph.link;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class IndexFileTest {

  @TempDir private Path dir;

  /** Keeps what it is told. */
  private static final class Told implements IndexFile.Listener {
    final List<String> events = new ArrayList<>();

    @Override
    public void begun(long lines) {
      events.add("begun");
    }

    @Override
    public void read(long lines) {
      events.add("read " + lines);
    }

    @Override
    public void ended() {
      events.add("ended");
    }
  }

  private IndexFile file() {
    return new IndexFile(dir.resolve("links"), MadeUpDictionary::open);
  }

  private static List<String> titles(LinkIndex index, String name) {
    return index.candidates(name).stream().map(Candidate::title).toList();
  }

  @Test
  void isMadeOnceAndThenOpened() {
    Told told = new Told();
    assertThat(titles(file().open(told), "Vorland")).containsExactly("Vorland");
    assertThat(told.events).startsWith("begun").endsWith("ended").contains("read 38");

    told.events.clear();
    assertThat(titles(file().open(told), "Vorland")).containsExactly("Vorland");
    assertThat(told.events).isEmpty();
  }

  @Test
  void findsNamesWhateverTheirSigns() {
    LinkIndex index = file().open(new Told());
    assertThat(titles(index, "the Norland Trade-Council")).containsExactly("Norland_Trade_Council");
    assertThat(titles(index, "NTC")).containsExactly("Norland_Trade_Council");
    assertThat(titles(index, "Tom Reed"))
        .containsExactlyInAnyOrder("Tom_Reed_(politician)", "Tom_Reed_(footballer)");
    assertThat(titles(index, "Milford, Ostmark")).containsExactly("Milford,_Ostmark");
    assertThat(titles(index, "Zzyzx")).isEmpty();
    assertThat(titles(index, "...")).isEmpty();
  }

  @Test
  void leavesOutCommonNounsSongsAndOddSpellings() {
    LinkIndex index = file().open(new Told());
    assertThat(titles(index, "Peace talks")).isEmpty();
    assertThat(titles(index, "Songs of Vorland")).isEmpty();
    Candidate plain = index.candidates("Vorland").get(0);
    assertThat(plain.score()).isBetween(0.85, 0.95);
    assertThat(plain.spellings()).isBetween(2.8, 3.2);
  }

  @Test
  void isTheSameBytesEachTime() throws IOException {
    file().prepare(new Told());
    byte[] first = Files.readAllBytes(file().path());
    Files.delete(file().path());
    file().prepare(new Told());
    assertThat(Files.readAllBytes(file().path())).isEqualTo(first);
  }

  @Test
  void isMadeAnewWhereItIsDamaged() throws IOException {
    file().prepare(new Told());
    byte[] whole = Files.readAllBytes(file().path());
    byte[] damaged = whole.clone();
    damaged[whole.length / 2] ^= 1;
    for (byte[] bytes : List.of(damaged, new byte[0], java.util.Arrays.copyOf(whole, 50))) {
      Files.write(file().path(), bytes);
      Told told = new Told();
      assertThat(titles(file().open(told), "Vorland")).containsExactly("Vorland");
      assertThat(told.events).contains("ended");
      assertThat(Files.readAllBytes(file().path())).isEqualTo(whole);
    }
  }

  @Test
  void anInterruptedRunLeavesNothingBehind() throws IOException {
    IndexFile broken =
        new IndexFile(
            dir.resolve("links"),
            () -> {
              throw new IOException("gone");
            });
    assertThatThrownBy(() -> broken.prepare(new Told())).isInstanceOf(UncheckedIOException.class);
    assertThat(Files.exists(broken.path())).isFalse();
    Files.writeString(dir.resolve("links").resolve(broken.path().getFileName() + "7.new"), "half");
    file().prepare(new Told());
    try (Stream<Path> files = Files.list(dir.resolve("links"))) {
      assertThat(files.filter(f -> f.toString().endsWith(".new"))).isEmpty();
    }
  }

  @Test
  void severalAtOnceMakeOne() throws Exception {
    Told told = new Told();
    List<Thread> threads = new ArrayList<>();
    for (int i = 0; i < 4; i++) {
      Thread thread = new Thread(() -> file().prepare(told));
      threads.add(thread);
      thread.start();
    }
    for (Thread thread : threads) {
      thread.join();
    }
    assertThat(told.events).filteredOn("begun"::equals).hasSize(1);
  }
}
