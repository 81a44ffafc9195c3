package io.wiregraph.server.http;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.time.Duration;
import javax.net.ssl.SSLEngine;
import org.eclipse.jetty.util.ssl.SslContextFactory;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The certificate of a server, read anew when its file changes: connections from then on are shown
 * the new one, others go on. A file that cannot be used, or is half written, leaves the certificate
 * that there was, and the log says so.
 */
public final class RenewedCertificate extends SslContextFactory.Server {

  private static final Logger LOG = LoggerFactory.getLogger(RenewedCertificate.class);

  /** The file is looked at when somebody connects, and no more often. */
  private static final Duration BETWEEN_LOOKS = Duration.ofSeconds(10);

  private final Path file;
  private final char @Nullable [] password;
  private final long nanosBetweenLooks;
  private FileTime time;
  private long looked = System.nanoTime();

  private RenewedCertificate(Path file, char @Nullable [] password, Duration betweenLooks)
      throws IOException, GeneralSecurityException {
    this.file = file;
    this.password = password == null ? null : password.clone();
    this.nanosBetweenLooks = betweenLooks.toNanos();
    this.time = Files.getLastModifiedTime(file);
    setKeyStore(Certificates.read(file, password));
    setKeyStorePassword(new String(Certificates.PASSWORD));
  }

  /**
   * Reads a file: PEM with a private key (PKCS#8) and the certificates that vouch for it, the
   * server's own first, or PKCS#12.
   *
   * @param password what a PKCS#12 file is locked with; null where there is none
   * @throws IOException if it cannot be read, or not with that password
   * @throws GeneralSecurityException if key or certificates are wrong
   * @throws IllegalArgumentException if there is no key or no certificate, or they do not belong
   *     together
   */
  public static RenewedCertificate read(Path file, char @Nullable [] password)
      throws IOException, GeneralSecurityException {
    return new RenewedCertificate(file, password, BETWEEN_LOOKS);
  }

  static RenewedCertificate lookedAtAlways(Path file, char @Nullable [] password)
      throws IOException, GeneralSecurityException {
    return new RenewedCertificate(file, password, Duration.ZERO);
  }

  @Override
  public SSLEngine newSSLEngine(String host, int port) {
    renew();
    return super.newSSLEngine(host, port);
  }

  @Override
  public SSLEngine newSSLEngine() {
    renew();
    return super.newSSLEngine();
  }

  private synchronized void renew() {
    if (System.nanoTime() - looked < nanosBetweenLooks) {
      return;
    }
    looked = System.nanoTime();
    try {
      FileTime now = Files.getLastModifiedTime(file);
      if (!now.equals(time)) {
        time = now;
        KeyStore store = Certificates.read(file, password);
        reload(factory -> factory.setKeyStore(store));
        LOG.info("{} was read anew", file);
      }
    } catch (Exception e) {
      LOG.warn("{} has changed and cannot be used; the last certificate stays", file, e);
    }
  }
}
