package io.wiregraph.server.http;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.util.Optional;

/** Sends files, whole or from some place on, so that a download that broke off can go on. */
public final class FileAnswer {

  private static final int CHUNK = 1 << 16;

  private FileAnswer() {}

  /**
   * Sends a file, the part of it that is asked for, or that the client has it already.
   *
   * @param file a file that does not change while it is sent
   */
  public static void send(
      Path file,
      String contentType,
      Validator validator,
      HttpServletRequest request,
      HttpServletResponse response)
      throws IOException {
    response.setHeader("Accept-Ranges", "bytes");
    if (validator.isAnswered(request, response)) {
      return;
    }
    try (FileChannel from = FileChannel.open(file)) {
      long length = from.size();
      String header = request.getHeader("Range");
      Optional<ByteRange> part =
          header != null
                  && request.getMethod().equals("GET")
                  && validator.isContinued(request.getHeader("If-Range"))
              ? ByteRange.of(header, length)
              : Optional.empty();
      if (part.isPresent() && !part.get().isThere()) {
        response.setHeader("Content-Range", "bytes */" + length);
        Answers.refuse(
            HttpServletResponse.SC_REQUESTED_RANGE_NOT_SATISFIABLE,
            "There are " + length + " bytes.",
            response);
        return;
      }
      part.ifPresent(range -> name(range, length, response));
      ByteRange sent = part.orElse(new ByteRange(0, length - 1));
      response.setContentType(contentType);
      response.setContentLengthLong(sent.length());
      if (!request.getMethod().equals("HEAD")) {
        copy(from, sent, response.getOutputStream());
      }
    }
  }

  private static void name(ByteRange range, long length, HttpServletResponse response) {
    response.setStatus(HttpServletResponse.SC_PARTIAL_CONTENT);
    response.setHeader(
        "Content-Range", "bytes " + range.first() + "-" + range.last() + "/" + length);
  }

  private static void copy(FileChannel from, ByteRange range, OutputStream out) throws IOException {
    ByteBuffer buffer = ByteBuffer.allocate(CHUNK);
    long at = range.first();
    while (at <= range.last()) {
      buffer.clear().limit((int) Math.min(CHUNK, range.last() - at + 1));
      int read = from.read(buffer, at);
      if (read < 0) {
        throw new IOException("the file became shorter");
      }
      out.write(buffer.array(), 0, read);
      at += read;
    }
  }
}
