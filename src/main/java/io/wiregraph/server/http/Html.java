package io.wiregraph.server.http;

import io.wiregraph.ontology.Markup;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;

/** Writes text into HTML, and pages to who asks for them. */
public final class Html {

  private Html() {}

  /** Returns {@code text} so that it can stand between tags and in quoted attributes. */
  public static String escape(String text) {
    return Markup.escape(text);
  }

  /** Returns the style of pages that are not made of a template, as an element. */
  public static String style() {
    return """
        <style>
        :root { color-scheme: light dark; }
        body { font: 16px/24px system-ui, sans-serif; max-width: 60rem; margin: 32px auto; padding: 0 16px; }
        h1 { font-size: 24px; margin: 0 0 8px; }
        h2 { font-size: 18px; margin: 24px 0 8px; }
        a { color: LinkText; }
        th { text-align: left; vertical-align: top; font-weight: normal; padding-right: 16px; }
        ul { margin: 0; padding-left: 16px; }
        blockquote { font-family: Charter, Georgia, serif; margin: 16px 0; }
        blockquote p { margin: 0; }
        footer { font: 14px/20px system-ui, sans-serif; }
        </style>
        """;
  }

  /** Sends a page as it is. */
  public static void send(String html, HttpServletResponse response) throws IOException {
    byte[] page = html.getBytes(StandardCharsets.UTF_8);
    response.setContentType("text/html; charset=utf-8");
    response.setContentLength(page.length);
    response.getOutputStream().write(page);
  }
}
