package io.wiregraph.server.http;

import java.time.Duration;
import org.eclipse.jetty.http.HttpVersion;
import org.eclipse.jetty.server.HttpConfiguration;
import org.eclipse.jetty.server.HttpConnectionFactory;
import org.eclipse.jetty.server.NetworkConnectionLimit;
import org.eclipse.jetty.server.SecureRequestCustomizer;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.server.SslConnectionFactory;
import org.eclipse.jetty.util.ssl.SslContextFactory;
import org.jspecify.annotations.Nullable;

/** Where a server listens, with a bound for everything that a client may let it wait or keep. */
public final class Listener {

  /** A query may stand in an address. */
  private static final int HEADER_BYTES = 64 << 10;

  private static final int SENT_HEADER_BYTES = 16 << 10;
  private static final int MOST_CONNECTIONS = 1000;
  private static final Duration IDLE = Duration.ofSeconds(30);

  /** So long may a request take to arrive, up to its body. */
  private static final Duration ARRIVAL = Duration.ofSeconds(20);

  /** Who sends or takes less each second is taken for one who only holds the place. */
  private static final long LEAST_BYTES = 100;

  private Listener() {}

  /**
   * Makes a server listen there, and nowhere else, when it starts.
   *
   * @param port the port; 0 takes a free one
   * @param tls the certificate; null for plain HTTP
   */
  public static void set(
      Server server, String host, int port, SslContextFactory.@Nullable Server tls) {
    set(server, host, port, tls, ARRIVAL);
  }

  static void set(
      Server server,
      String host,
      int port,
      SslContextFactory.@Nullable Server tls,
      Duration arrival) {
    HttpConfiguration http = new HttpConfiguration();
    http.setRequestHeaderSize(HEADER_BYTES);
    http.setResponseHeaderSize(SENT_HEADER_BYTES);
    http.setSendServerVersion(false);
    http.setMinRequestDataRate(LEAST_BYTES);
    http.setMinResponseDataRate(LEAST_BYTES);
    HttpConnectionFactory plain = new HttpConnectionFactory(http);
    ServerConnector connector;
    if (tls == null) {
      connector = new ServerConnector(server, plain);
    } else {
      // Clients that name no host are let in, as behind an address alone.
      http.addCustomizer(new SecureRequestCustomizer(false));
      connector =
          new ServerConnector(
              server, new SslConnectionFactory(tls, HttpVersion.HTTP_1_1.asString()), plain);
    }
    connector.setHost(host);
    connector.setPort(port);
    connector.setIdleTimeout(IDLE.toMillis());
    connector.addBean(new Loiterers(arrival));
    connector.addBean(new NetworkConnectionLimit(MOST_CONNECTIONS, connector));
    server.setConnectors(new ServerConnector[] {connector});
  }
}
