package io.wiregraph.bench;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.TreeMap;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Stream;

/** Asks a server what its page asks, one question after the other, and notes how long it takes. */
public final class PageLoad {

  private static final int HTTP_OK = 200;
  private static final int HTTP_UNAVAILABLE = 503;
  private static final Duration PAUSE = Duration.ofMillis(100);
  private static final int HUBS = 20;
  private static final int LONGEST_PREFIX = 6;
  private static final String LETTERS = "abdefghijklmnoprstvz";
  private static final JsonMapper MAPPER = JsonMapper.builder().build();

  private final HttpClient client =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
  private final String root;
  private final Duration limit;
  private final SplittableRandom random;

  /**
   * Prepares.
   *
   * @param root the address of the server, which ends in a slash
   * @param limit how long an answer may take
   * @param seed decides on what is asked
   */
  public PageLoad(String root, Duration limit, long seed) {
    this.root = root;
    this.limit = limit;
    this.random = new SplittableRandom(seed);
  }

  /**
   * Asks for JSON.
   *
   * @param path behind {@code /api/}
   * @throws IOException if there is no answer, or it is none
   */
  public JsonNode ask(String path) throws IOException {
    return MAPPER.readTree(bytes("api/" + path));
  }

  /**
   * Waits until the server has read its store, which it says it is still doing until then.
   *
   * @throws IOException if that takes longer, or there is another answer
   */
  public void awaitTable(Duration most) throws IOException {
    long end = System.nanoTime() + most.toNanos();
    HttpResponse<byte[]> response = get("api/graph?limit=1");
    while (response.statusCode() == HTTP_UNAVAILABLE && System.nanoTime() < end) {
      LockSupport.parkNanos(PAUSE.toNanos());
      response = get("api/graph?limit=1");
    }
    whole("api/graph?limit=1", response);
  }

  private byte[] bytes(String path) throws IOException {
    return whole(path, get(path));
  }

  private static byte[] whole(String path, HttpResponse<byte[]> response) throws IOException {
    if (response.statusCode() != HTTP_OK) {
      throw new IOException("status " + response.statusCode() + " of " + path);
    }
    return response.body();
  }

  private HttpResponse<byte[]> get(String path) throws IOException {
    HttpRequest request = HttpRequest.newBuilder(URI.create(root + path)).timeout(limit).build();
    try {
      return client.send(request, BodyHandlers.ofByteArray());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException("interrupted while a page was asked for", e);
    }
  }

  /**
   * Asks each kind of question so often, no question twice where there are enough: a third of the
   * entities are those with most facts, the others are any.
   *
   * @return how long each answer took, in order, by kind
   */
  public Map<String, QueryLoad.Result> run(int times) throws IOException {
    List<String> entities = entities(times);
    Map<String, QueryLoad.Result> results = new TreeMap<>();
    results.put("suggest", measure(prefixes(times).stream().map(List::of).toList()));
    results.put(
        "entity page",
        measure(
            views(
                entities,
                "{path}.html",
                "api/entity?iri={iri}",
                "api/facts?kind=event,statement&limit=25&offset=0&entity={iri}")));
    results.put(
        "graph view",
        measure(
            views(
                entities,
                "graph?iri={iri}",
                "api/graph?limit=24&iri={iri}",
                "api/timeline?lanes=none&zoom=month&limit=0&entity={iri}")));
    results.put("timeline", measure(views(entities, "api/timeline?entity={iri}")));
    results.put("map", measure(views(entities, "api/map?entity={iri}")));
    results.put("claims", measure(views(entities, "api/claims?about={iri}")));
    results.put("large graph", measure(views(entities, "api/graph?limit=2000&iri={iri}")));
    List<List<String>> ways = new ArrayList<>();
    for (int i = 1; i < entities.size(); i++) {
      ways.add(
          List.of(
              "api/path?from=" + encoded(entities.get(i - 1)) + "&to=" + encoded(entities.get(i))));
    }
    results.put("path", measure(ways));
    results.put(
        "whole store",
        measure(
            Stream.of("graph", "timeline", "map", "claims", "facts", "facts?class=Assault")
                .map(path -> List.of("api/" + path))
                .toList()));
    return results;
  }

  /** Returns what is asked for each entity, one thing after the other. */
  private static List<List<String>> views(List<String> entities, String... paths) {
    return entities.stream()
        .map(
            iri ->
                Stream.of(paths)
                    .map(path -> path.replace("{iri}", encoded(iri)))
                    .map(path -> path.replace("{path}", iri.substring(iri.indexOf("entity/"))))
                    .toList())
        .toList();
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }

  /** Returns beginnings of names, letter by letter as somebody types them. */
  private List<String> prefixes(int times) throws IOException {
    List<String> prefixes = new ArrayList<>();
    while (prefixes.size() < times) {
      String letter = String.valueOf(LETTERS.charAt(random.nextInt(LETTERS.length())));
      JsonNode found = ask("suggest?type=entity&limit=20&q=" + letter).path("suggestions");
      String name =
          found.path(random.nextInt(Math.max(1, found.size()))).path("label").asText(letter);
      for (int end = 1; end <= Math.min(name.length(), LONGEST_PREFIX); end++) {
        prefixes.add("api/suggest?q=" + encoded(name.substring(0, end)));
      }
    }
    return prefixes.subList(0, times);
  }

  private List<String> entities(int times) throws IOException {
    List<String> hubs = new ArrayList<>();
    for (JsonNode node : ask("graph?limit=" + HUBS).path("nodes")) {
      hubs.add(node.path("iri").asText());
    }
    List<String> entities = new ArrayList<>();
    while (entities.size() < times) {
      if (entities.size() % 3 == 0 && entities.size() / 3 < hubs.size()) {
        entities.add(hubs.get(entities.size() / 3));
        continue;
      }
      String two =
          "" + LETTERS.charAt(random.nextInt(LETTERS.length())) + "aeio".charAt(random.nextInt(4));
      JsonNode found = ask("suggest?type=entity&limit=20&q=" + two).path("suggestions");
      entities.add(
          found.isEmpty()
              ? hubs.get(random.nextInt(hubs.size()))
              : found.path(random.nextInt(found.size())).path("iri").asText());
    }
    return entities;
  }

  /** Asks for what each view is made of, and notes how long all of it took. */
  private QueryLoad.Result measure(List<List<String>> views) throws IOException {
    List<Long> nanos = new ArrayList<>();
    long begin = System.nanoTime();
    for (List<String> view : views) {
      long start = System.nanoTime();
      for (String path : view) {
        bytes(path);
      }
      nanos.add(System.nanoTime() - start);
    }
    double seconds = (System.nanoTime() - begin) / 1e9;
    return new QueryLoad.Result(views.size() / seconds, nanos.stream().sorted().toList());
  }
}
