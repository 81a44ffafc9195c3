package io.wiregraph.server.http;

import io.wiregraph.text.Sha256;
import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Lets in who knows a name and its password (HTTP Basic, RFC 7617): a file has a line {@code
 * name:password} for each. Only digests are kept, and comparing takes the same time whatever is
 * wrong. Whether the server is well may be asked without, since what watches over servers has no
 * password; what answers that has to ask {@link #isStranger} before it says more.
 */
public final class Passwords implements Filter {

  private static final String SCHEME = "Basic ";
  private static final String OPEN = "/health";
  private static final String STRANGER = Passwords.class.getName();

  private final Map<String, byte[]> digests;

  private Passwords(Map<String, byte[]> digests) {
    this.digests = digests;
  }

  /**
   * Reads a file.
   *
   * @throws IOException if it cannot be read
   * @throws IllegalArgumentException if it names nobody, or has a line of another form; the message
   *     has no password
   */
  public static Passwords read(Path file) throws IOException {
    Map<String, byte[]> digests = new LinkedHashMap<>();
    int number = 0;
    for (String line : Files.readAllLines(file, StandardCharsets.UTF_8)) {
      number++;
      if (line.isBlank() || line.startsWith("#")) {
        continue;
      }
      int colon = line.indexOf(':');
      if (colon < 1 || colon == line.length() - 1) {
        throw new IllegalArgumentException(file + ":" + number + ": not of the form name:password");
      }
      digests.put(line.substring(0, colon), digest(line));
    }
    if (digests.isEmpty()) {
      throw new IllegalArgumentException(file + " names nobody");
    }
    return new Passwords(digests);
  }

  private static byte[] digest(String nameAndPassword) {
    return Sha256.start().digest(nameAndPassword.getBytes(StandardCharsets.UTF_8));
  }

  /**
   * Returns whether the value of an {@code Authorization} header names somebody who may come in.
   */
  boolean lets(@Nullable String authorization) {
    if (authorization == null
        || !authorization.regionMatches(true, 0, SCHEME, 0, SCHEME.length())) {
      return false;
    }
    String pair;
    try {
      pair =
          new String(
              Base64.getDecoder().decode(authorization.substring(SCHEME.length()).strip()),
              StandardCharsets.UTF_8);
    } catch (IllegalArgumentException e) {
      // What is no Base64 names nobody.
      return false;
    }
    byte[] given = digest(pair);
    boolean isLet = false;
    for (byte[] known : digests.values()) {
      isLet |= MessageDigest.isEqual(known, given);
    }
    return isLet;
  }

  /** Returns whether a request was let through without the password that others need. */
  public static boolean isStranger(HttpServletRequest request) {
    return request.getAttribute(STRANGER) != null;
  }

  @Override
  public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    HttpServletRequest asked = (HttpServletRequest) request;
    HttpServletResponse answer = (HttpServletResponse) response;
    if (lets(asked.getHeader("Authorization"))) {
      chain.doFilter(request, response);
    } else if (asked.getRequestURI().equals(OPEN)) {
      asked.setAttribute(STRANGER, true);
      chain.doFilter(request, response);
    } else {
      answer.setHeader("WWW-Authenticate", "Basic realm=\"Wiregraph\", charset=\"UTF-8\"");
      Answers.refuse(
          HttpServletResponse.SC_UNAUTHORIZED, "This server asks for a name and password.", answer);
    }
  }
}
