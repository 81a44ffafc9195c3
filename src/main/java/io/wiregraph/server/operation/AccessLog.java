package io.wiregraph.server.operation;

import java.nio.file.Path;
import org.eclipse.jetty.server.CustomRequestLog;
import org.eclipse.jetty.server.RequestLog;
import org.eclipse.jetty.server.RequestLogWriter;

/** Who asked what, a line a request in the combined format of web servers, a file a day. */
public final class AccessLog {

  private static final int DAYS_KEPT = 31;
  private static final String DAY = "yyyy_mm_dd";

  private AccessLog() {}

  /**
   * Returns a log for Jetty, which writes and rotates it itself.
   *
   * @param file gets the day before its ending: {@code access.log} becomes {@code
   *     access-2026_11_23.log}
   */
  public static RequestLog to(Path file) {
    RequestLogWriter writer = new RequestLogWriter(dated(file));
    writer.setAppend(true);
    writer.setRetainDays(DAYS_KEPT);
    writer.setTimeZone("UTC");
    return new CustomRequestLog(writer, CustomRequestLog.EXTENDED_NCSA_FORMAT);
  }

  private static String dated(Path file) {
    String name = String.valueOf(file.getFileName());
    if (name.contains(DAY)) {
      return file.toString();
    }
    int dot = name.lastIndexOf('.');
    String with =
        dot > 0 ? name.substring(0, dot) + "-" + DAY + name.substring(dot) : name + "-" + DAY;
    return file.toAbsolutePath().resolveSibling(with).toString();
  }
}
