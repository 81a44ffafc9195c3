package io.wiregraph.server;

import io.wiregraph.ontology.Markup;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;

/** Writes text into HTML, and pages to who asks for them. */
final class Html {

  private Html() {}

  /** Returns {@code text} so that it can stand between tags and in quoted attributes. */
  static String escape(String text) {
    return Markup.escape(text);
  }

  /** Returns the page {@code name} that lies beside this class, with its places to fill. */
  static String template(String name) throws IOException {
    try (InputStream in = Html.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException(name + " is not on the class path");
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  /** Sends a page that runs no script and fetches nothing. */
  static void send(String html, HttpServletResponse response) throws IOException {
    byte[] page = html.getBytes(StandardCharsets.UTF_8);
    response.setContentType("text/html; charset=utf-8");
    response.setHeader("Content-Security-Policy", "default-src 'none'; style-src 'unsafe-inline'");
    response.setHeader("X-Content-Type-Options", "nosniff");
    response.setContentLength(page.length);
    response.getOutputStream().write(page);
  }
}
