package io.wiregraph.server.sparql;

import io.wiregraph.server.guard.RefusedException;
import io.wiregraph.server.guard.RefusedException.Reason;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.InputStream;
import java.net.URLDecoder;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The parameters of a request, wherever they are in it. */
public final class Parameters {

  /** Media type of forms. */
  static final String FORM = "application/x-www-form-urlencoded";

  private static final int MOST = 100;

  /**
   * So many times as much of a request that is too long is taken and dropped before it is refused:
   * who still sends when the connection is closed may never see the answer (RFC 9112, section 9.6).
   */
  private static final int READ_ON = 8;

  private final Map<String, List<String>> values = new LinkedHashMap<>();

  private Parameters() {}

  /**
   * Reads what stands behind the question mark, and the body of a form.
   *
   * @param mostBytes how long the body may be
   * @throws RefusedException if it is longer, or no proper form
   */
  public static Parameters of(HttpServletRequest request, int mostBytes) throws IOException {
    Parameters parameters = new Parameters();
    parameters.add(request.getQueryString());
    if (mediaType(request).equals(FORM)) {
      parameters.add(body(request, mostBytes));
    }
    return parameters;
  }

  /** Returns the media type of the body, without parameters; empty where there is none. */
  static String mediaType(HttpServletRequest request) {
    String type = request.getContentType();
    return type == null ? "" : type.split(";", 2)[0].strip().toLowerCase(Locale.ROOT);
  }

  /**
   * Returns the body of a request, which is text in UTF-8.
   *
   * @throws RefusedException if it is longer than {@code mostBytes}, or is no such text
   */
  static String body(HttpServletRequest request, int mostBytes) throws IOException {
    InputStream in = request.getInputStream();
    byte[] bytes = in.readNBytes(mostBytes + 1);
    if (bytes.length > mostBytes) {
      var unused = in.skip((long) READ_ON * mostBytes);
      throw new RefusedException(
          Reason.WRONG,
          String.format(Locale.ROOT, "The request is longer than %,d bytes.", mostBytes));
    }
    try {
      return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
    } catch (CharacterCodingException e) {
      throw new RefusedException(Reason.WRONG, "The request is no text in UTF-8.");
    }
  }

  private void add(@Nullable String form) {
    if (form == null) {
      return;
    }
    for (String pair : form.split("&", -1)) {
      if (!pair.isEmpty()) {
        String[] parts = pair.split("=", 2);
        values
            .computeIfAbsent(decoded(parts[0]), name -> new ArrayList<>())
            .add(parts.length < 2 ? "" : decoded(parts[1]));
      }
      if (values.size() > MOST) {
        throw new RefusedException(Reason.WRONG, "The request has too many parameters.");
      }
    }
  }

  private static String decoded(String text) {
    try {
      return URLDecoder.decode(text, StandardCharsets.UTF_8);
    } catch (IllegalArgumentException e) {
      throw new RefusedException(Reason.WRONG, "The request is not properly percent-encoded.");
    }
  }

  /** Returns all values by name, in their order. */
  public Map<String, List<String>> byName() {
    return Collections.unmodifiableMap(values);
  }

  /** Returns whether there are none. */
  public boolean isEmpty() {
    return values.isEmpty();
  }

  /** Returns all values of a parameter, in their order. */
  public List<String> all(String name) {
    return values.getOrDefault(name, List.of());
  }

  /** Returns whether there is such a parameter. */
  public boolean has(String name) {
    return values.containsKey(name);
  }

  /**
   * Returns the value of a parameter; empty where it is missing.
   *
   * @throws RefusedException if it is there more than once
   */
  public Optional<String> one(String name) {
    List<String> all = all(name);
    if (all.size() > 1) {
      throw new RefusedException(Reason.WRONG, "There is more than one parameter '" + name + "'.");
    }
    return all.stream().findFirst();
  }

  /** Returns how long the client waits; {@code usual} where it does not say. */
  Duration timeout(Duration usual) {
    Optional<String> seconds = one("timeout");
    if (seconds.isEmpty()) {
      return usual;
    }
    try {
      long milliseconds = (long) (Double.parseDouble(seconds.get()) * 1000);
      if (milliseconds > 0) {
        return Duration.ofMillis(milliseconds);
      }
    } catch (NumberFormatException e) {
      // Told below, as of what is a number but below nothing.
    }
    throw new RefusedException(Reason.WRONG, "'timeout' takes a number of seconds.");
  }
}
