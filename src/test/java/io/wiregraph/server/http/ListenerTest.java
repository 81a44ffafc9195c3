package io.wiregraph.server.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyStore;
import java.time.Duration;
import java.util.Base64;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManagerFactory;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.server.handler.DefaultHandler;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

class ListenerTest {

  @TempDir private Path dir;

  private static int port(Server server) {
    return ((ServerConnector) server.getConnectors()[0]).getLocalPort();
  }

  /** Ends when the server closes the connection, or by the time-out. */
  @Test
  @Timeout(30)
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

  @Test
  void certificateIsShown() throws Exception {
    Path keys = dir.resolve("keys.p12");
    Process making =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "keytool").toString(),
                "-genkeypair",
                "-alias",
                "a",
                "-keyalg",
                "EC",
                "-dname",
                "CN=localhost",
                "-ext",
                "SAN=dns:localhost,ip:127.0.0.1",
                "-storetype",
                "PKCS12",
                "-keystore",
                keys.toString(),
                "-storepass",
                "secret",
                "-validity",
                "36500")
            .redirectErrorStream(true)
            .redirectOutput(dir.resolve("keytool.log").toFile())
            .start();
    assertThat(making.waitFor()).isZero();
    KeyStore store = KeyStore.getInstance(keys.toFile(), "secret".toCharArray());
    Path pem = dir.resolve("server.pem");
    Files.writeString(
        pem,
        block("CERTIFICATE", store.getCertificate("a").getEncoded())
            + block("PRIVATE KEY", store.getKey("a", "secret".toCharArray()).getEncoded()),
        StandardCharsets.US_ASCII);
    Server server = new Server();
    Listener.set(server, "127.0.0.1", 0, Certificates.read(pem));
    server.setHandler(new DefaultHandler());
    server.start();
    try {
      TrustManagerFactory trust =
          TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
      KeyStore trusted = KeyStore.getInstance("PKCS12");
      trusted.load(null, null);
      trusted.setCertificateEntry("a", store.getCertificate("a"));
      trust.init(trusted);
      SSLContext context = SSLContext.getInstance("TLS");
      context.init(null, trust.getTrustManagers(), null);
      URI address = URI.create("https://127.0.0.1:" + port(server) + "/");
      assertThat(
              HttpClient.newBuilder()
                  .sslContext(context)
                  .build()
                  .send(HttpRequest.newBuilder(address).build(), BodyHandlers.ofString())
                  .statusCode())
          .isEqualTo(404);
    } finally {
      server.stop();
    }
  }

  private static String block(String name, byte[] bytes) {
    String text = Base64.getMimeEncoder().encodeToString(bytes);
    return "-----BEGIN " + name + "-----\n" + text + "\n-----END " + name + "-----\n";
  }
}
