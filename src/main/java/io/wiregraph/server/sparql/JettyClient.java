package io.wiregraph.server.sparql;

import io.wiregraph.server.guard.Client;
import io.wiregraph.server.guard.RefusedException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.ByteBuffer;
import org.eclipse.jetty.ee10.servlet.ServletContextRequest;
import org.eclipse.jetty.io.EndPoint;
import org.eclipse.jetty.util.BufferUtil;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Who is at the other end of a connection of HTTP/1.1. While a request is worked on nobody reads
 * from its connection, so that only this notices when it ends.
 */
final class JettyClient implements Client {

  private static final Logger LOG = LoggerFactory.getLogger(JettyClient.class);

  private final EndPoint connection;
  private final HttpServletResponse response;
  private final ByteBuffer next = BufferUtil.allocate(1);
  private boolean hasSentMore;

  /** Takes a request whose body was read to its end. */
  JettyClient(HttpServletRequest request, HttpServletResponse response) {
    this.connection =
        ServletContextRequest.getServletContextRequest(request)
            .getConnectionMetaData()
            .getConnection()
            .getEndPoint();
    this.response = response;
  }

  @Override
  public boolean hasLeft() {
    if (!connection.isOpen()) {
      return true;
    }
    if (hasSentMore) {
      return false;
    }
    try {
      int read = connection.fill(next);
      if (read > 0) {
        // The begin of a further request, which is lost: RFC 9112, section 9.3.2, lets a server
        // close the connection after the answer to the first, and the client sends it again.
        hasSentMore = true;
        response.setHeader("Connection", "close");
      }
      return read < 0;
    } catch (IOException e) {
      LOG.debug("the connection of a query broke", e);
      return true;
    }
  }

  @Override
  public void tell(RefusedException why) {
    LOG.error("a query does not end though it was told to: {}", why.getMessage());
    try {
      response.setHeader("Connection", "close");
      Refusals.send(why, response);
      response.flushBuffer();
    } catch (IOException e) {
      LOG.debug("nobody was there to be told", e);
    } finally {
      connection.close();
    }
  }

  /** Breaks the connection, so that the client knows that it has not the whole answer. */
  void breakOff() {
    connection.close();
  }
}
