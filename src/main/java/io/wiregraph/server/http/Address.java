package io.wiregraph.server.http;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;

/**
 * Addresses on this server and the IRIs of a store, whatever host the store's base names: they are
 * told by their path alone.
 */
public final class Address {

  private static final String SCHEME_END = "://";
  private static final String UNRESERVED = "-._~";

  private Address() {}

  /**
   * Returns the IRI that a path stands for.
   *
   * @param base the store's base
   * @param path a path as it was sent, percent-encoded, which begins with a slash
   */
  public static String iri(String base, String path) {
    String below = path(base);
    String local = path.startsWith(below) ? path.substring(below.length()) : path.substring(1);
    return base + normalized(local);
  }

  /** Returns the path of a base; begins and ends with a slash. */
  public static String path(String base) {
    return base.substring(base.indexOf('/', base.indexOf(SCHEME_END) + SCHEME_END.length()));
  }

  /** Returns a path with each character encoded, or not, as the store's IRIs have it. */
  private static String normalized(String path) {
    StringBuilder out = new StringBuilder();
    for (int i = 0; i < path.length(); i++) {
      char c = path.charAt(i);
      Optional<Byte> encoded = c == '%' ? hex(path, i + 1) : Optional.empty();
      if (encoded.isPresent()) {
        char decoded = (char) (encoded.get() & 0xFF);
        if (isUnreserved(decoded)) {
          out.append(decoded);
        } else {
          out.append(percent(encoded.get()));
        }
        i += 2;
      } else if (c == '/' || isUnreserved(c)) {
        out.append(c);
      } else {
        for (byte b : String.valueOf(c).getBytes(StandardCharsets.UTF_8)) {
          out.append(percent(b));
        }
      }
    }
    return out.toString();
  }

  private static Optional<Byte> hex(String path, int at) {
    if (at + 2 > path.length()) {
      return Optional.empty();
    }
    int high = Character.digit(path.charAt(at), 16);
    int low = Character.digit(path.charAt(at + 1), 16);
    return high < 0 || low < 0 ? Optional.empty() : Optional.of((byte) (high * 16 + low));
  }

  private static String percent(byte b) {
    return String.format(Locale.ROOT, "%%%02X", b & 0xFF);
  }

  private static boolean isUnreserved(char c) {
    return (c >= 'a' && c <= 'z')
        || (c >= 'A' && c <= 'Z')
        || (c >= '0' && c <= '9')
        || UNRESERVED.indexOf(c) >= 0;
  }

  /**
   * Returns how a page refers to a thing of the store, from its own path: relative, so that it is
   * right behind whatever host and prefix. IRIs elsewhere are themselves.
   *
   * @param iri an absolute IRI
   * @param base the store's base
   * @param page the IRI that the page's path stands for
   */
  public static String link(String iri, String base, String page) {
    if (!iri.startsWith(base)) {
      return iri;
    }
    long depth = page.substring(base.length()).chars().filter(c -> c == '/').count();
    return "../".repeat((int) depth) + iri.substring(base.length());
  }
}
