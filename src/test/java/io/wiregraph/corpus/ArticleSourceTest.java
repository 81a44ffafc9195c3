package io.wiregraph.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import io.wiregraph.corpus.ReadResult.Problem;
import io.wiregraph.corpus.ReadResult.Read;
import io.wiregraph.corpus.ReadResult.Skipped;
import io.wiregraph.text.Article;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ArticleSourceTest {

  @TempDir Path dir;

  private Path write(String name, String content) throws IOException {
    return write(name, content.getBytes(StandardCharsets.UTF_8));
  }

  private Path write(String name, byte[] content) throws IOException {
    Path file = dir.resolve(name);
    Files.createDirectories(file.getParent());
    return Files.write(file, content);
  }

  private static byte[] gzip(String content) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (OutputStream out = new GZIPOutputStream(bytes)) {
      out.write(content.getBytes(StandardCharsets.UTF_8));
    }
    return bytes.toByteArray();
  }

  private static List<ReadResult> read(ReadOptions options, Path... paths) {
    try (Stream<ReadResult> results = new ArticleSource(Arrays.asList(paths), options).stream()) {
      return results.toList();
    }
  }

  private List<String> ids(ReadOptions options, Path... paths) {
    return read(options, paths).stream()
        .map(
            r ->
                r instanceof Read read
                    ? read.article().id().value()
                    : r instanceof Problem problem ? "problem: " + problem.message() : "skipped")
        .toList();
  }

  private Article only(Path path) {
    return ((Read) read(ReadOptions.DEFAULT, path).get(0)).article();
  }

  private Problem problem(Path path) {
    return (Problem) read(ReadOptions.DEFAULT, path).get(0);
  }

  @Test
  void idsArePathsBelowTheFolderWithoutEndingsInTheOrderOfNames() throws IOException {
    write("b/two.txt.gz", gzip("Two went home."));
    write("b/one.HTM", "<p>One went home.");
    write("a.jsonl", "{\"text\":\"A went home.\"}\n\n{\"id\":\"x/y\",\"text\":\"B went home.\"}\n");
    write("Cafe\u0301.txt", "Three went home.");
    assertThat(ids(ReadOptions.DEFAULT, dir))
        .containsExactly("Caf\u00e9", "a/1", "x/y", "b/one", "b/two");
    assertThat(ids(new ReadOptions(dir.getParent(), null), dir.resolve("b")))
        .containsExactly(dir.getFileName() + "/b/one", dir.getFileName() + "/b/two");
    assertThat(ids(ReadOptions.DEFAULT, dir.resolve("b/two.txt.gz"))).containsExactly("two");
  }

  @Test
  void theOrderOfThePathsGivenDoesNotMatterAndNothingIsReadTwice() throws IOException {
    Path one = write("a/one.txt", "One went home.");
    Path two = write("b/two.txt", "Two went home.");
    assertThat(ids(ReadOptions.DEFAULT, two, one)).containsExactly("one", "two");
    assertThat(ids(ReadOptions.DEFAULT, two, one, dir)).containsExactly("a/one", "b/two");
    assertThat(new ArticleSource(List.of(two, dir), ReadOptions.DEFAULT).countFiles()).isEqualTo(2);
  }

  @Test
  void ofTwoArticlesOfOneIdTheSecondIsRefusedAndBothAreNamed() throws IOException {
    Path html = write("a.html", "<p>One went home.");
    Path text = write("a.txt", "Two went home.");
    List<ReadResult> results = read(ReadOptions.DEFAULT, dir);
    assertThat(results.get(0)).isInstanceOf(Read.class);
    assertThat(((Problem) results.get(1)).message())
        .contains("id a", html.toString(), text.toString());
  }

  @Test
  void aBrokenLineCostsThatLineAlone() throws IOException {
    write(
        "a.jsonl",
        String.join(
            "\n",
            "{\"text\":\"One went home.\"}",
            "{\"text\":",
            "[1]",
            "{\"id\":\"a\"}",
            "{\"text\":7}",
            "{\"text\":\"T.\",\"date\":\"7 Feb\"}",
            "{\"text\":\"T.\",\"id\":\"a/../b\"}",
            "{\"text\":\" \"}",
            "{\"text\":\"T.\",\"text\":\"U.\"}",
            "{\"text\":\"\\ud800\"}",
            "{\"text\":\"Two went home.\"}"));
    List<ReadResult> results = read(ReadOptions.DEFAULT, dir);
    assertThat(results.get(0)).isInstanceOf(Read.class);
    assertThat(results.get(10)).isInstanceOf(Read.class);
    assertThat(results.subList(1, 10))
        .extracting(r -> ((Problem) r).line() + " " + ((Problem) r).message().split("[:,(]", -1)[0])
        .containsExactly(
            "2 not JSON",
            "3 an article must be a JSON object",
            "4 no \"text\"",
            "5 \"text\" must be a string",
            "6 \"date\" must be an ISO 8601 date such as 2012-02-07",
            "7 no id for an article",
            "8 no text in it",
            "9 not JSON",
            "10 half a surrogate pair at character 0");
  }

  @Test
  void aLineInAnotherEncodingCostsThatLineAlone() throws IOException {
    write(
        "a.jsonl",
        "{\"text\":\"Caf\u00e9.\"}\n{\"text\":\"Cafe.\"}".getBytes(StandardCharsets.ISO_8859_1));
    List<ReadResult> results = read(ReadOptions.DEFAULT, dir);
    assertThat(((Problem) results.get(0)).message()).contains("encoding error", "0xE9");
    assertThat(results.get(1)).isInstanceOf(Read.class);
  }

  @Test
  void aLineSaysIdTitleDateSourceAndAddress() throws IOException {
    Article article =
        only(
            write(
                "a.jsonl",
                "{\"id\":7,\"text\":\"One\\r\\nwent.\",\"title\":\"T\",\"date\":\"2012-02-07T23:30:00-05:00\","
                    + "\"source\":\"S\",\"url\":\"http://a.example/\",\"more\":[1]}"));
    assertThat(article.id()).hasToString("7");
    assertThat(article.text()).isEqualTo("One\r\nwent.");
    assertThat(article.metadata().published()).isEqualTo(LocalDate.of(2012, 2, 7));
    assertThat(article.metadata().headline()).isEqualTo("T");
    assertThat(article.metadata().publisher()).isEqualTo("S");
    assertThat(article.metadata().url()).isEqualTo("http://a.example/");
  }

  @ParameterizedTest
  @CsvSource({"UTF-8", "UTF-16LE", "UTF-16BE", "UTF-32LE"})
  void aByteOrderMarkIsBelievedAndLeftOut(String charset) throws IOException {
    byte[] bytes = "\uFEFFCaf\u00e9.\r\nClosed.".getBytes(Charset.forName(charset));
    assertThat(only(write("a.txt", bytes)).text()).isEqualTo("Caf\u00e9.\nClosed.");
  }

  @Test
  void anEncodingErrorNamesItsPlaceAndIsNeverGuessedAway() throws IOException {
    Path file = write("a.txt", "Open.\nCaf\u00e9.".getBytes(StandardCharsets.ISO_8859_1));
    assertThat(problem(file).message()).contains("not UTF-8 at byte 9 (0xE9), line 2");
  }

  @Test
  void whatIsNoArticleIsRefusedWithItsReason() throws IOException {
    assertThat(problem(write("a.txt", "")).message()).isEqualTo("empty file");
    assertThat(problem(write("b.jsonl", "")).message()).isEqualTo("empty file");
    assertThat(problem(write("c.txt", " \n\u00A0\n")).message()).isEqualTo("no text in it");
    assertThat(problem(write("d.txt", new byte[] {'a', 0, 'b'})).message()).contains("binary");
    assertThat(problem(dir.resolve("none.txt")).message()).isEqualTo("no such file or folder");
    assertThat(problem(write("e.pdf", "x")).message()).contains("ending");
    assertThat(problem(write("f.txt.gz", "no gzip")).message()).contains("damaged gzip");
    byte[] whole = gzip("A long enough text to be cut in two.");
    assertThat(problem(write("g.txt.gz", Arrays.copyOf(whole, 20))).message())
        .contains("damaged gzip");
  }

  @Test
  void aFolderLeavesOutWhatIsNoInputAndSaysWhy() throws IOException {
    write("a.txt", "One went home.");
    write("README.md", "x");
    write(".hidden/b.txt", "x");
    List<ReadResult> results = read(ReadOptions.DEFAULT, dir);
    assertThat(results).hasSize(3);
    assertThat(((Skipped) results.get(0)).reason()).contains("hidden");
    assertThat(((Skipped) results.get(1)).reason()).contains("ending");
  }

  @Test
  void aTextThatIsTooLongIsRefusedAndTheLimitNamed() throws IOException {
    ReadOptions options = new ReadOptions(null, null, 1000);
    write("a.txt", "x".repeat(1001));
    write("b.txt", "x".repeat(9000));
    write("c.txt.gz", gzip("x".repeat(9000)));
    write("d.jsonl", "{\"text\":\"" + "x".repeat(100_000) + "\"}\n{\"text\":\"One.\"}");
    List<ReadResult> results = read(options, dir);
    assertThat(results.subList(0, 3))
        .allSatisfy(r -> assertThat(((Problem) r).message()).contains("too long for an article"));
    assertThat(((Problem) results.get(0)).message()).contains("1,001 characters", "1,000");
    assertThat(((Problem) results.get(3)).message()).contains("a line of more than");
    assertThat(results.get(4)).isInstanceOf(Read.class);
  }

  @Test
  void storeAmongTheArticlesIsLeftOut() throws IOException {
    write("a.txt", "Russia vetoed it.");
    write("graph/store.json", "{}");
    write("graph/tdb2/x.txt", "no article");
    write("graph/build.log.jsonl", "{}");

    assertThat(ids(ReadOptions.DEFAULT, dir)).containsExactly("a", "skipped");
    assertThat(ids(ReadOptions.DEFAULT, dir.resolve("graph")))
        .containsExactly("problem: a store of Wiregraph, no articles");
  }

  @Test
  void aLinkBackToAFolderAboveEnds() throws IOException {
    write("a/one.txt", "One went home.");
    Files.createSymbolicLink(dir.resolve("a/back"), dir);
    assertThat(ids(ReadOptions.DEFAULT, dir)).containsExactly("skipped", "a/one");
  }
}
