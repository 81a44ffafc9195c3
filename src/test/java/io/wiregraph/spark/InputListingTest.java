package io.wiregraph.spark;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.wiregraph.corpus.ArticleSource;
import io.wiregraph.corpus.ReadOptions;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.hadoop.conf.Configuration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class InputListingTest {

  @TempDir Path dir;

  @Test
  void filesComeInTheOrderInWhichOneMachineReadsThem() throws IOException {
    for (String name : List.of("b.txt", "a/z.txt", "a/b/c.html", "B.txt", "a.txt", "c d.jsonl")) {
      put(name, "A text about " + name);
    }

    List<String> onOneMachine =
        new ArticleSource(List.of(dir), ReadOptions.DEFAULT)
            .stream().map(read -> dir.relativize(read.file()).toString()).toList();
    InputListing listing = list(dir.toString());

    assertThat(listing.files()).extracting(InputFile::place).isEqualTo(onOneMachine);
    assertThat(listing.files()).extracting(InputFile::number).containsExactly(0, 1, 2, 3, 4, 5);
  }

  @Test
  void whatLiesBesideArticlesIsLeftAlone() throws IOException {
    put("a.txt", "text");
    put("photo.jpg", "no text");
    put(".hidden.txt", "text");
    put("graph/store.json", "{}");
    put("graph/tdb2/note.txt", "text");

    InputListing listing = list(dir.toString());

    assertThat(listing.files()).extracting(InputFile::place).containsExactly("a.txt");
    assertThat(listing.leftAlone()).isEqualTo(2);
  }

  @Test
  void aFileInAFolderThatIsGivenTooIsReadOnce() throws IOException {
    put("a/b.txt", "text");
    put("ab.txt", "text");

    InputListing listing =
        list(dir.resolve("a/b.txt").toString(), dir.resolve("ab.txt").toString(), dir + "/a");

    assertThat(listing.files()).extracting(InputFile::place).containsExactly("b.txt", "ab.txt");
  }

  @Test
  void anotherInputHasAnotherFingerprint() throws IOException {
    put("a.txt", "text");
    String before = list(dir.toString()).fingerprint();
    put("b.txt", "text");

    assertThat(list(dir.toString()).fingerprint()).isNotEqualTo(before);
    assertThat(list(dir.toString()).fingerprint()).isEqualTo(list(dir.toString()).fingerprint());
  }

  @Test
  void aLargeFileIsAGroupOfItsOwnAndSmallOnesShareOne() throws IOException {
    put("a.txt", "1");
    put("b.txt", "2");
    put("c.txt", "a long one".repeat(20));
    put("d.txt", "4");

    List<List<InputFile>> groups = list(dir.toString()).groups(100, 10);

    assertThat(groups)
        .extracting(group -> group.stream().map(InputFile::place).toList())
        .containsExactly(List.of("a.txt", "b.txt"), List.of("c.txt"), List.of("d.txt"));
  }

  @Test
  void aMissingFolderIsNamed() {
    assertThatThrownBy(() -> list(dir.resolve("none").toString()))
        .isInstanceOf(JobException.class)
        .hasMessageContaining("no such file or folder")
        .hasMessageContaining("none");
  }

  private static InputListing list(String... inputs) throws IOException {
    return InputListing.of(List.of(inputs), new Configuration());
  }

  private void put(String name, String text) throws IOException {
    Path file = dir.resolve(name);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }
}
