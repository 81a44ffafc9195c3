package io.wiregraph.server.http;

import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UnsupportedEncodingException;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Set;
import org.eclipse.jetty.http.HttpException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * What holds for every answer: pages of other sites may read it but without credentials (CORS),
 * unless it is for the server's own pages alone; it is what its media type says, runs no script but
 * the program's own files and is framed by nobody.
 */
public final class HttpRules implements Filter {

  private static final Logger LOG = LoggerFactory.getLogger(HttpRules.class);

  private static final String READ = "GET, HEAD, OPTIONS";

  /** What some address or other takes; each says itself that it takes no POST. */
  private static final Set<String> KNOWN = Set.of("GET", "HEAD", "POST");

  /** What no page of another site may ask: texts are read here, which costs. */
  private static final String OWN_PAGES = "/api/try";

  /** So that a preflight is asked once a day. */
  private static final String DAY = "86400";

  @Override
  public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    HttpServletRequest asked = (HttpServletRequest) request;
    HttpServletResponse answer = (HttpServletResponse) response;
    boolean isForAll = !asked.getRequestURI().contains(OWN_PAGES);
    if (isForAll) {
      answer.setHeader("Access-Control-Allow-Origin", "*");
      answer.setHeader(
          "Access-Control-Expose-Headers",
          "ETag, Link, Location, Accept-Ranges, Content-Disposition, Content-Range, Repr-Digest,"
              + " Retry-After");
    }
    answer.setHeader("X-Content-Type-Options", "nosniff");
    answer.setHeader("X-Frame-Options", "DENY");
    answer.setHeader("Referrer-Policy", "no-referrer");
    answer.setHeader(
        "Content-Security-Policy",
        "default-src 'none'; script-src 'self'; connect-src 'self'; img-src 'self' data: blob:;"
            + " style-src 'self' 'unsafe-inline'; form-action 'self'; base-uri 'none';"
            + " frame-ancestors 'none'");
    String methods = isAskedByPost(asked.getRequestURI()) ? READ + ", POST" : READ;
    if (asked.getMethod().equals("OPTIONS")) {
      answer.setStatus(HttpServletResponse.SC_NO_CONTENT);
      answer.setHeader("Allow", methods);
      if (isForAll) {
        answer.setHeader("Access-Control-Allow-Methods", methods);
        answer.setHeader(
            "Access-Control-Allow-Headers", "Accept, Content-Type, If-None-Match, If-Range, Range");
        answer.setHeader("Access-Control-Max-Age", DAY);
      }
      return;
    }
    if (!KNOWN.contains(asked.getMethod())) {
      answer.setHeader("Allow", methods);
      Answers.refuse(
          HttpServletResponse.SC_METHOD_NOT_ALLOWED, "This is to be read: " + methods, answer);
      return;
    }
    try {
      chain.doFilter(request, response);
    } catch (UnsupportedEncodingException | UnsupportedCharsetException e) {
      fail(HttpServletResponse.SC_UNSUPPORTED_MEDIA_TYPE, "Requests are read in UTF-8.", answer, e);
    } catch (RuntimeException e) {
      if (e instanceof HttpException known) {
        fail(known.getCode(), "The request is not properly encoded.", answer, e);
        return;
      }
      LOG.error("a request failed", e);
      fail(
          HttpServletResponse.SC_INTERNAL_SERVER_ERROR,
          "The server failed, and its log says how.",
          answer,
          e);
    }
  }

  /** Says so in a sentence; Jetty would tell of its insides. */
  private static void fail(int status, String why, HttpServletResponse answer, Exception cause)
      throws IOException {
    if (answer.isCommitted()) {
      throw new IOException("failed behind the begin of the answer", cause);
    }
    answer.resetBuffer();
    Answers.refuse(status, why, answer);
  }

  private static boolean isAskedByPost(String path) {
    return path.startsWith("/kg/") || path.endsWith("/reconcile") || path.contains(OWN_PAGES);
  }
}
