package io.wiregraph.server.http;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Where a server is found, as clients see it: at the store's base, where they asked the base's
 * host, be it of a proxy that says so ({@code Forwarded}, RFC 7239, or {@code X-Forwarded-Host});
 * else at the host that they asked. No other host that a header names is believed, as whoever asks
 * could name one.
 *
 * @param base the store's base
 */
public record Site(String base) {

  private static final Pattern HOST = Pattern.compile("(?i)host=\"?([^\";,]+)\"?");
  private static final Pattern AUTHORITY =
      Pattern.compile("[A-Za-z0-9._~-]+(?::\\d{1,5})?|\\[[0-9A-Fa-f:.]+](?::\\d{1,5})?");

  /** Returns the address of what lies at {@code /} of the server; ends in a slash. */
  public String root(HttpServletRequest request) {
    String own = authority(URI.create(base));
    if (hosts(request).stream().anyMatch(own::equalsIgnoreCase)) {
      return base;
    }
    String host = request.getHeader("Host");
    String named =
        host != null && AUTHORITY.matcher(host).matches()
            ? host
            : request.getLocalAddr() + ":" + request.getLocalPort();
    return request.getScheme() + "://" + named + "/";
  }

  /** Returns the paths that something answers at: below the base's path, and at the top. */
  public Stream<String> paths(String local) {
    return Stream.of("/", Address.path(base)).distinct().map(below -> below + local);
  }

  /** Returns whether a request came through a proxy that says so. */
  public static boolean isForwarded(HttpServletRequest request) {
    return Stream.of("Forwarded", "X-Forwarded-For", "X-Forwarded-Host", "Via")
        .anyMatch(header -> request.getHeader(header) != null);
  }

  /** Returns whether host and port are those of the base, or those that a request asked for. */
  public boolean isAt(String authority, HttpServletRequest request) {
    return authority.equalsIgnoreCase(authority(URI.create(base)))
        || hosts(request).stream().anyMatch(authority::equalsIgnoreCase);
  }

  private static String authority(URI base) {
    return base.getRawAuthority().toLowerCase(Locale.ROOT);
  }

  private static List<String> hosts(HttpServletRequest request) {
    List<String> hosts = new ArrayList<>();
    add(request.getHeader("Host"), hosts);
    add(request.getHeader("X-Forwarded-Host"), hosts);
    String forwarded = request.getHeader("Forwarded");
    if (forwarded != null) {
      Matcher matcher = HOST.matcher(forwarded);
      while (matcher.find()) {
        hosts.add(matcher.group(1).strip());
      }
    }
    return hosts;
  }

  private static void add(@Nullable String header, List<String> hosts) {
    if (header != null) {
      hosts.add(header.strip());
    }
  }
}
