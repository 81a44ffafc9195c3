package io.wiregraph.cli;

import io.wiregraph.server.GraphServer;
import io.wiregraph.server.ServerException;
import java.net.InetAddress;
import java.net.NetworkInterface;
import java.net.SocketException;
import java.net.UnknownHostException;
import picocli.CommandLine.Option;

/** Where a server listens. */
final class AddressOptions {

  private static final int LAST_PORT = 65_535;

  @Option(
      names = "--port",
      paramLabel = "PORT",
      defaultValue = "3030",
      description = "Port to listen at; 0 takes a free one (default: ${DEFAULT-VALUE}).")
  private int port;

  @Option(
      names = "--host",
      paramLabel = "HOST",
      defaultValue = "127.0.0.1",
      description = "Address to listen at (default: ${DEFAULT-VALUE}, this machine only).")
  private String host = "127.0.0.1";

  /** Returns the port. */
  int port() {
    return port;
  }

  /** Returns the address. */
  String host() {
    return host;
  }

  /** Checks that nothing listens there yet. */
  void requireFree() {
    if (port < 0 || port > LAST_PORT) {
      throw new UsageException("--port takes a number from 0 to " + LAST_PORT);
    }
    requireOwn();
    try {
      GraphServer.requireFree(host, port);
    } catch (ServerException e) {
      throw new FailedException(e.getMessage() + "; --port takes another", e);
    }
  }

  private void requireOwn() {
    try {
      InetAddress address = InetAddress.getByName(host);
      if (!address.isAnyLocalAddress()
          && !address.isLoopbackAddress()
          && NetworkInterface.getByInetAddress(address) == null) {
        throw new UsageException("--host takes an address of this machine, or 0.0.0.0 for all");
      }
    } catch (UnknownHostException e) {
      throw new UsageException("--host: there is no address " + host);
    } catch (SocketException e) {
      throw new FailedException("cannot see this machine's addresses: " + e.getMessage(), e);
    }
  }
}
