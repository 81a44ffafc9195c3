package io.wiregraph.bench;

import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;

/**
 * A request that a load is made of.
 *
 * @param method the HTTP method
 * @param path the path and what stands behind its question mark, encoded
 * @param headers names and values in turn
 * @param body the body; empty for none
 * @param patience how long the client waits before it leaves
 */
public record Visit(
    String method, String path, List<String> headers, String body, Duration patience) {

  /** Longer than any answer takes. */
  private static final Duration LONG = Duration.ofMinutes(2);

  /** Keeps a copy. */
  public Visit {
    headers = List.copyOf(headers);
  }

  /** Returns a GET of a path, with headers as names and values in turn. */
  public static Visit get(String path, String... headers) {
    return new Visit("GET", path, List.of(headers), "", LONG);
  }

  /** Returns a GET of a SPARQL query. */
  public static Visit query(String query, String accept) {
    return get("kg/sparql?query=" + encoded(query), "Accept", accept);
  }

  /** Returns a POST. */
  public static Visit post(String path, String type, String body) {
    return new Visit("POST", path, List.of("Content-Type", type), body, LONG);
  }

  /** Returns the same of a client that waits no longer than so. */
  public Visit within(Duration other) {
    return new Visit(method, path, headers, body, other);
  }

  /** Returns a text as it stands in a query of an address. */
  public static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }

  /** Returns the request to a server, whose address ends in a slash. */
  HttpRequest to(String server) {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(URI.create(server + path))
            .method(
                method, body.isEmpty() ? BodyPublishers.noBody() : BodyPublishers.ofString(body))
            .timeout(patience);
    if (!headers.isEmpty()) {
      request.headers(headers.toArray(String[]::new));
    }
    return request.build();
  }
}
