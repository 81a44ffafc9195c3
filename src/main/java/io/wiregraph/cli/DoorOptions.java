package io.wiregraph.cli;

import io.wiregraph.server.Door;
import io.wiregraph.server.guard.Limits;
import io.wiregraph.server.http.Certificates;
import io.wiregraph.server.http.Passwords;
import java.io.IOException;
import java.net.InetAddress;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.time.Duration;
import org.eclipse.jetty.util.ssl.SslContextFactory;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Who may come in to a server, and how much one may ask. */
final class DoorOptions {

  @Option(
      names = "--timeout",
      paramLabel = "SECONDS",
      defaultValue = "30",
      description = "How long a query may take (default: ${DEFAULT-VALUE}).")
  private int timeout;

  @Option(
      names = "--max-rows",
      paramLabel = "ROWS",
      defaultValue = "1000000",
      description = "How many rows or triples an answer may have (default: ${DEFAULT-VALUE}).")
  private long rows;

  @Option(
      names = "--max-size",
      paramLabel = "MB",
      defaultValue = "256",
      description = "How long an answer may be, uncompressed (default: ${DEFAULT-VALUE}).")
  private long megabytes;

  @Option(
      names = "--max-queries",
      paramLabel = "COUNT",
      defaultValue = "8",
      description =
          "How many queries run at once; more wait two seconds (default: ${DEFAULT-VALUE}).")
  private int atOnce;

  @Option(
      names = "--password-file",
      paramLabel = "FILE",
      description = "Let in only whom the file names, a line name:password each.")
  private @Nullable Path passwordFile;

  @Option(
      names = "--allow-update",
      description = "Take SPARQL updates at /kg/update; needs --password-file.")
  private boolean update;

  @Option(
      names = "--tls",
      paramLabel = "FILE",
      description = "Serve over HTTPS, with the certificate and key of a PEM file.")
  private @Nullable Path certificate;

  /** Returns the door that they make at an address. */
  Door at(AddressOptions address) throws IOException {
    if (timeout < 1 || rows < 1 || megabytes < 1 || atOnce < 1) {
      throw new UsageException("--timeout and each --max-... take 1 or more");
    }
    if (update && passwordFile == null) {
      throw new UsageException("--allow-update needs --password-file");
    }
    if (passwordFile != null
        && certificate == null
        && !InetAddress.getByName(address.host()).isLoopbackAddress()) {
      throw new UsageException(
          "--password-file needs --tls where other machines can connect: passwords would travel"
              + " in the clear");
    }
    Limits usual = Limits.USUAL;
    Limits limits =
        new Limits(
            Duration.ofSeconds(timeout),
            rows,
            Math.multiplyExact(megabytes, 1L << 20),
            atOnce,
            usual.patience(),
            usual.queryBytes());
    return new Door(address.host(), address.port(), limits, passwords(), update, tls());
  }

  private @Nullable Passwords passwords() throws IOException {
    if (passwordFile == null) {
      return null;
    }
    try {
      return Passwords.read(passwordFile);
    } catch (IllegalArgumentException e) {
      throw new UsageException(String.valueOf(e.getMessage()));
    }
  }

  private SslContextFactory.@Nullable Server tls() throws IOException {
    if (certificate == null) {
      return null;
    }
    try {
      return Certificates.read(certificate);
    } catch (GeneralSecurityException | IllegalArgumentException e) {
      throw new UsageException(
          certificate + " has no usable certificate with its key: " + e.getMessage());
    }
  }
}
