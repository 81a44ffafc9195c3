package io.wiregraph.server.operation;

import io.wiregraph.server.http.Answers;
import io.wiregraph.server.http.Site;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.InetAddress;

/**
 * Who may ask how a server is: only who asks on the same machine, unless told otherwise. A proxy
 * there asks for others.
 *
 * @param isOpen whether everybody may
 */
public record Insider(boolean isOpen) {

  /** Returns whether the answer may be given; refuses it otherwise. */
  boolean mayAsk(HttpServletRequest request, HttpServletResponse response) throws IOException {
    boolean isHere =
        InetAddress.getByName(request.getRemoteAddr()).isLoopbackAddress()
            && !Site.isForwarded(request);
    if (isOpen || isHere) {
      return true;
    }
    Answers.refuse(
        HttpServletResponse.SC_FORBIDDEN,
        "This is answered on the server's own machine alone, unless it runs with --open-metrics.",
        response);
    return false;
  }
}
