package io.wiregraph.cli;

import io.wiregraph.server.Door;
import io.wiregraph.server.guard.Limits;
import io.wiregraph.server.http.Passwords;
import io.wiregraph.server.http.RenewedCertificate;
import java.io.IOException;
import java.net.InetAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.UnrecoverableKeyException;
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
      description =
          "Let in only whom the file names, a line name:password each; /health alone says without"
              + " whether the server is well.")
  private @Nullable Path passwordFile;

  @Option(
      names = "--allow-update",
      description = "Take SPARQL updates at /kg/update; needs --password-file.")
  private boolean update;

  @Option(
      names = "--tls",
      paramLabel = "FILE",
      description =
          "Serve over HTTPS, with the certificates and key of a file: PEM, or PKCS#12 (.p12, .pfx)."
              + " Read anew when it changes.")
  private @Nullable Path certificate;

  @Option(
      names = "--tls-password-file",
      paramLabel = "FILE",
      description = "What the PKCS#12 file of --tls is locked with: the file's first line.")
  private @Nullable Path certificatePassword;

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
    requireFile("--password-file", passwordFile);
    try {
      return Passwords.read(passwordFile);
    } catch (IllegalArgumentException e) {
      throw new UsageException(String.valueOf(e.getMessage()));
    }
  }

  private SslContextFactory.@Nullable Server tls() throws IOException {
    if (certificate == null) {
      if (certificatePassword != null) {
        throw new UsageException("--tls-password-file goes with --tls");
      }
      return null;
    }
    char[] password = certificatePassword == null ? null : firstLine(certificatePassword);
    requireFile("--tls", certificate);
    try {
      return RenewedCertificate.read(certificate, password);
    } catch (GeneralSecurityException | IllegalArgumentException e) {
      throw new UsageException(
          "--tls " + certificate + " has no usable certificate with its key: " + e.getMessage());
    } catch (IOException e) {
      if (e.getCause() instanceof UnrecoverableKeyException) {
        throw new UsageException(
            "--tls "
                + certificate
                + (certificatePassword == null
                    ? " is locked; --tls-password-file takes a file with its password"
                    : " is locked with another password than that of --tls-password-file"));
      }
      throw e;
    }
  }

  private static char[] firstLine(Path file) throws IOException {
    requireFile("--tls-password-file", file);
    return Files.readString(file, StandardCharsets.UTF_8)
        .lines()
        .findFirst()
        .orElse("")
        .toCharArray();
  }

  private static void requireFile(String option, Path file) {
    if (!Files.isReadable(file) || Files.isDirectory(file)) {
      throw new UsageException(option + ": there is no file " + file + " that can be read");
    }
  }
}
