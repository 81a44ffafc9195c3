package io.wiregraph.server.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.wiregraph.server.ServedStore;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WebFilesTest {

  private static final Path FOLDER = Path.of("src/main/resources/io/wiregraph/web");
  private static final Pattern SAID = Pattern.compile("\\b(t|count|named)\\([`'\"]([a-z0-9.-]+)");
  private static final Pattern SAID_BY_JAVA = Pattern.compile("Words\\.of\\(\\s*\"([a-z.]+)");
  private static final Pattern IMPORTED = Pattern.compile("(?:from|import\\()\\s*'(\\.[^']+)'");

  @TempDir private Path dir;

  @Test
  void listNamesEveryFileOfTheFolder() throws IOException {
    Set<String> listed = new TreeSet<>(Files.readAllLines(FOLDER.resolve("files.txt")));
    Set<String> known =
        new TreeSet<>(Set.of("words.js", "lib/cytoscape.js", "lib/yasqe.js", "lib/yasqe.css"));
    for (Path file : files("")) {
      known.add(FOLDER.relativize(file).toString().replace('\\', '/'));
    }
    known.removeAll(Set.of("files.txt", "words/en.json"));
    assertThat(listed).isEqualTo(known);
  }

  @Test
  void scriptsImportWhatThereIs() throws IOException {
    List<String> listed = Files.readAllLines(FOLDER.resolve("files.txt"));
    for (Path script : files(".js")) {
      for (MatchResult found : IMPORTED.matcher(Files.readString(script)).results().toList()) {
        Path imported = script.resolveSibling(found.group(1)).normalize();
        assertThat(listed).as(script.toString()).contains(FOLDER.relativize(imported).toString());
      }
    }
  }

  @Test
  void everythingThatIsSaidHasWordsAndNoWordsAreLeftOver() throws IOException {
    JsonNode words =
        JsonMapper.builder().build().readTree(FOLDER.resolve("words/en.json").toFile());
    Set<String> unsaid = new TreeSet<>();
    words.fieldNames().forEachRemaining(unsaid::add);
    Set<String> said = new TreeSet<>();
    for (Path script : files(".js")) {
      Matcher matcher = SAID.matcher(Files.readString(script));
      while (matcher.find()) {
        said.add(matcher.group(2) + (matcher.group(1).equals("count") ? ".other" : ""));
      }
    }
    try (Stream<Path> java = Files.walk(Path.of("src/main/java/io/wiregraph/server"))) {
      for (Path file : java.filter(f -> f.toString().endsWith(".java")).toList()) {
        SAID_BY_JAVA.matcher(Files.readString(file)).results().forEach(m -> said.add(m.group(1)));
      }
    }
    assertThat(said).hasSizeGreaterThan(100);
    for (String key : said) {
      boolean isBegin = key.endsWith(".");
      assertThat(isBegin ? unsaid.stream().anyMatch(k -> k.startsWith(key)) : words.has(key))
          .as(key)
          .isTrue();
    }
    unsaid.removeIf(
        key ->
            said.stream()
                .anyMatch(
                    s ->
                        s.endsWith(".") && key.startsWith(s)
                            || key.equals(s)
                            || key.replace(".one", ".other").equals(s)));
    assertThat(unsaid.stream().filter(key -> !key.matches("(relation|event|graph)\\..*")))
        .isEmpty();
  }

  @Test
  void filesAreKeptForEverAtAnAddressOfTheirStateAndNowhereElse() throws Exception {
    try (ServedStore served = ServedStore.start(dir)) {
      String page = served.get("").body();
      Matcher style = Pattern.compile("href=\"\\./(web/[0-9a-f]+/frame\\.css)\"").matcher(page);
      assertThat(style.find()).isTrue();
      HttpResponse<String> file = served.get(style.group(1));
      assertThat(file.statusCode()).isEqualTo(200);
      assertThat(ServedStore.header(file, "Content-Type")).startsWith("text/css");
      assertThat(ServedStore.header(file, "Cache-Control")).contains("immutable");
      String tag = ServedStore.header(file, "ETag");
      assertThat(served.get(style.group(1), "If-None-Match", tag).statusCode()).isEqualTo(304);
      assertThat(
              ServedStore.header(
                  served.get(style.group(1), "Accept-Encoding", "gzip"), "Content-Encoding"))
          .isEqualTo("gzip");
      assertThat(served.get("web/0123456789ab/frame.css").statusCode()).isEqualTo(404);
      assertThat(served.get(style.group(1).replace("frame.css", "files.txt")).statusCode())
          .isEqualTo(404);
      assertThat(served.get("web/").statusCode()).isEqualTo(404);
    }
  }

  private static List<Path> files(String ending) throws IOException {
    try (Stream<Path> all = Files.walk(FOLDER)) {
      return all.filter(Files::isRegularFile)
          .filter(f -> f.toString().endsWith(ending))
          .sorted()
          .toList();
    }
  }
}
