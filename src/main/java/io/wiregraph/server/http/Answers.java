package io.wiregraph.server.http;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;

/** How documents and refusals are sent. */
public final class Answers {

  private Answers() {}

  /**
   * Sends a document, or that the client has it already (RFC 9110, section 13).
   *
   * @param since when it was last another
   */
  public static void send(
      Document document, Instant since, HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    send(document, new Validator(document.tag(), since), request, response);
  }

  /** Sends a document of which nobody knows since when it is what it is. */
  public static void send(
      Document document, HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    send(document, new Validator(document.tag(), null), request, response);
  }

  private static void send(
      Document document,
      Validator validator,
      HttpServletRequest request,
      HttpServletResponse response)
      throws IOException {
    if (validator.isAnswered(request, response)) {
      return;
    }
    response.setContentType(document.contentType());
    response.setContentLength(document.length());
    document.writeTo(response.getOutputStream());
  }

  /** Leads to another address with a GET (RFC 9110, section 15.4.4). */
  public static void seeOther(String location, HttpServletResponse response) {
    response.setStatus(HttpServletResponse.SC_SEE_OTHER);
    response.setHeader("Location", location);
  }

  /**
   * Says in a line or more of plain text why there is nothing better to send. The length is left to
   * Jetty: it sends what is whole at once, before it knows whether the body of a request that was
   * refused is still to come and the connection cannot be used again.
   */
  public static void refuse(int status, String why, HttpServletResponse response)
      throws IOException {
    byte[] text = (why + "\n").getBytes(StandardCharsets.UTF_8);
    response.setStatus(status);
    response.setContentType("text/plain;charset=utf-8");
    response.getOutputStream().write(text);
  }
}
