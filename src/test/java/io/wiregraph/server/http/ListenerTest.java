package io.wiregraph.server.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.server.handler.DefaultHandler;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

class ListenerTest {

  private static int port(Server server) {
    return ((ServerConnector) server.getConnectors()[0]).getLocalPort();
  }

  /** Ends when the server closes the connection, or by the time-out. */
  @Test
  @Timeout(300)
  void clientThatSendsAByteNowAndThenIsPutOut() throws Exception {
    Server server = new Server();
    Listener.set(server, "127.0.0.1", 0, null, Duration.ofMillis(200));
    server.setHandler(new DefaultHandler());
    server.start();
    try (Socket slow = new Socket("127.0.0.1", port(server))) {
      OutputStream out = slow.getOutputStream();
      slow.setSoTimeout(5);
      out.write("GET / HTTP/1.1\r\n".getBytes(StandardCharsets.US_ASCII));
      boolean isOpen = true;
      while (isOpen) {
        isOpen = isStillOpen(slow, out);
      }
      assertThat(isOpen).isFalse();
    } finally {
      server.stop();
    }
  }

  private static boolean isStillOpen(Socket slow, OutputStream out) {
    try {
      out.write('a');
      out.flush();
      return slow.getInputStream().read() >= 0;
    } catch (java.net.SocketTimeoutException e) {
      return true;
    } catch (IOException e) {
      return false;
    }
  }
}
