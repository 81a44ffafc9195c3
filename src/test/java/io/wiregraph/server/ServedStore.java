package io.wiregraph.server;

import io.wiregraph.bench.TestData;
import io.wiregraph.pack.DomainPack;
import io.wiregraph.pipeline.MadeUpStore;
import io.wiregraph.server.guard.Limits;
import io.wiregraph.server.http.StoreState;
import io.wiregraph.server.trial.RecordedAnalyser;
import io.wiregraph.store.BulkLoad;
import io.wiregraph.store.GraphStore;
import java.io.IOException;
import java.io.Writer;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandler;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;

/** The made-up store on disk, served for a test. */
public final class ServedStore implements AutoCloseable {

  private final GraphStore store;
  private final GraphServer server;
  private final HttpClient client = HttpClient.newHttpClient();

  private ServedStore(GraphStore store, GraphServer server) {
    this.store = store;
    this.server = server;
  }

  /** Builds the store in {@code dir} and serves it, elsewhere than at its base. */
  public static ServedStore start(Path dir) {
    return start(dir, MadeUpStore.BASE, 0);
  }

  /** Builds the store in {@code dir} and serves it at its base, so that its IRIs lead to it. */
  public static ServedStore startAtBase(Path dir) throws IOException {
    int port = freePort();
    return start(dir, "http://localhost:" + port + "/", port);
  }

  private static int freePort() throws IOException {
    try (ServerSocket free = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      return free.getLocalPort();
    }
  }

  /**
   * Serves a graph of invented articles at its base: some hundred countries and people in events of
   * ten years.
   */
  public static ServedStore startInvented(Path dir, int events) throws IOException {
    int port = freePort();
    String base = "http://localhost:" + port + "/";
    Path graph = Files.createTempFile("invented", ".nq");
    try (Writer writer = Files.newBufferedWriter(graph, StandardCharsets.UTF_8)) {
      TestData.graph(events, 1, base, writer);
    }
    new BulkLoad(dir, base, DomainPack.home()).load(List.of(graph), (thing, said) -> {});
    Files.delete(graph);
    return open(dir, base, port);
  }

  private static ServedStore start(Path dir, String base, int port) {
    MadeUpStore.build(dir, base);
    return open(dir, base, port);
  }

  private static ServedStore open(Path dir, String base, int port) {
    GraphStore store = GraphStore.openForReading(dir);
    GraphServer server =
        GraphServer.start(
            store.dataset(),
            base,
            store.pack(),
            Explanations.NONE,
            Door.at("127.0.0.1", port).with(Limits.USUAL.within(Duration.ofMinutes(1))),
            () ->
                new StoreState(store.knowledgeDerivedFrom().orElse(""), TestState.fixed().since()),
            Publishing.of(store.dumps()).trying(new RecordedAnalyser()));
    return new ServedStore(store, server);
  }

  public GraphServer server() {
    return server;
  }

  public GraphStore store() {
    return store;
  }

  /** Returns the address of a path of the server. */
  public String url(String path) {
    return server.url() + path;
  }

  public HttpResponse<String> get(String path, String... headers)
      throws IOException, InterruptedException {
    return send("GET", path, BodyHandlers.ofString(), headers);
  }

  public HttpResponse<byte[]> bytes(String path, String... headers)
      throws IOException, InterruptedException {
    return send("GET", path, BodyHandlers.ofByteArray(), headers);
  }

  /** Sends a request and follows nothing. */
  public <T> HttpResponse<T> send(
      String method, String path, BodyHandler<T> body, String... headers)
      throws IOException, InterruptedException {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(URI.create(url(path))).method(method, BodyPublishers.noBody());
    if (headers.length > 0) {
      request.headers(headers);
    }
    return client.send(request.build(), body);
  }

  public static String header(HttpResponse<?> response, String name) {
    return response.headers().firstValue(name).orElse("");
  }

  @Override
  public void close() {
    server.close();
    store.close();
  }
}
