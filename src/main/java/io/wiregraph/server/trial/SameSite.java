package io.wiregraph.server.trial;

import io.wiregraph.server.http.Site;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.net.URISyntaxException;

/** Whether a request comes from a page of this server, or from no page at all. */
final class SameSite {

  private SameSite() {}

  /**
   * Returns whether it does, as the browser says: by {@code Sec-Fetch-Site} (Fetch Metadata) and
   * {@code Origin}. Programs that are no browsers send neither.
   */
  static boolean isAsking(HttpServletRequest request, Site site) {
    String from = request.getHeader("Sec-Fetch-Site");
    if (from != null && !from.equals("same-origin") && !from.equals("none")) {
      return false;
    }
    String origin = request.getHeader("Origin");
    return origin == null || site.isAt(authority(origin), request);
  }

  private static String authority(String origin) {
    try {
      String authority = new URI(origin).getRawAuthority();
      return authority == null ? "" : authority;
    } catch (URISyntaxException e) {
      // What is no address is the origin of no page of ours.
      return "";
    }
  }
}
