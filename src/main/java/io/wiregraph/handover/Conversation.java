package io.wiregraph.handover;

import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.net.Socket;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** One client while its work is done. */
final class Conversation implements Work.Client, AutoCloseable {

  private static final Logger LOG = LoggerFactory.getLogger(Conversation.class);

  /** Who reads nothing for so long is taken for gone: the store waits. */
  private static final long SECONDS_TO_READ = 60;

  private static final long SECONDS_BETWEEN_LOOKS = 5;
  private static final int CHUNK = 1 << 15;
  private static final long NEVER = Long.MIN_VALUE;

  private final Socket socket;
  private final DataOutputStream to;
  private final AtomicLong writingSince = new AtomicLong(NEVER);
  private final ScheduledFuture<?> looking;
  private final List<Runnable> stops = new ArrayList<>();
  private boolean isStopped;

  Conversation(Socket socket, ScheduledExecutorService watch) throws IOException {
    this.socket = socket;
    this.to = new DataOutputStream(new BufferedOutputStream(socket.getOutputStream(), CHUNK));
    this.looking =
        watch.scheduleWithFixedDelay(
            this::look, SECONDS_BETWEEN_LOOKS, SECONDS_BETWEEN_LOOKS, TimeUnit.SECONDS);
  }

  private void look() {
    long since = writingSince.get();
    if (since != NEVER && System.nanoTime() - since > TimeUnit.SECONDS.toNanos(SECONDS_TO_READ)) {
      WorkListener.hangUp(socket);
    }
  }

  /** Hears what the client says until it has no more to say: all it can say is that it is over. */
  void listen(DataInputStream in) {
    try {
      Frame.read(in);
    } catch (IOException e) {
      LOG.debug("the client has gone, which says the same", e);
    } finally {
      stop();
    }
  }

  private void stop() {
    List<Runnable> told;
    synchronized (stops) {
      isStopped = true;
      told = List.copyOf(stops);
      stops.clear();
    }
    told.forEach(Runnable::run);
  }

  @Override
  public void onStop(Runnable stop) {
    synchronized (stops) {
      if (!isStopped) {
        stops.add(stop);
        return;
      }
    }
    stop.run();
  }

  @Override
  public OutputStream out() {
    return new BufferedOutputStream(stream(Frame.Kind.OUT), CHUNK);
  }

  /** Messages are seen as they are written, like those of a process. */
  @Override
  public OutputStream err() {
    return stream(Frame.Kind.ERR);
  }

  void exit(int code) throws IOException {
    send(new Frame(Frame.Kind.EXIT, ByteBuffer.allocate(Integer.BYTES).putInt(code).array()));
  }

  private OutputStream stream(Frame.Kind kind) {
    return new OutputStream() {
      @Override
      public void write(int b) throws IOException {
        write(new byte[] {(byte) b}, 0, 1);
      }

      @Override
      public void write(byte[] bytes, int from, int count) throws IOException {
        for (int at = from; at < from + count; at += CHUNK) {
          int length = Math.min(CHUNK, from + count - at);
          send(new Frame(kind, ByteBuffer.allocate(length).put(bytes, at, length).array()));
        }
      }
    };
  }

  private synchronized void send(Frame frame) throws IOException {
    writingSince.set(System.nanoTime());
    try {
      frame.write(to);
    } finally {
      writingSince.set(NEVER);
    }
  }

  @Override
  public void close() {
    looking.cancel(false);
  }
}
