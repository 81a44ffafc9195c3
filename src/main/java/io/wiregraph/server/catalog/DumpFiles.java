package io.wiregraph.server.catalog;

import io.wiregraph.server.catalog.DumpFolder.DumpFile;
import io.wiregraph.server.http.Answers;
import io.wiregraph.server.http.Document;
import io.wiregraph.server.http.FileAnswer;
import io.wiregraph.server.http.StoreState;
import io.wiregraph.server.http.Validator;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * The dumps at {@code /dump/NAME.gz}, each with its checksum at {@code /dump/NAME.gz.sha256} as
 * {@code sha256sum -c} reads it. One that is being made is promised for later.
 */
public final class DumpFiles extends HttpServlet {

  private static final long serialVersionUID = 1L;

  private static final String SUM = ".sha256";

  /** A small store's dump is made in this time, so that who asks has it at once. */
  private static final long MILLIS_TO_WAIT = 8_000;

  private static final String SECONDS_TO_RETRY = "20";
  private static final int TAG_DIGITS = 24;

  private final transient DumpFolder dumps;
  private final transient Supplier<StoreState> state;

  /** Serves what is in a folder, or comes there. */
  public DumpFiles(DumpFolder dumps, Supplier<StoreState> state) {
    this.dumps = dumps;
    this.state = state;
  }

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    String path = request.getPathInfo();
    String name = path == null ? "" : path.substring(1);
    boolean isSum = name.endsWith(SUM);
    String fileName = isSum ? name.substring(0, name.length() - SUM.length()) : name;
    Optional<Dump> dump = Dump.named(fileName);
    if (dump.isEmpty()) {
      Answers.refuse(HttpServletResponse.SC_NOT_FOUND, choices(), response);
      return;
    }
    StoreState now = state.get();
    Optional<DumpFile> ready = dumps.get(dump.get(), now, MILLIS_TO_WAIT);
    if (ready.isEmpty()) {
      response.setHeader("Retry-After", SECONDS_TO_RETRY);
      Answers.refuse(
          HttpServletResponse.SC_SERVICE_UNAVAILABLE,
          fileName + " is being made: ask again in some seconds.",
          response);
      return;
    }
    String sum = ready.get().sum();
    if (isSum) {
      byte[] line = (sum + "  " + fileName + "\n").getBytes(StandardCharsets.UTF_8);
      Answers.send(new Document(line, "text/plain;charset=utf-8"), now.since(), request, response);
      return;
    }
    response.setHeader(
        "Repr-Digest",
        "sha-256=:" + Base64.getEncoder().encodeToString(HexFormat.of().parseHex(sum)) + ":");
    FileAnswer.send(
        ready.get().file(),
        "application/gzip",
        new Validator('"' + sum.substring(0, TAG_DIGITS) + '"', now.since()),
        request,
        response);
  }

  private static String choices() {
    StringBuilder out = new StringBuilder("There are these files, each also with .sha256:");
    for (Dump dump : Dump.values()) {
      out.append(String.format(Locale.ROOT, "\n%-20s %s", dump.fileName(), dump.title()));
    }
    return out.toString();
  }
}
