package io.wiregraph.handover;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.net.SocketException;
import java.nio.ByteBuffer;

/** Hands work to a server and passes on what comes back. */
public final class WorkClient implements AutoCloseable {

  private final Socket socket;
  private final DataOutputStream to;

  private WorkClient(Socket socket) throws IOException {
    this.socket = socket;
    this.to = new DataOutputStream(socket.getOutputStream());
  }

  /**
   * Connects to a server.
   *
   * @throws IOException if it does not listen any more
   */
  public static WorkClient connect(Notice notice) throws IOException {
    WorkClient client = new WorkClient(new Socket(InetAddress.getLoopbackAddress(), notice.port()));
    client.to.write(Frame.GREETING);
    client.to.write(notice.tokenBytes());
    return client;
  }

  /**
   * Has work done.
   *
   * @param out takes its results
   * @param err takes its messages
   * @return its exit code
   * @throws EOFException if the server ended, or hung up, before the work was done
   * @throws IOException if what comes back cannot be passed on
   */
  public int call(Request request, OutputStream out, OutputStream err) throws IOException {
    DataInputStream from = new DataInputStream(socket.getInputStream());
    new Frame(Frame.Kind.REQUEST, request.bytes()).write(to);
    while (true) {
      Frame frame = next(from);
      switch (frame.kind()) {
        case OUT -> pass(frame, out);
        case ERR -> pass(frame, err);
        case EXIT -> {
          return ByteBuffer.wrap(frame.bytes()).getInt();
        }
        case REQUEST, STOP -> throw new IOException("the server asks back");
      }
    }
  }

  private static Frame next(DataInputStream from) throws IOException {
    try {
      return Frame.read(from);
    } catch (SocketException e) {
      EOFException ended = new EOFException("connection lost");
      ended.initCause(e);
      throw ended;
    }
  }

  private static void pass(Frame frame, OutputStream to) throws IOException {
    to.write(frame.bytes());
    to.flush();
  }

  /** Lets the work end before it is done, in good order; may be called from any thread. */
  public void stop() throws IOException {
    new Frame(Frame.Kind.STOP, new byte[0]).write(to);
  }

  @Override
  public void close() throws IOException {
    socket.close();
  }
}
