package io.wiregraph.server.http;

import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.eclipse.jetty.io.Connection;
import org.eclipse.jetty.util.component.AbstractLifeCycle;
import org.jspecify.annotations.Nullable;

/**
 * Closes the connections of clients that send a request so slowly that they can only mean to hold
 * the place ("slow loris"): Jetty's own limit starts anew with every byte.
 */
final class Loiterers extends AbstractLifeCycle implements Connection.Listener {

  private static final int LOOKS = 20;

  private final Map<Connection, Seen> seen = new ConcurrentHashMap<>();
  private final Duration most;
  private @Nullable ScheduledExecutorService watch;

  /**
   * What was seen of a connection when nothing was on its way.
   *
   * @param answered how many requests had been answered
   * @param bytes how many bytes had come
   * @param at when
   */
  private record Seen(long answered, long bytes, long at) {}

  /** Gives a request so long to arrive, up to its body. */
  Loiterers(Duration most) {
    this.most = most;
  }

  @Override
  protected void doStart() {
    ScheduledExecutorService started =
        Executors.newSingleThreadScheduledExecutor(
            work -> {
              Thread thread = new Thread(work, "slow clients");
              thread.setDaemon(true);
              return thread;
            });
    long period = Math.max(1, most.toMillis() / LOOKS);
    var unused = started.scheduleWithFixedDelay(this::look, period, period, TimeUnit.MILLISECONDS);
    watch = started;
  }

  @Override
  protected void doStop() {
    if (watch != null) {
      watch.shutdownNow();
    }
    seen.clear();
  }

  @Override
  public void onOpened(Connection connection) {
    seen.put(connection, now(connection));
  }

  @Override
  public void onClosed(Connection connection) {
    seen.remove(connection);
  }

  private static Seen now(Connection connection) {
    return new Seen(connection.getMessagesOut(), connection.getBytesIn(), System.nanoTime());
  }

  private void look() {
    seen.forEach(
        (connection, before) -> {
          Seen now = now(connection);
          boolean isAtWork = connection.getMessagesIn() != now.answered();
          if (isAtWork || now.answered() != before.answered() || now.bytes() == before.bytes()) {
            seen.replace(connection, before, now);
          } else if (now.at() - before.at() > most.toNanos()) {
            seen.remove(connection);
            connection.getEndPoint().close();
          }
        });
  }
}
