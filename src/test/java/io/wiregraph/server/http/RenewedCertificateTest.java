package io.wiregraph.server.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.security.Key;
import java.security.KeyPairGenerator;
import java.security.KeyStore;
import java.security.SecureRandom;
import java.security.cert.Certificate;
import java.security.cert.X509Certificate;
import java.util.Base64;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLSocket;
import javax.net.ssl.TrustManager;
import javax.net.ssl.X509TrustManager;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.util.ssl.SslContextFactory;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** With two certificates of our own, of localhost and of example.org, one key store for both. */
class RenewedCertificateTest {

  private static final char[] SECRET = "other secret".toCharArray();

  @TempDir static Path keys;
  private static KeyStore both;

  @TempDir private Path dir;

  @BeforeAll
  static void makeKeys() throws Exception {
    both = KeyStore.getInstance(made("localhost", "EC").toFile(), "secret".toCharArray());
    KeyStore other =
        KeyStore.getInstance(made("example.org", "RSA").toFile(), "secret".toCharArray());
    both.setKeyEntry(
        "example.org",
        other.getKey("example.org", "secret".toCharArray()),
        "secret".toCharArray(),
        other.getCertificateChain("example.org"));
  }

  private static Path made(String name, String algorithm) throws Exception {
    Path file = keys.resolve(name + ".p12");
    Process making =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "keytool").toString(),
                "-genkeypair",
                "-alias",
                name,
                "-keyalg",
                algorithm,
                "-dname",
                "CN=" + name,
                "-storetype",
                "PKCS12",
                "-keystore",
                file.toString(),
                "-storepass",
                "secret",
                "-validity",
                "36500")
            .redirectErrorStream(true)
            .redirectOutput(keys.resolve("keytool.log").toFile())
            .start();
    assertThat(making.waitFor()).isZero();
    return file;
  }

  private static Certificate certificate(String name) throws Exception {
    return both.getCertificate(name);
  }

  private static String pem(String name) throws Exception {
    return block("CERTIFICATE", certificate(name).getEncoded()) + key("PRIVATE KEY", name);
  }

  private static String key(String kind, String name) throws Exception {
    Key key = both.getKey(name, "secret".toCharArray());
    return block(kind, key.getEncoded());
  }

  private static String block(String name, byte[] bytes) {
    String text = Base64.getMimeEncoder().encodeToString(bytes);
    return "-----BEGIN " + name + "-----\n" + text + "\n-----END " + name + "-----\n";
  }

  private Path file(String text) throws IOException {
    return Files.writeString(dir.resolve("server.pem"), text, StandardCharsets.US_ASCII);
  }

  @Test
  void changedFileIsShownToWhoConnectsFromThenOnAndAWrongOneToNobody() throws Exception {
    Path file = file(pem("localhost"));
    Server server = new Server();
    Listener.set(server, "127.0.0.1", 0, RenewedCertificate.lookedAtAlways(file, null));
    server.start();
    try {
      assertThat(shown(server)).isEqualTo(certificate("localhost"));
      file("half of a fi");
      Files.setLastModifiedTime(file, FileTime.fromMillis(1));
      assertThat(shown(server)).isEqualTo(certificate("localhost"));
      file(pem("example.org"));
      Files.setLastModifiedTime(file, FileTime.fromMillis(2));
      assertThat(shown(server)).isEqualTo(certificate("example.org"));
    } finally {
      server.stop();
    }
  }

  /** Returns the certificate that a new connection is shown. */
  private static Certificate shown(Server server) throws Exception {
    SSLContext context = SSLContext.getInstance("TLS");
    context.init(null, new TrustManager[] {new Trusting()}, new SecureRandom());
    int port = ((ServerConnector) server.getConnectors()[0]).getLocalPort();
    try (Socket socket = context.getSocketFactory().createSocket("127.0.0.1", port)) {
      return ((SSLSocket) socket).getSession().getPeerCertificates()[0];
    }
  }

  @Test
  void keyMayStandBeforeItsCertificate() throws Exception {
    Path file =
        file(
            key("PRIVATE KEY", "localhost")
                + block("CERTIFICATE", certificate("localhost").getEncoded()));
    assertThat(first(RenewedCertificate.read(file, null))).isEqualTo(certificate("localhost"));
  }

  @Test
  void lockedFileIsOpenedByItsPasswordAlone() throws Exception {
    KeyStore locked = KeyStore.getInstance("PKCS12");
    locked.load(null, null);
    locked.setKeyEntry(
        "other name",
        both.getKey("example.org", "secret".toCharArray()),
        SECRET,
        both.getCertificateChain("example.org"));
    Path file = dir.resolve("server.p12");
    try (var out = Files.newOutputStream(file)) {
      locked.store(out, SECRET);
    }
    assertThat(first(RenewedCertificate.read(file, SECRET))).isEqualTo(certificate("example.org"));
    assertThatThrownBy(() -> RenewedCertificate.read(file, "wrong".toCharArray()))
        .isInstanceOf(IOException.class)
        .hasMessageNotContaining("wrong ");
    assertThatThrownBy(() -> RenewedCertificate.read(file, null)).isInstanceOf(IOException.class);
  }

  private static Certificate first(SslContextFactory.Server tls) throws Exception {
    KeyStore store = tls.getKeyStore();
    return store.getCertificate(store.aliases().nextElement());
  }

  @Test
  void whatCannotBeUsedIsNamed() throws Exception {
    String certificate = block("CERTIFICATE", certificate("localhost").getEncoded());
    assertRefused("", "no PRIVATE KEY");
    assertRefused(certificate, "no PRIVATE KEY");
    assertRefused(key("PRIVATE KEY", "localhost"), "no CERTIFICATE");
    assertRefused(certificate + key("EC PRIVATE KEY", "localhost"), "openssl pkcs8");
    assertRefused(certificate + key("ENCRYPTED PRIVATE KEY", "localhost"), "openssl pkcs8");
  }

  @Test
  void keyOfAnotherCertificateIsRefused() throws Exception {
    KeyPairGenerator making = KeyPairGenerator.getInstance("EC");
    String key = block("PRIVATE KEY", making.generateKeyPair().getPrivate().getEncoded());
    assertRefused(block("CERTIFICATE", certificate("localhost").getEncoded()) + key, "not that of");
  }

  private void assertRefused(String text, String why) throws IOException {
    Path file = file(text);
    assertThatThrownBy(() -> RenewedCertificate.read(file, null))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining(why);
  }

  /** Takes whatever it is shown. */
  private static final class Trusting implements X509TrustManager {

    @Override
    public void checkClientTrusted(X509Certificate[] chain, String kind) {}

    @Override
    public void checkServerTrusted(X509Certificate[] chain, String kind) {}

    @Override
    public X509Certificate[] getAcceptedIssuers() {
      return new X509Certificate[0];
    }
  }
}
