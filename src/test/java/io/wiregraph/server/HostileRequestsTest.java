package io.wiregraph.server;

import static org.assertj.core.api.Assertions.assertThat;

import io.wiregraph.pipeline.MadeUpStore;
import io.wiregraph.server.guard.Limits;
import io.wiregraph.server.http.StoreState;
import io.wiregraph.server.trial.RecordedAnalyser;
import io.wiregraph.store.GraphStore;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Nothing that is sent brings the server down, or out of it what is not for everybody. */
class HostileRequestsTest {

  private static final Hostile GOOD =
      new Hostile("GET /kg/sparql?query=ASK%7B%7D HTTP/1.1", List.of(), "");
  private static final List<String> NOT_FOR_EVERYBODY =
      List.of("\tat ", "Exception", "org.eclipse", "org.apache", "io.wiregraph", "root:x:");
  private static final List<String> SCRIPT = List.of("<script>alert", "<script>St");

  /** -Pfuzz gives minutes; otherwise a few hundred requests. */
  private static final Duration FUZZ = Duration.ofSeconds(Long.getLong("fuzz.seconds", 0));

  private static final int FUZZED = 400;

  @TempDir private static Path dir;
  private static GraphStore store;
  private static GraphServer server;

  @BeforeAll
  static void start() {
    MadeUpStore.build(dir);
    store = GraphStore.openForReading(dir);
    Limits limits =
        new Limits(Duration.ofMillis(200), 1000, 1 << 20, 8, Duration.ofMillis(200), 1 << 20);
    server =
        GraphServer.start(
            store.dataset(),
            store.iris().base(),
            store.pack(),
            Explanations.NONE,
            Door.at("127.0.0.1", 0).with(limits),
            () -> new StoreState("fixed", Instant.EPOCH),
            Publishing.of(store.dumps()).trying(new RecordedAnalyser()));
  }

  @AfterAll
  static void stop() {
    server.close();
    store.close();
  }

  private static List<String> wrong(Hostile request) throws Exception {
    String answer = request.sendTo(server.port());
    List<String> wrong = new ArrayList<>();
    if (answer.startsWith("HTTP/1.1 500") || answer.startsWith("HTTP/1.1 502")) {
      wrong.add(request + " gives " + answer.lines().findFirst().orElse(""));
    }
    if (answer.equals(Hostile.NOTHING)) {
      wrong.add(request + " gives no answer");
    }
    String name = request.line();
    String what = name.substring(0, Math.min(200, name.length())) + " " + request.headers();
    NOT_FOR_EVERYBODY.stream()
        .filter(answer::contains)
        .filter(words -> !request.toString().contains(words))
        .forEach(words -> wrong.add(what + " gives '" + words + "'"));
    if (answer.contains("text/html")) {
      SCRIPT.stream().filter(answer::contains).forEach(s -> wrong.add(what + " gives " + s));
    }
    if (answer.lines().takeWhile(line -> !line.isEmpty()).anyMatch("Set-Cookie: a=b"::equals)) {
      wrong.add(what + " makes headers");
    }
    return wrong;
  }

  @Test
  @Timeout(300)
  void hostileRequestsAreAnsweredOrRefused() throws Exception {
    List<Hostile> all = Hostile.all();
    assertThat(all).hasSizeGreaterThan(150);
    List<String> wrong = new ArrayList<>();
    for (Hostile request : all) {
      wrong.addAll(wrong(request));
    }
    assertThat(wrong).isEmpty();
    assertThat(GOOD.sendTo(server.port())).startsWith("HTTP/1.1 200");
    awaitNoQuery();
  }

  /** A query is away a moment after its answer is whole; the time-out tells of one that stays. */
  private static void awaitNoQuery() {
    while (server.queriesRunning() > 0) {
      Thread.onSpinWait();
    }
  }

  @Test
  void requestsMadeOfPiecesOfOthersAreAnsweredOrRefused() throws Exception {
    Random random = new Random(20120204);
    List<Hostile> all = Hostile.all();
    List<String> wrong = new ArrayList<>();
    long end = System.nanoTime() + FUZZ.toNanos();
    for (int i = 0; i < FUZZED || System.nanoTime() < end; i++) {
      Hostile one = all.get(random.nextInt(all.size()));
      Hostile other = all.get(random.nextInt(all.size()));
      wrong.addAll(
          wrong(
              new Hostile(
                  mixed(one.line(), other.line(), random),
                  random.nextBoolean() ? one.headers() : other.headers(),
                  random.nextBoolean() ? one.body() : mixed(one.body(), other.body(), random))));
    }
    assertThat(wrong).isEmpty();
    assertThat(GOOD.sendTo(server.port())).startsWith("HTTP/1.1 200");
  }

  /** Returns a text with something left out, put in twice, changed, or of another. */
  private static String mixed(String one, String other, Random random) {
    if (one.length() < 6 || other.length() < 6) {
      return one;
    }
    int at = 4 + random.nextInt(one.length() - 4);
    int from = random.nextInt(other.length());
    return switch (random.nextInt(5)) {
      case 0 -> one.substring(0, at) + one.substring(Math.min(one.length(), at + 3));
      case 1 -> one.substring(0, at) + (char) random.nextInt(32, 256) + one.substring(at);
      case 2 -> one.substring(0, at) + other.substring(from);
      case 3 ->
          one.substring(0, at) + "%" + Integer.toHexString(random.nextInt(256)) + one.substring(at);
      default -> one.substring(0, at) + one.substring(at / 2);
    };
  }
}
