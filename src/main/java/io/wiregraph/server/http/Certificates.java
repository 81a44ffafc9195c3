package io.wiregraph.server.http;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.Key;
import java.security.KeyFactory;
import java.security.KeyStore;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.security.Signature;
import java.security.cert.Certificate;
import java.security.cert.CertificateFactory;
import java.security.spec.PKCS8EncodedKeySpec;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Collections;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads what a server shows who it is by: PEM (RFC 7468), as certificate authorities give it, or
 * PKCS#12 (RFC 7292), as other programs keep it.
 */
final class Certificates {

  /** A key store in memory needs one. */
  static final char[] PASSWORD = "kept in memory".toCharArray();

  private static final Pattern BLOCK =
      Pattern.compile("-----BEGIN ([A-Z ]+)-----([A-Za-z0-9+/=\\s]+)-----END \\1-----");

  private static final String CERTIFICATE = "CERTIFICATE";
  private static final String KEY = "PRIVATE KEY";

  /** Each PKCS#12 file begins so, and no PEM file. */
  private static final byte SEQUENCE = 0x30;

  private static final byte[] ANYTHING = {1, 2, 3};

  private Certificates() {}

  /**
   * Reads a file with a private key and the certificates that vouch for it, the server's own first.
   *
   * @param password what a PKCS#12 file is locked with; null where there is none
   * @return a key store with one entry, which is locked with {@link #PASSWORD}
   * @throws IOException if it cannot be read, or not with that password
   * @throws GeneralSecurityException if key or certificates are wrong
   * @throws IllegalArgumentException if there is no key or no certificate, or they do not belong
   *     together; the message tells what to do
   */
  static KeyStore read(Path file, char @Nullable [] password)
      throws IOException, GeneralSecurityException {
    byte[] bytes = Files.readAllBytes(file);
    KeyStore store = KeyStore.getInstance("PKCS12");
    store.load(null, null);
    if (bytes.length > 0 && bytes[0] == SEQUENCE) {
      copy(bytes, password == null ? new char[0] : password, store);
    } else {
      pem(new String(bytes, StandardCharsets.US_ASCII), store);
    }
    return store;
  }

  private static void copy(byte[] bytes, char[] password, KeyStore to)
      throws IOException, GeneralSecurityException {
    KeyStore from = KeyStore.getInstance("PKCS12");
    from.load(new ByteArrayInputStream(bytes), password);
    for (String alias : Collections.list(from.aliases())) {
      if (from.isKeyEntry(alias)) {
        Key key = from.getKey(alias, password);
        if (key instanceof PrivateKey own) {
          put(own, List.of(from.getCertificateChain(alias)), to);
          return;
        }
      }
    }
    throw new IllegalArgumentException("there is no private key in it");
  }

  private static void pem(String text, KeyStore to) throws GeneralSecurityException {
    List<Certificate> chain = new ArrayList<>();
    byte[] key = null;
    Matcher blocks = BLOCK.matcher(text);
    while (blocks.find()) {
      byte[] bytes = Base64.getMimeDecoder().decode(blocks.group(2));
      String name = blocks.group(1);
      if (name.equals(CERTIFICATE)) {
        chain.add(
            CertificateFactory.getInstance("X.509")
                .generateCertificate(new ByteArrayInputStream(bytes)));
      } else if (name.equals(KEY)) {
        key = bytes;
      } else if (name.endsWith(KEY)) {
        throw new IllegalArgumentException(
            "its key is an " + name + "; 'openssl pkcs8 -topk8 -nodes' makes it a " + KEY);
      }
    }
    if (key == null || chain.isEmpty()) {
      throw new IllegalArgumentException(
          "there is no " + (key == null ? KEY : CERTIFICATE) + " in it");
    }
    String algorithm = chain.get(0).getPublicKey().getAlgorithm();
    put(KeyFactory.getInstance(algorithm).generatePrivate(new PKCS8EncodedKeySpec(key)), chain, to);
  }

  private static void put(PrivateKey key, List<Certificate> chain, KeyStore to)
      throws GeneralSecurityException {
    if (!isOf(key, chain.get(0).getPublicKey())) {
      throw new IllegalArgumentException("its key is not that of its first certificate");
    }
    to.setKeyEntry("server", key, PASSWORD, chain.toArray(Certificate[]::new));
  }

  /** What one signs, the other verifies. */
  private static boolean isOf(PrivateKey key, PublicKey known) throws GeneralSecurityException {
    String algorithm =
        switch (known.getAlgorithm()) {
          case "RSA" -> "SHA256withRSA";
          case "EC" -> "SHA256withECDSA";
          default -> known.getAlgorithm();
        };
    Signature signing = Signature.getInstance(algorithm);
    signing.initSign(key);
    signing.update(ANYTHING);
    Signature verifying = Signature.getInstance(algorithm);
    verifying.initVerify(known);
    verifying.update(ANYTHING);
    return verifying.verify(signing.sign());
  }
}
