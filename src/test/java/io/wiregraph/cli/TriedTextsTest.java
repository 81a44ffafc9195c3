package io.wiregraph.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import io.wiregraph.server.trial.TriedText;
import java.time.Duration;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Models are there when somebody wants them, and not before or long after. */
@Timeout(300)
class TriedTextsTest {

  private static final Duration LONG = Duration.ofHours(1);
  private static final TriedText TEXT = new TriedText("Ana met Bo.", null, null);

  private static TriedTexts.Reading reading(int number) {
    return (text, isOver) ->
        JsonNodeFactory.instance.objectNode().put("text", text.text()).put("by", number);
  }

  private static void awaitReady(TriedTexts texts) {
    while (!texts.isReady()) {
      Thread.onSpinWait();
    }
  }

  @Test
  void nothingIsLoadedBeforeSomebodyAsksAndThenOnceBehind() throws Exception {
    AtomicInteger loads = new AtomicInteger();
    CountDownLatch mayLoad = new CountDownLatch(1);
    try (TriedTexts texts =
        new TriedTexts(
            () -> {
              await(mayLoad);
              return reading(loads.incrementAndGet());
            },
            LONG)) {
      assertThat(loads).hasValue(0);
      assertThat(texts.isReady()).isFalse();
      assertThat(texts.isReady()).isFalse();
      mayLoad.countDown();
      awaitReady(texts);
      assertThat(texts.read(TEXT, () -> false).toString())
          .isEqualTo("{\"text\":\"Ana met Bo.\",\"by\":1}");
      assertThat(loads).hasValue(1);
    }
  }

  private static void await(CountDownLatch latch) {
    try {
      latch.await();
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  @Test
  void whatNobodyUsesIsLetGoOfAndLoadedAgain() throws Exception {
    AtomicInteger loads = new AtomicInteger();
    try (TriedTexts texts = new TriedTexts(() -> reading(loads.incrementAndGet()), LONG)) {
      awaitReady(texts);
      texts.letGo();
      assertThatThrownBy(() -> texts.read(TEXT, () -> false))
          .isInstanceOf(CancellationException.class);
      awaitReady(texts);
      assertThat(texts.read(TEXT, () -> false).get("by").asInt()).isEqualTo(2);
    }
  }

  @Test
  void failureIsToldOnceAndTheNextBeginsAnew() throws Exception {
    AtomicInteger loads = new AtomicInteger();
    try (TriedTexts texts =
        new TriedTexts(
            () -> {
              if (loads.incrementAndGet() == 1) {
                throw new IllegalStateException("no room");
              }
              return reading(2);
            },
            LONG)) {
      assertThatThrownBy(() -> awaitReady(texts)).hasRootCauseMessage("no room");
      awaitReady(texts);
      assertThat(texts.read(TEXT, () -> false).get("by").asInt()).isEqualTo(2);
    }
  }
}
