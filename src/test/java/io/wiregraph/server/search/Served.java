package io.wiregraph.server.search;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.wiregraph.pipeline.MadeUpStore;
import io.wiregraph.server.Door;
import io.wiregraph.server.Explanations;
import io.wiregraph.server.GraphServer;
import io.wiregraph.server.Publishing;
import io.wiregraph.server.guard.Limits;
import io.wiregraph.server.http.StoreState;
import io.wiregraph.store.GraphStore;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;

/** The small store, served. */
final class Served implements AutoCloseable {

  static final String BASE = MadeUpStore.BASE;

  private final GraphStore store;
  private final GraphServer server;
  private final HttpClient client = HttpClient.newHttpClient();

  Served(Path dir) {
    MadeUpStore.build(dir);
    store = GraphStore.openForReading(dir);
    server =
        GraphServer.start(
            store.dataset(),
            BASE,
            store.pack(),
            Explanations.NONE,
            Door.at("127.0.0.1", 0).with(Limits.USUAL.within(Duration.ofMinutes(1))),
            () -> new StoreState("fixed", Instant.EPOCH),
            Publishing.NONE);
  }

  String url(String path) {
    return server.url() + path;
  }

  HttpResponse<String> send(HttpRequest.Builder request) throws IOException, InterruptedException {
    return client.send(request.build(), BodyHandlers.ofString());
  }

  HttpResponse<String> get(String path, String accept) throws IOException, InterruptedException {
    return send(HttpRequest.newBuilder(URI.create(url(path))).header("Accept", accept).GET());
  }

  JsonNode json(String path) throws IOException, InterruptedException {
    return JsonMapper.builder().build().readTree(get(path, "application/json").body());
  }

  static String encode(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }

  @Override
  public void close() {
    server.close();
    store.close();
  }
}
