package io.wiregraph.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.wiregraph.OutsideProgram;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The release does what the program does, for a user who has nothing but Java. */
class ReleaseInterop {

  private static final String ARTICLES = "corpus/meridian-wire";

  @TempDir Path dir;

  @Test
  void unpackedReleaseGivesTheSameGraphAsTheCheckout() throws Exception {
    Path release = unpacked();
    assertThat(run(release, 0, "--version")).startsWith("wiregraph ");
    Path store = dir.resolve("store");
    String built = run(release, 0, "build", ARTICLES, "--store", store.toString());
    assertThat(built).contains("articles read").doesNotContain("making the index");
    assertThat(run(release, 0, "query", "vetoes", "--store", store.toString())).contains("Russia");
    assertThat(run(release, 2, "query", "vetos", "--store", store.toString()))
        .contains("vetoes")
        .doesNotContain("\tat ");
    assertThat(run(release, 1, "build", ARTICLES, "--coref", "neural", "--store", dir + "/other"))
        .contains("a release comes without")
        .doesNotContain("\tat ");

    Path ours = dir.resolve("ours");
    assertThat(Calls.call("build", ARTICLES, "--store", ours).code()).isZero();
    assertThat(export(store)).isEqualTo(export(ours)).isNotEmpty();
  }

  @Test
  void launcherForWindowsStartsTheSameProgramFromTheSameFolders() throws Exception {
    Path release = unpacked();
    String launcher = Files.readString(release.resolve("wiregraph.cmd"));
    assertThat(launcher).contains("io.wiregraph.cli.Main").contains("lib\\*").contains("\r\n");
    List<String> jars =
        List.of(Files.readString(release.resolve("lib/classpath.txt")).strip().split(":"));
    try (Stream<Path> files = Files.list(release.resolve("lib"))) {
      assertThat(files.map(file -> file.getFileName().toString()).filter(f -> f.endsWith(".jar")))
          .containsExactlyInAnyOrderElementsOf(jars);
    }
  }

  private Path unpacked() throws Exception {
    // A file where the launcher would have an archive of classes made behind this test's back.
    Files.createFile(Files.createDirectories(dir.resolve("cache/wiregraph")).resolve("classes"));
    Path zip;
    try (Stream<Path> files = Files.list(Path.of("target"))) {
      zip =
          files
              .filter(file -> file.getFileName().toString().matches("wiregraph-.*[.]zip"))
              .findFirst()
              .orElseThrow(
                  () -> new AssertionError("there is no release; mvn package -Prelease makes it"));
    }
    OutsideProgram.run("unzip", "unzip", "-q", zip.toString(), "-d", dir.toString());
    return dir.resolve(zip.getFileName().toString().replace(".zip", ""));
  }

  /** Runs it with an empty cache and no Maven settings; returns results and messages. */
  private String run(Path release, int code, String... words)
      throws IOException, InterruptedException {
    List<String> command = new ArrayList<>(List.of("./wiregraph"));
    command.addAll(List.of(words));
    ProcessBuilder builder = new ProcessBuilder(command).directory(release.toFile());
    builder.environment().put("XDG_CACHE_HOME", dir.resolve("cache").toString());
    Process process = builder.redirectErrorStream(true).start();
    process.getOutputStream().close();
    String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(process.waitFor()).as(output).isEqualTo(code);
    return output;
  }

  private static String export(Path store) {
    return Calls.call("export", "--format", "nquads", "--store", store).out();
  }
}
