package io.wiregraph.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.wiregraph.cli.Calls.Outcome;
import io.wiregraph.text.Sha256;
import java.io.BufferedReader;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** A build by Spark against one of one machine: the same articles give the same lines. */
@Timeout(600)
class SparkInterop {

  private static final int ARTICLES = 5;

  @TempDir static Path dir;
  private static Path input;
  private static Path out;
  private static Outcome built;
  private static Outcome ran;

  @BeforeAll
  static void buildBoth() throws IOException {
    input = Files.createDirectories(dir.resolve("input"));
    out = dir.resolve("out");
    try (Stream<Path> files = Files.walk(Path.of("corpus"))) {
      for (Path file :
          files.filter(f -> f.toString().endsWith(".txt")).sorted().limit(ARTICLES).toList()) {
        Files.copy(file, input.resolve(file.getFileName()));
      }
    }
    // A copy of an article under another name, so that there is something to merge.
    Path first;
    try (Stream<Path> files = Files.list(input)) {
      first = files.sorted().findFirst().orElseThrow();
    }
    Files.copy(first, Files.createDirectories(input.resolve("again")).resolve("copy.txt"));
    Files.writeString(input.resolve("twins.jsonl"), lines(3));
    Files.write(input.resolve("binary.txt"), new byte[] {1, 0, 2});
    Files.write(input.resolve("torn.jsonl.gz"), torn());
    Files.writeString(
        input.resolve("german.txt"),
        "Der Sicherheitsrat der Vereinten Nationen hat am Dienstag in New York lange über die Lage"
            + " in Syrien beraten, ohne dass es zu einer Einigung zwischen den Mitgliedern kam.");
    String store = dir.resolve("store").toString();
    built = Calls.call("build", input.toString(), "--store", store);
    Calls.call(
        "export", "--store", store, "--format", "nquads", "--out", dir.resolve("one.nq") + "");
    ran = run();
  }

  private static Outcome run() {
    return Calls.call("spark", "local[2]", "--input", input.toString(), "--out", out.toString());
  }

  /** Articles of one id. */
  private static String lines(int count) {
    StringBuilder lines = new StringBuilder();
    for (int i = 0; i < count; i++) {
      lines
          .append(
              "{\"id\": \"twin\", \"date\": \"2012-02-07\", \"text\": \"Russia vetoed resolution ")
          .append(i)
          .append(" of the Security Council on Monday.\"}\n");
    }
    return lines.toString();
  }

  private static byte[] torn() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (GZIPOutputStream gzip = new GZIPOutputStream(bytes)) {
      gzip.write(
          "{\"id\": \"torn\", \"text\": \"China agreed.\"}\n".getBytes(StandardCharsets.UTF_8));
    }
    return Arrays.copyOf(bytes.toByteArray(), bytes.size() - 12);
  }

  @Test
  void theLinesAreThoseOfOneMachine() throws IOException {
    List<String> one = new ArrayList<>();
    for (String line : Files.readAllLines(dir.resolve("one.nq"))) {
      // How and when a store was built, and what it holds in all, is said of stores alone.
      if (!line.endsWith("graph/build> .") && !line.endsWith("graph/dataset> .")) {
        one.add(line);
      }
    }

    List<String> many = new ArrayList<>();
    for (Path part : parts()) {
      many.addAll(lines(part));
    }
    many.sort(null);
    one.sort(null);
    List<String> surplus = new ArrayList<>(many);
    surplus.removeAll(Set.copyOf(one));

    assertThat(one).hasSizeGreaterThan(1_000);
    assertThat(surplus).isEmpty();
    assertThat(many).isEqualTo(one);
  }

  @Test
  void whatCannotBeReadIsInATableAndTheManifestAddsUp() throws IOException {
    SortedMap<String, String> reasons = new TreeMap<>();
    try (Stream<Path> files = Files.list(out.resolve("_errors"))) {
      for (Path file : files.filter(f -> f.toString().endsWith(".json")).toList()) {
        for (String line : Files.readAllLines(file)) {
          JsonNode error = new ObjectMapper().readTree(line);
          reasons.put(
              error.path("place").asText() + ":" + error.path("line").asInt(),
              error.path("kind").asText() + " " + error.path("reason").asText());
        }
      }
    }

    assertThat(reasons)
        .containsOnlyKeys(
            "binary.txt:0", "german.txt:0", "torn.jsonl.gz:0", "twins.jsonl:2", "twins.jsonl:3");
    assertThat(reasons.get("binary.txt:0")).startsWith("unreadable a binary file");
    assertThat(reasons.get("german.txt:0")).startsWith("refused").contains("German");
    assertThat(reasons.get("torn.jsonl.gz:0")).contains("damaged gzip file");
    assertThat(reasons.get("twins.jsonl:3")).startsWith("twin two articles have the id twin");
    assertThat(ran.code()).isEqualTo(1);
    assertThat(built.code()).isEqualTo(1);
    JsonNode manifest = new ObjectMapper().readTree(out.resolve("manifest.json").toFile());
    assertThat(manifest.at("/input/became/article").asInt()).isEqualTo(ARTICLES + 2);
    assertThat(manifest.at("/input/pieces").asInt()).isEqualTo(ARTICLES + 2 + reasons.size());
    long counted = 0;
    for (JsonNode part : manifest.at("/graph/parts")) {
      Path file = out.resolve(part.path("name").asText());
      assertThat(part.path("sha256").asText()).isEqualTo(sha256(file));
      counted += lines(file).size();
    }
    assertThat(manifest.at("/graph/lines").asLong()).isEqualTo(counted);
  }

  @Test
  void aSecondRunDoesNothing() throws IOException {
    byte[] before = Files.readAllBytes(out.resolve("manifest.json"));

    Outcome again = run();

    assertThat(again.err()).contains("parses: done before", "graph: done before");
    assertThat(Files.readAllBytes(out.resolve("manifest.json"))).isEqualTo(before);
  }

  private static List<Path> parts() throws IOException {
    try (Stream<Path> files = Files.list(out)) {
      return files.filter(f -> (f.getFileName() + "").startsWith("part-")).sorted().toList();
    }
  }

  private static List<String> lines(Path part) throws IOException {
    try (BufferedReader reader =
        new BufferedReader(
            new InputStreamReader(
                new GZIPInputStream(Files.newInputStream(part)), StandardCharsets.UTF_8))) {
      return reader.lines().toList();
    }
  }

  private static String sha256(Path file) throws IOException {
    return HexFormat.of().formatHex(Sha256.start().digest(Files.readAllBytes(file)));
  }
}
