package io.wiregraph.server;

import static org.assertj.core.api.Assertions.assertThat;

import io.wiregraph.bench.Visit;
import io.wiregraph.bench.Visited;
import io.wiregraph.bench.Visitors;
import io.wiregraph.pipeline.MadeUpStore;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What {@code bench serve} visits is there, so that its figures are of what they say. */
class VisitsTest {

  private static final int VISITS = 400;

  @TempDir private static Path dir;
  private static ServedStore served;
  private static Visitors visitors;

  @BeforeAll
  static void start() {
    served = ServedStore.start(dir);
    visitors = new Visitors(served.url(""), 1);
  }

  @AfterAll
  static void stop() {
    served.close();
  }

  private static Visitors.Result run(Visitors.Plan plan) throws Exception {
    AtomicInteger left = new AtomicInteger(VISITS);
    return visitors.run(4, plan, Duration.ZERO, () -> left.getAndDecrement() <= 0);
  }

  @Test
  void pagesAreThereAndNotSentTwice() throws Exception {
    Visited visited = Visited.of(visitors, MadeUpStore.BASE);
    List<Visit> known = visited.knownPages(visitors);

    assertThat(known).hasSizeGreaterThan(20);
    assertThat(run(random -> known.get(random.nextInt(known.size()))).statuses())
        .containsOnlyKeys(304);
  }

  @Test
  void whatIsMeantWellIsAnswered() throws Exception {
    Visited visited = Visited.of(visitors, MadeUpStore.BASE);
    Visitors.Result result = run(visited::wellMeant);

    assertThat(result.statuses()).containsOnlyKeys(200);
    assertThat(result.count()).isEqualTo(VISITS);
    assertThat(result.times().millis(0.95)).isPositive();
  }

  @Test
  void nothingOfWhatAnybodyMayAskFails() throws Exception {
    Visited visited = Visited.of(visitors, MadeUpStore.BASE);

    // 0: the clients of work without end, who leave.
    Visitors.Plan plan = random -> visited.anything(random).within(Duration.ofSeconds(2));
    assertThat(run(plan).statuses().keySet())
        .isSubsetOf(0, 200, 202, 303, 400, 403, 404, 405, 406, 415, 422, 503)
        .contains(200, 303, 400, 404);
  }
}
