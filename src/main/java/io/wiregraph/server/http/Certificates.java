package io.wiregraph.server.http;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyStore;
import java.security.PrivateKey;
import java.security.cert.Certificate;
import java.security.cert.CertificateFactory;
import java.security.spec.PKCS8EncodedKeySpec;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.eclipse.jetty.util.ssl.SslContextFactory;

/** Reads what a server shows who it is by: PEM (RFC 7468), as certificate authorities give it. */
public final class Certificates {

  private static final Pattern BLOCK =
      Pattern.compile("-----BEGIN ([A-Z ]+)-----([A-Za-z0-9+/=\\s]+)-----END \\1-----");

  private Certificates() {}

  /**
   * Reads a file with a private key (PKCS#8) and the certificates that vouch for it, the server's
   * own first.
   *
   * @throws IOException if it cannot be read
   * @throws GeneralSecurityException if key or certificates are wrong
   * @throws IllegalArgumentException if there is no key or no certificate
   */
  public static SslContextFactory.Server read(Path file)
      throws IOException, GeneralSecurityException {
    List<Certificate> chain = new ArrayList<>();
    PrivateKey key = null;
    Matcher blocks = BLOCK.matcher(Files.readString(file, StandardCharsets.US_ASCII));
    while (blocks.find()) {
      byte[] bytes = Base64.getMimeDecoder().decode(blocks.group(2));
      if (blocks.group(1).equals("CERTIFICATE")) {
        chain.add(
            CertificateFactory.getInstance("X.509")
                .generateCertificate(new ByteArrayInputStream(bytes)));
      } else if (blocks.group(1).equals("PRIVATE KEY")) {
        key = bytes.length == 0 ? null : key(bytes, chain);
      }
    }
    if (key == null || chain.isEmpty()) {
      throw new IllegalArgumentException("certificates and then a PRIVATE KEY are expected");
    }
    KeyStore store = KeyStore.getInstance("PKCS12");
    store.load(null, null);
    char[] password = new char[0];
    store.setKeyEntry("server", key, password, chain.toArray(Certificate[]::new));
    SslContextFactory.Server tls = new SslContextFactory.Server();
    tls.setKeyStore(store);
    tls.setKeyStorePassword("");
    return tls;
  }

  private static PrivateKey key(byte[] bytes, List<Certificate> chain)
      throws GeneralSecurityException {
    if (chain.isEmpty()) {
      throw new IllegalArgumentException("certificates stand before the key");
    }
    String algorithm = chain.get(0).getPublicKey().getAlgorithm();
    return KeyFactory.getInstance(algorithm).generatePrivate(new PKCS8EncodedKeySpec(bytes));
  }
}
