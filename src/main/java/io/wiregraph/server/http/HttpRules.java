package io.wiregraph.server.http;

import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/**
 * What holds for every answer: pages of other sites may read it but without credentials (CORS), it
 * is what its media type says, runs no script and is framed by nobody.
 */
public final class HttpRules implements Filter {

  private static final String READ = "GET, HEAD, OPTIONS";

  /** So that a preflight is asked once a day. */
  private static final String DAY = "86400";

  @Override
  public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    HttpServletRequest asked = (HttpServletRequest) request;
    HttpServletResponse answer = (HttpServletResponse) response;
    answer.setHeader("Access-Control-Allow-Origin", "*");
    answer.setHeader(
        "Access-Control-Expose-Headers",
        "ETag, Link, Location, Accept-Ranges, Content-Range, Repr-Digest, Retry-After");
    answer.setHeader("X-Content-Type-Options", "nosniff");
    answer.setHeader("X-Frame-Options", "DENY");
    answer.setHeader("Referrer-Policy", "no-referrer");
    answer.setHeader(
        "Content-Security-Policy",
        "default-src 'none'; style-src 'unsafe-inline'; form-action 'self'; base-uri 'none';"
            + " frame-ancestors 'none'");
    String methods = isAskedByPost(asked.getRequestURI()) ? READ + ", POST" : READ;
    if (asked.getMethod().equals("OPTIONS")) {
      answer.setStatus(HttpServletResponse.SC_NO_CONTENT);
      answer.setHeader("Allow", methods);
      answer.setHeader("Access-Control-Allow-Methods", methods);
      answer.setHeader(
          "Access-Control-Allow-Headers", "Accept, Content-Type, If-None-Match, If-Range, Range");
      answer.setHeader("Access-Control-Max-Age", DAY);
      return;
    }
    chain.doFilter(request, response);
  }

  private static boolean isAskedByPost(String path) {
    return path.startsWith("/kg/") || path.endsWith("/reconcile");
  }
}
