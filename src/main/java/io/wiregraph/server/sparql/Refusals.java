package io.wiregraph.server.sparql;

import io.wiregraph.server.guard.RefusedException;
import io.wiregraph.server.guard.RefusedException.Reason;
import io.wiregraph.server.http.Answers;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** How it is told over HTTP that something is not answered. */
public final class Refusals {

  private static final int UNPROCESSABLE = 422;
  private static final String SOON = "5";

  private Refusals() {}

  /** Returns the status for a reason. */
  static int status(Reason reason) {
    return switch (reason) {
      case WRONG -> HttpServletResponse.SC_BAD_REQUEST;
      case UNREADABLE -> HttpServletResponse.SC_UNSUPPORTED_MEDIA_TYPE;
      case FORBIDDEN -> HttpServletResponse.SC_FORBIDDEN;
      case MISSING -> HttpServletResponse.SC_NOT_FOUND;
      case BUSY, COSTLY, LEFT -> HttpServletResponse.SC_SERVICE_UNAVAILABLE;
      case LARGE -> UNPROCESSABLE;
    };
  }

  /** Sets status and headers, but sends nothing yet. */
  public static void begin(RefusedException why, HttpServletResponse response) {
    response.setStatus(status(why.reason()));
    if (why.reason() == Reason.BUSY) {
      response.setHeader("Retry-After", SOON);
    }
    response.setHeader("Cache-Control", "no-store");
  }

  /** Says in plain text why there is no answer. */
  public static void send(RefusedException why, HttpServletResponse response) throws IOException {
    begin(why, response);
    Answers.refuse(status(why.reason()), String.valueOf(why.getMessage()), response);
  }
}
