package io.wiregraph.handover;

import java.io.DataInputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Listens at the loopback address for work from who knows the secret. Who does not say it at once
 * is hung up on without a word; so are those who come when too many are there.
 */
public final class WorkListener implements AutoCloseable {

  private static final Logger LOG = LoggerFactory.getLogger(WorkListener.class);
  private static final int MOST_CLIENTS = 8;
  private static final long MILLIS_TO_ASK = 5_000;

  private final ServerSocket socket;
  private final byte[] token;
  private final Work work;
  private final long millisToAsk;
  private final Semaphore places = new Semaphore(MOST_CLIENTS);
  private final Set<Socket> clients = ConcurrentHashMap.newKeySet();
  private final ExecutorService threads;
  private final ScheduledExecutorService watch;

  private WorkListener(ServerSocket socket, Work work, long millisToAsk) {
    this.socket = socket;
    this.token = Notice.freshToken();
    this.work = work;
    this.millisToAsk = millisToAsk;
    this.threads = Executors.newCachedThreadPool(task -> daemon(task, "handed over"));
    this.watch = Executors.newSingleThreadScheduledExecutor(task -> daemon(task, "handover watch"));
  }

  private static Thread daemon(Runnable task, String name) {
    Thread thread = new Thread(task, name);
    thread.setDaemon(true);
    return thread;
  }

  /** Starts to listen at a free port. */
  public static WorkListener start(Work work) throws IOException {
    return start(work, MILLIS_TO_ASK);
  }

  /**
   * Starts to listen at a free port.
   *
   * @param millisToAsk how long a client may take to say what it wants
   */
  static WorkListener start(Work work, long millisToAsk) throws IOException {
    WorkListener listener =
        new WorkListener(
            new ServerSocket(0, MOST_CLIENTS, InetAddress.getLoopbackAddress()), work, millisToAsk);
    listener.threads.execute(listener::listen);
    return listener;
  }

  /**
   * Returns what clients have to know.
   *
   * @param address where this process answers questions
   */
  public Notice notice(String address) {
    return new Notice(
        socket.getLocalPort(),
        HexFormat.of().formatHex(token),
        ProcessHandle.current().pid(),
        address);
  }

  private void listen() {
    while (!socket.isClosed()) {
      try {
        Socket client = socket.accept();
        if (places.tryAcquire()) {
          clients.add(client);
          threads.execute(() -> serve(client));
        } else {
          client.close();
        }
      } catch (IOException | RejectedExecutionException e) {
        if (!socket.isClosed()) {
          LOG.warn("cannot take work", e);
        }
      }
    }
  }

  private void serve(Socket client) {
    // Whatever a client sends, and however slowly: by then it has asked, or is hung up on.
    ScheduledFuture<?> late = null;
    try (client) {
      late = watch.schedule(() -> hangUp(client), millisToAsk, TimeUnit.MILLISECONDS);
      DataInputStream in = new DataInputStream(client.getInputStream());
      byte[] greeting = in.readNBytes(Frame.GREETING.length);
      byte[] said = in.readNBytes(Notice.TOKEN_BYTES);
      if (!Arrays.equals(greeting, Frame.GREETING) || !MessageDigest.isEqual(said, token)) {
        return;
      }
      Frame first = Frame.read(in);
      if (first.kind() != Frame.Kind.REQUEST) {
        return;
      }
      Request request = Request.read(first.bytes());
      late.cancel(false);
      try (Conversation conversation = new Conversation(client, watch)) {
        threads.execute(() -> conversation.listen(in));
        conversation.exit(work.run(request, conversation));
      }
    } catch (IOException | RejectedExecutionException e) {
      LOG.debug("a client of handed over work has gone, or this is about to end", e);
    } finally {
      if (late != null) {
        late.cancel(false);
      }
      clients.remove(client);
      places.release();
    }
  }

  static void hangUp(Socket client) {
    try {
      client.close();
    } catch (IOException e) {
      LOG.debug("cannot hang up", e);
    }
  }

  /** Takes no more work, and hangs up on who waits; what goes on hears that they have gone. */
  @Override
  public void close() {
    try {
      socket.close();
    } catch (IOException e) {
      LOG.warn("cannot stop to take work", e);
    }
    clients.forEach(WorkListener::hangUp);
    threads.shutdown();
    watch.shutdown();
  }
}
