package io.wiregraph.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.wiregraph.OutsideProgram;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** Virtuoso in a process of its own, over a folder of its own, at ports that were free. */
final class VirtuosoServer implements AutoCloseable {

  private static final String PACKAGE = "virtuoso-opensource-7-bin";
  private static final String HOST = "127.0.0.1:";
  private static final Duration TO_START = Duration.ofMinutes(2);
  private static final long MILLIS_BETWEEN = 100;

  /** Another program may take a port between being found free and being listened at. */
  private static final int TRIES = 3;

  private static final String SETTINGS =
      """
      [Database]
      DatabaseFile = virtuoso.db
      ErrorLogFile = virtuoso.log
      LockFile = virtuoso.lck
      TransactionFile = virtuoso.trx
      xa_persistent_file = virtuoso.pxa
      [TempDatabase]
      DatabaseFile = virtuoso-temp.db
      TransactionFile = virtuoso-temp.trx
      [Parameters]
      ServerPort = 127.0.0.1:%d
      DirsAllowed = load
      NumberOfBuffers = 10000
      MaxDirtyBuffers = 6000
      CheckpointInterval = 0
      [HTTPServer]
      ServerPort = 127.0.0.1:%d
      ServerRoot = .
      ServerThreads = 4
      [SPARQL]
      ResultSetMaxRows = 100000
      """;

  private final HttpClient client = HttpClient.newHttpClient();
  private final Path dir;
  private final int sqlPort;
  private final int httpPort;
  private final Process process;

  private VirtuosoServer(Path dir) throws IOException {
    this.dir = dir;
    this.sqlPort = freePort();
    this.httpPort = freePort();
    Files.createDirectories(dir.resolve("load"));
    Files.writeString(dir.resolve("virtuoso.ini"), SETTINGS.formatted(sqlPort, httpPort));
    try {
      this.process =
          new ProcessBuilder("virtuoso-t", "+configfile", "virtuoso.ini", "+foreground")
              .directory(dir.toFile())
              .redirectErrorStream(true)
              .redirectOutput(dir.resolve("output.txt").toFile())
              .start();
    } catch (IOException e) {
      throw new AssertionError(
          "virtuoso-t is missing; on Debian: apt-get install --no-install-recommends " + PACKAGE,
          e);
    }
  }

  /** Starts one with an empty database below {@code parent}, and waits until it answers. */
  static VirtuosoServer start(Path parent) throws Exception {
    for (int i = 1; ; i++) {
      VirtuosoServer server = new VirtuosoServer(Files.createTempDirectory(parent, "virtuoso"));
      if (server.isReady()) {
        return server;
      }
      String output = Files.readString(server.dir.resolve("output.txt"));
      server.close();
      assertThat(i).as("Virtuoso does not start:\n" + output).isLessThan(TRIES);
    }
  }

  private static int freePort() throws IOException {
    try (ServerSocket free = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      return free.getLocalPort();
    }
  }

  private boolean isReady() throws InterruptedException {
    Instant deadline = Instant.now().plus(TO_START);
    while (!process.waitFor(MILLIS_BETWEEN, TimeUnit.MILLISECONDS)
        && Instant.now().isBefore(deadline)) {
      try {
        if (send("ASK {}").statusCode() == 200) {
          return true;
        }
      } catch (IOException e) {
        // It does not listen yet.
      }
    }
    return false;
  }

  /** Loads a file of N-Quads by the bulk loader, as the guide says. */
  void load(Path file) throws Exception {
    Files.copy(file, dir.resolve("load").resolve(file.getFileName()));
    String said =
        sql(
            "ld_dir('load', '"
                + file.getFileName()
                + "', 'urn:unnamed'); rdf_loader_run(); checkpoint;"
                + " select 'state', ll_state, 'error', ll_error from DB.DBA.load_list;");
    assertThat(said).containsPattern("state +2 +error +NULL");
  }

  /** Runs commands of its SQL. */
  private String sql(String commands) throws Exception {
    return OutsideProgram.run(PACKAGE, "isql-vt", HOST + sqlPort, "dba", "dba", "exec=" + commands);
  }

  /** Asks a SELECT; the answer is JSON, or says what is wrong. */
  HttpResponse<String> send(String query) throws IOException, InterruptedException {
    String form = "query=" + URLEncoder.encode(query, StandardCharsets.UTF_8);
    return client.send(
        HttpRequest.newBuilder(URI.create("http://" + HOST + httpPort + "/sparql"))
            .timeout(TO_START)
            .header("Content-Type", "application/x-www-form-urlencoded")
            .header("Accept", "application/sparql-results+json")
            .POST(BodyPublishers.ofString(form))
            .build(),
        BodyHandlers.ofString());
  }

  @Override
  public void close() throws IOException, InterruptedException {
    process.destroyForcibly().waitFor();
    List<Path> files;
    try (Stream<Path> all = Files.walk(dir)) {
      files = all.sorted(Comparator.reverseOrder()).toList();
    }
    for (Path file : files) {
      Files.delete(file);
    }
  }
}
