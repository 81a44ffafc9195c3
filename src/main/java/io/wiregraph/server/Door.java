package io.wiregraph.server;

import io.wiregraph.server.guard.Limits;
import io.wiregraph.server.http.Passwords;
import org.eclipse.jetty.util.ssl.SslContextFactory.Server;
import org.jspecify.annotations.Nullable;

/**
 * Where a server listens, and to whom.
 *
 * @param host the address
 * @param port the port; 0 takes a free one
 * @param limits how much one may ask
 * @param passwords who may come in; null lets in everybody
 * @param takesUpdates whether who may come in may change the store, too
 * @param tls the certificate that it shows; null for plain HTTP
 */
public record Door(
    String host,
    int port,
    Limits limits,
    @Nullable Passwords passwords,
    boolean takesUpdates,
    @Nullable Server tls) {

  /** Refuses what would let everybody change the store. */
  public Door {
    if (takesUpdates && passwords == null) {
      throw new IllegalArgumentException("updates are for those alone who have a password");
    }
  }

  /** Returns a door that is open to everybody who reads. */
  public static Door at(String host, int port) {
    return new Door(host, port, Limits.USUAL, null, false, null);
  }

  /** Returns the same door with other limits. */
  public Door with(Limits other) {
    return new Door(host, port, other, passwords, takesUpdates, tls);
  }
}
