package io.wiregraph.server.trial;

import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.servlet.http.HttpServletResponse;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicBoolean;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Reads one text after another, by a thread of its own that is gone when there is nothing to read.
 * Whoever waits too long is told so; their text is given up at the next step, and no other is begun
 * before.
 */
final class ReadingDesk implements AutoCloseable {

  private static final Logger LOG = LoggerFactory.getLogger(ReadingDesk.class);

  private static final long SECONDS_IDLE = 10;
  private static final int UNPROCESSABLE = 422;
  private static final long SECONDS_TO_RETURN = 5;

  private final TextAnalyser analyser;
  private final TrialLimits limits;
  private final ThreadPoolExecutor reader;

  ReadingDesk(TextAnalyser analyser, TrialLimits limits) {
    this.analyser = analyser;
    this.limits = limits;
    this.reader =
        new ThreadPoolExecutor(
            1,
            1,
            SECONDS_IDLE,
            TimeUnit.SECONDS,
            new ArrayBlockingQueue<>(limits.waiting()),
            work -> {
              Thread thread = new Thread(work, "tried texts");
              thread.setDaemon(true);
              return thread;
            });
    reader.allowCoreThreadTimeOut(true);
  }

  /** Waits for the text's turn, and returns what was read in it. */
  ObjectNode read(TriedText text) throws TrialRefusal {
    AtomicBoolean isOver = new AtomicBoolean();
    FutureTask<ObjectNode> task = new FutureTask<>(() -> analyser.read(text, isOver::get));
    try {
      reader.execute(task);
      return task.get(limits.time().toMillis(), TimeUnit.MILLISECONDS);
    } catch (RejectedExecutionException e) {
      throw later("Others' texts are being read.");
    } catch (TimeoutException e) {
      throw later("It took longer than " + limits.time().toSeconds() + " s.");
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw later("The server is being stopped.");
    } catch (ExecutionException e) {
      Throwable cause = e.getCause();
      throw failed(cause == null ? e : cause);
    } finally {
      isOver.set(true);
      reader.remove(task);
    }
  }

  private static TrialRefusal later(String why) {
    return TrialRefusal.later(
        HttpServletResponse.SC_SERVICE_UNAVAILABLE,
        why + " Try again in a moment.",
        SECONDS_TO_RETURN);
  }

  /** A message might quote the text, so that none is logged. */
  private static TrialRefusal failed(Throwable cause) {
    if (cause instanceof UnreadTextException) {
      return TrialRefusal.of(UNPROCESSABLE, String.valueOf(cause.getMessage()), "text");
    }
    if (cause instanceof StackOverflowError) {
      return TrialRefusal.of(UNPROCESSABLE, "The text is nested too deeply to be read.", "text");
    }
    StackTraceElement[] trace = cause.getStackTrace();
    LOG.error(
        "a text could not be read: {} at {}",
        cause.getClass().getName(),
        trace.length == 0 ? "an unknown place" : trace[0]);
    return TrialRefusal.of(
        HttpServletResponse.SC_INTERNAL_SERVER_ERROR,
        "The server failed at this text, and its log says where.");
  }

  @Override
  public void close() {
    reader.shutdownNow();
  }
}
