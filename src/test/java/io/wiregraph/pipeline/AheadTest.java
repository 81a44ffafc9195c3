package io.wiregraph.pipeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class AheadTest {

  @Test
  void resultsComeInTheOrderOfTheThingsWhicheverIsReadyFirst() {
    CountDownLatch last = new CountDownLatch(1);
    List<Integer> seen = new ArrayList<>();

    Ahead.each(
        IntStream.range(0, 4).iterator(),
        i -> {
          if (i == 0 && Runtime.getRuntime().availableProcessors() > 1) {
            waitFor(last);
          }
          last.countDown();
          return i * 10;
        },
        seen::add);

    assertThat(seen).containsExactly(0, 10, 20, 30);
  }

  private static void waitFor(CountDownLatch latch) {
    try {
      latch.await();
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  @Test
  void noMoreThanAFewThingsAreUnderWay() {
    AtomicInteger begun = new AtomicInteger();
    AtomicInteger most = new AtomicInteger();
    int[] taken = new int[1];

    Ahead.each(
        IntStream.range(0, 5_000).iterator(),
        i -> begun.incrementAndGet(),
        r -> most.accumulateAndGet(begun.get() - taken[0]++, Math::max));

    assertThat(taken[0]).isEqualTo(5_000);
    assertThat(most.get()).isLessThanOrEqualTo(8 * Runtime.getRuntime().availableProcessors());
  }

  @Test
  void whatWorkThrowsIsThrownAndNothingGoesOn() {
    AtomicInteger done = new AtomicInteger();

    assertThatThrownBy(
            () ->
                Ahead.each(
                    IntStream.iterate(0, i -> i + 1).iterator(),
                    i -> {
                      if (i == 3) {
                        throw new IllegalStateException("on purpose");
                      }
                      return i;
                    },
                    i -> done.incrementAndGet()))
        .isInstanceOf(IllegalStateException.class)
        .hasMessage("on purpose");

    assertThat(done).hasValue(3);
  }

  @Test
  void whoIsInterruptedFinishesAndStaysInterrupted() {
    List<Integer> seen = new ArrayList<>();
    Thread.currentThread().interrupt();

    Ahead.each(IntStream.range(0, 50).iterator(), i -> i, seen::add);

    assertThat(Thread.interrupted()).isTrue();
    assertThat(seen).hasSize(50);
  }
}
