package io.wiregraph.server;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Requests that nobody means well with, sent as they are, byte by byte.
 *
 * @param line the request line
 * @param headers further headers
 * @param body the body; may be empty
 */
record Hostile(String line, List<String> headers, String body) {

  /** What is given for an answer where none comes in time. */
  static final String NOTHING = "no answer";

  private static final Pattern REPEATED = Pattern.compile("\\{([^{}]*)\\*(\\d{1,7})\\}");
  private static final Pattern BYTE = Pattern.compile("\\\\x([0-9a-f]{2})");

  /** A machine that has much else to do answers late; only a server that hangs never does. */
  private static final int WAIT_MS = 60_000;

  /** What is behind the beginning of an answer comes at once, or the server keeps waiting. */
  private static final int WAIT_FOR_REST_MS = 4_000;

  private static final int MOST_READ = 1 << 20;

  static List<Hostile> all() {
    try {
      List<Hostile> all = new ArrayList<>();
      Path file = Path.of("src/test/resources/hostile/requests.tsv");
      for (String line : Files.readAllLines(file, StandardCharsets.UTF_8)) {
        if (!line.startsWith("#")) {
          String[] parts = line.split("\t", -1);
          List<String> headers =
              parts[2].isEmpty() ? List.of() : List.of(parts[2].split("\\|", -1));
          all.add(new Hostile(parts[1], headers, parts[3]));
        }
      }
      return all;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Returns what a server answers, as Latin-1; empty where it closes without a word. */
  String sendTo(int port) throws IOException {
    try (Socket socket = new Socket("127.0.0.1", port)) {
      socket.setSoTimeout(WAIT_MS);
      try {
        socket.getOutputStream().write(bytes());
        socket.getOutputStream().flush();
        if (headers.stream().anyMatch(header -> header.startsWith("Connection:"))) {
          socket.shutdownOutput();
        }
      } catch (IOException e) {
        // Who is refused before the end finds the connection closed; what was said is read below.
        return answer(socket);
      }
      return answer(socket);
    }
  }

  private String answer(Socket socket) {
    ByteArrayOutputStream answer = new ByteArrayOutputStream();
    try {
      byte[] some = new byte[1 << 13];
      int read = socket.getInputStream().read(some);
      while (read >= 0 && answer.size() < MOST_READ) {
        answer.write(some, 0, read);
        socket.setSoTimeout(WAIT_FOR_REST_MS);
        read = socket.getInputStream().read(some);
      }
    } catch (SocketTimeoutException e) {
      if (answer.size() == 0) {
        return NOTHING;
      }
    } catch (IOException e) {
      // The connection was reset behind the answer, or instead of one.
      return answer.toString(StandardCharsets.ISO_8859_1);
    }
    return answer.toString(StandardCharsets.ISO_8859_1);
  }

  private byte[] bytes() {
    byte[] content = expanded(body).getBytes(StandardCharsets.ISO_8859_1);
    StringBuilder head = new StringBuilder(expanded(line)).append("\r\n");
    if (headers.stream().noneMatch(h -> h.startsWith("Host:"))) {
      head.append("Host: localhost\r\n");
    }
    headers.forEach(header -> head.append(expanded(header)).append("\r\n"));
    if (headers.stream().noneMatch(h -> h.startsWith("Connection:"))) {
      head.append("Connection: close\r\n");
    }
    if (content.length > 0 && headers.stream().noneMatch(h -> h.startsWith("Content-Length:"))) {
      head.append("Content-Length: ").append(content.length).append("\r\n");
    }
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    out.writeBytes(head.append("\r\n").toString().getBytes(StandardCharsets.ISO_8859_1));
    out.writeBytes(content);
    return out.toByteArray();
  }

  private static String expanded(String text) {
    String repeated =
        REPEATED
            .matcher(text)
            .replaceAll(
                m -> Matcher.quoteReplacement(m.group(1).repeat(Integer.parseInt(m.group(2)))));
    return BYTE.matcher(repeated)
        .replaceAll(
            m -> Matcher.quoteReplacement(String.valueOf((char) Integer.parseInt(m.group(1), 16))));
  }
}
