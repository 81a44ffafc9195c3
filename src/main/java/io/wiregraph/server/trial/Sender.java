package io.wiregraph.server.trial;

import jakarta.servlet.http.HttpServletRequest;
import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.HexFormat;

/** By what those who send texts are told apart. */
final class Sender {

  private static final String FORWARDED = "X-Forwarded-For";

  /** Who has one address of IPv6 has all of its network (RFC 6177). */
  private static final int BYTES_OF_NETWORK = 8;

  private Sender() {}

  /**
   * Returns whom a request is counted for: the address that it comes from, or the last that a proxy
   * on this machine names. What clients claim before that is not believed.
   */
  static String of(HttpServletRequest request) {
    String address = request.getRemoteAddr();
    String forwarded = request.getHeader(FORWARDED);
    try {
      InetAddress from = InetAddress.getByName(address);
      if (from.isLoopbackAddress() && forwarded != null) {
        return "for " + forwarded.substring(forwarded.lastIndexOf(',') + 1).strip();
      }
      return from instanceof Inet6Address
          ? HexFormat.of().formatHex(Arrays.copyOf(from.getAddress(), BYTES_OF_NETWORK))
          : address;
    } catch (UnknownHostException e) {
      // An address in a form that only the connection knows, such as one with a zone.
      return address;
    }
  }
}
