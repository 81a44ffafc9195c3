package io.wiregraph.server.trial;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.wiregraph.server.http.HttpRules;
import io.wiregraph.server.http.Site;
import io.wiregraph.server.trial.TrialLimits.Rate;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.BooleanSupplier;
import org.apache.jena.fuseki.main.FusekiServer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is taken, what is refused, and that nothing of it takes more than it may. */
@Timeout(300)
class TrialEndpointTest {

  private static final Rate UNBOUNDED = new Rate(1_000, Duration.ofNanos(1));
  private static final TrialLimits WIDE =
      new TrialLimits(20, 1, Duration.ofMinutes(1), UNBOUNDED, UNBOUNDED);
  private static final String SHORT = "{\"text\": \"Ana met Bo.\"}";

  private final AtomicLong clock = new AtomicLong();
  private final HttpClient client = HttpClient.newHttpClient();

  /** Gives back what it was given. */
  private static ObjectNode echo(TriedText text) {
    return JsonNodeFactory.instance
        .objectNode()
        .put("text", text.text())
        .put("headline", text.headline())
        .put("date", String.valueOf(text.published()));
  }

  private static final ReadyAnalyser ECHO = (text, isOver) -> echo(text);

  private static final TextAnalyser LOADING =
      new TextAnalyser() {
        @Override
        public boolean isReady() {
          return false;
        }

        @Override
        public ObjectNode read(TriedText text, BooleanSupplier isOver) {
          throw new IllegalStateException("asked though it is not ready");
        }
      };

  private static final TextAnalyser BROKEN =
      new TextAnalyser() {
        @Override
        public boolean isReady() {
          throw new IllegalStateException("no models");
        }

        @Override
        public ObjectNode read(TriedText text, BooleanSupplier isOver) {
          throw new IllegalStateException("asked though it is not ready");
        }
      };

  /** A server with that endpoint alone. */
  private final class Served implements AutoCloseable {

    private final FusekiServer server;

    Served(TextAnalyser analyser, TrialLimits limits) {
      server =
          FusekiServer.create()
              .port(0)
              .loopback(true)
              .enableCors(false)
              .addFilter("/*", new HttpRules())
              .addServlet(
                  "/" + TrialEndpoint.PATH,
                  new TrialEndpoint(
                      analyser, new Site("https://example.org/news/"), limits, clock::get))
              .start();
    }

    private HttpRequest request(String method, String body, String... headers) {
      HttpRequest.Builder request =
          HttpRequest.newBuilder(
                  URI.create("http://localhost:" + server.getPort() + "/" + TrialEndpoint.PATH))
              .method(method, BodyPublishers.ofString(body));
      if (List.of(headers).stream().noneMatch("Content-Type"::equals)) {
        request.header("Content-Type", "application/json; charset=utf-8");
      }
      if (headers.length > 0) {
        request.headers(headers);
      }
      return request.build();
    }

    HttpResponse<String> send(String method, String body, String... headers) throws Exception {
      return client.send(request(method, body, headers), BodyHandlers.ofString());
    }

    HttpResponse<String> post(String body, String... headers) throws Exception {
      return send("POST", body, headers);
    }

    CompletableFuture<HttpResponse<String>> later(String body) {
      return client.sendAsync(request("POST", body), BodyHandlers.ofString());
    }

    @Override
    public void close() {
      server.stop();
    }
  }

  private static String header(HttpResponse<?> response, String name) {
    return response.headers().firstValue(name).orElse("");
  }

  @Test
  void whatWasReadIsAnsweredAndKeptNowhere() throws Exception {
    try (Served served = new Served(ECHO, WIDE)) {
      HttpResponse<String> answer =
          served.post(
              "{\"text\": \"Ana met Bo.\", \"headline\": \" Hm \", \"date\": \"2012-02-07\"}");

      assertThat(answer.statusCode()).isEqualTo(200);
      assertThat(answer.body())
          .isEqualTo("{\"text\":\"Ana met Bo.\",\"headline\":\"Hm\",\"date\":\"2012-02-07\"}");
      assertThat(header(answer, "Content-Type")).startsWith("application/json");
      assertThat(header(answer, "Cache-Control")).isEqualTo("no-store");
      assertThat(served.send("GET", "").body()).isEqualTo("{\"ready\":true,\"characters\":20}");
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\0',
      textBlock =
          """
          {"text": ""}                                   | 400 | no text
          {"text": " \\n\\t "}                           | 400 | no text
          {"text": null}                                 | 400 | no text
          {"headline": "Hm"}                             | 400 | no text
          {"text": ["Ana met Bo."]}                      | 400 | to be a string
          {"text": "Ana.", "headline": 7}                | 400 | headline is to be a string
          {"text": "Ana.", "date": "7 February"}         | 400 | such as 2012-02-07
          {"text": "Ana.", "date": "+999999999-01-01"}   | 400 | such as 2012-02-07
          {"text": "Ana.", "name": "x"}                  | 400 | no others
          {"text": "Ana.", "text": "Bo."}                | 400 | not proper JSON
          {"text": "Ana."} {}                            | 400 | not proper JSON
          {"text": "Ana.                                 | 400 | not proper JSON
          ["Ana."]                                       | 400 | JSON object
          "Ana."                                         | 400 | JSON object
          Ana met Bo.                                    | 400 | not proper JSON
          {"text": "Ana met Bo. Bo met Al."}             | 413 | has 22 characters; at most 20
          """)
  void whatIsNoTextIsRefusedWithTheReason(String body, int status, String why) throws Exception {
    try (Served served = new Served(ECHO, WIDE)) {
      HttpResponse<String> answer = served.post(body);

      assertThat(answer.statusCode()).isEqualTo(status);
      assertThat(answer.body()).startsWith("{\"error\":").contains(why);
    }
  }

  @Test
  void sizeIsThatOfCharactersHoweverTheyAreWritten() throws Exception {
    try (Served served = new Served(ECHO, WIDE)) {
      assertThat(served.post("{\"text\": \"" + "\\ud83d\\ude00".repeat(20) + "\"}").statusCode())
          .isEqualTo(200);
      assertThat(served.post("{\"text\": \"" + "\\ud83d\\ude00".repeat(21) + "\"}").statusCode())
          .isEqualTo(413);
      assertThat(served.post(" ".repeat(100_000)).statusCode()).isEqualTo(413);
      assertThat(served.post("[".repeat(5_000)).body()).contains("not proper JSON");
      assertThat(
              served
                  .post("{\"text\": \"Ana.\", \"headline\": \"" + "a".repeat(301) + "\"}")
                  .statusCode())
          .isEqualTo(413);
    }
  }

  @ParameterizedTest
  @CsvSource({
    "text/plain",
    "application/x-www-form-urlencoded",
    "multipart/form-data",
    "application/jsonp"
  })
  void formsOfOtherPagesAreNotTaken(String type) throws Exception {
    try (Served served = new Served(ECHO, WIDE)) {
      assertThat(served.post(SHORT, "Content-Type", type).statusCode()).isEqualTo(415);
    }
  }

  @Test
  void pagesOfOtherSitesAreNotAnsweredAndNotTold() throws Exception {
    try (Served served = new Served(ECHO, WIDE)) {
      for (String method : List.of("GET", "POST")) {
        for (String site : List.of("https://evil.example", "null", "http://localhost:1", "::")) {
          assertThat(served.send(method, SHORT, "Origin", site).statusCode())
              .as(site)
              .isEqualTo(403);
        }
        for (String site : List.of("cross-site", "same-site")) {
          assertThat(served.send(method, SHORT, "Sec-Fetch-Site", site).statusCode())
              .as(site)
              .isEqualTo(403);
        }
        assertThat(
                served
                    .send(
                        method,
                        SHORT,
                        "Origin",
                        "http://localhost:" + served.server.getPort(),
                        "Sec-Fetch-Site",
                        "same-origin")
                    .statusCode())
            .isEqualTo(200);
        assertThat(served.send(method, SHORT, "Origin", "https://example.org").statusCode())
            .isEqualTo(200);
      }
      HttpResponse<String> asked =
          served.send(
              "OPTIONS",
              "",
              "Origin",
              "https://evil.example",
              "Access-Control-Request-Method",
              "POST");
      assertThat(asked.headers().map().keySet())
          .noneMatch(name -> name.toLowerCase(java.util.Locale.ROOT).startsWith("access-control"));
      assertThat(served.post(SHORT).headers().firstValue("Access-Control-Allow-Origin")).isEmpty();
    }
  }

  @Test
  void oneClientSendsSoManyAndOthersStillMay() throws Exception {
    TrialLimits limits =
        new TrialLimits(
            20, 1, Duration.ofMinutes(1), new Rate(2, Duration.ofSeconds(5)), UNBOUNDED);
    try (Served served = new Served(ECHO, limits)) {
      assertThat(served.post(SHORT).statusCode()).isEqualTo(200);
      assertThat(served.post(SHORT).statusCode()).isEqualTo(200);
      HttpResponse<String> refused = served.post(SHORT);
      assertThat(refused.statusCode()).isEqualTo(429);
      assertThat(header(refused, "Retry-After")).isEqualTo("5");
      assertThat(served.post(SHORT, "X-Forwarded-For", "203.0.113.7").statusCode()).isEqualTo(200);
      assertThat(served.post("{\"text\": 1}").statusCode()).isEqualTo(400);
      clock.addAndGet(Duration.ofSeconds(5).toNanos());
      assertThat(served.post(SHORT).statusCode()).isEqualTo(200);
      assertThat(served.post(SHORT).statusCode()).isEqualTo(429);
    }
  }

  @Test
  void allTogetherSendNoMoreThanIsRead() throws Exception {
    TrialLimits limits =
        new TrialLimits(
            20, 1, Duration.ofMinutes(1), UNBOUNDED, new Rate(3, Duration.ofSeconds(2)));
    try (Served served = new Served(ECHO, limits)) {
      for (int i = 0; i < 3; i++) {
        assertThat(served.post(SHORT, "X-Forwarded-For", "203.0.113." + i).statusCode())
            .isEqualTo(200);
      }
      HttpResponse<String> refused = served.post(SHORT, "X-Forwarded-For", "203.0.113.9");
      assertThat(refused.statusCode()).isEqualTo(429);
      assertThat(header(refused, "Retry-After")).isEqualTo("2");
    }
  }

  @Test
  void oneTextIsReadAtATimeFewWaitAndOthersAreSentAway() throws Exception {
    CountDownLatch mayGoOn = new CountDownLatch(1);
    Semaphore begun = new Semaphore(0);
    Semaphore alone = new Semaphore(1);
    AtomicBoolean wereTwo = new AtomicBoolean();
    ReadyAnalyser slow =
        (text, isOver) -> {
          wereTwo.compareAndSet(false, !alone.tryAcquire());
          begun.release();
          await(mayGoOn);
          alone.release();
          return echo(text);
        };
    try (Served served = new Served(slow, WIDE)) {
      CompletableFuture<HttpResponse<String>> first = served.later(SHORT);
      begun.acquire();
      CompletableFuture<HttpResponse<String>> second = served.later(SHORT);
      CompletableFuture<HttpResponse<String>> third = served.later(SHORT);
      CompletableFuture.anyOf(second, third).join();
      HttpResponse<String> away = second.isDone() ? second.join() : third.join();
      assertThat(away.statusCode()).isEqualTo(503);
      assertThat(header(away, "Retry-After")).isEqualTo("5");
      mayGoOn.countDown();
      assertThat(first.join().statusCode()).isEqualTo(200);
      assertThat(List.of(second.join().statusCode(), third.join().statusCode()))
          .containsExactlyInAnyOrder(200, 503);
      assertThat(wereTwo).isFalse();
    }
  }

  private static void await(CountDownLatch latch) {
    try {
      if (!latch.await(1, TimeUnit.MINUTES)) {
        throw new IllegalStateException("nobody let it go on");
      }
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  @Test
  void whoWaitsTooLongIsToldAndTheTextIsGivenUp() throws Exception {
    CountDownLatch isGivenUp = new CountDownLatch(1);
    ReadyAnalyser endless =
        (text, isOver) -> {
          while (!isOver.getAsBoolean()) {
            Thread.onSpinWait();
          }
          isGivenUp.countDown();
          return echo(text);
        };
    TrialLimits limits = new TrialLimits(20, 1, Duration.ofMillis(100), UNBOUNDED, UNBOUNDED);
    try (Served served = new Served(endless, limits)) {
      HttpResponse<String> answer = served.post(SHORT);
      assertThat(answer.statusCode()).isEqualTo(503);
      assertThat(answer.body()).contains("took longer");
      await(isGivenUp);
      assertThat(isGivenUp.getCount()).isZero();
    }
  }

  @Test
  void modelsThatAreStillReadAndModelsThatCannotBeAreTold() throws Exception {
    try (Served served = new Served(LOADING, WIDE)) {
      HttpResponse<String> answer = served.post(SHORT);
      assertThat(answer.statusCode()).isEqualTo(503);
      assertThat(header(answer, "Retry-After")).isEqualTo("2");
      assertThat(answer.body()).contains("still reading its models");
      assertThat(served.send("GET", "").body()).contains("\"ready\":false");
    }
    try (Served served = new Served(BROKEN, WIDE)) {
      assertThat(served.post(SHORT).statusCode()).isEqualTo(503);
      assertThat(served.send("GET", "").body()).contains("cannot load its models");
    }
  }

  @Test
  void reasonsThatLieInTheTextAreToldAndFailuresSayNothingOfIt() throws Exception {
    ReadyAnalyser french =
        (text, isOver) -> {
          throw new UnreadTextException("This text is in French.");
        };
    ReadyAnalyser deep =
        (text, isOver) -> {
          throw new StackOverflowError();
        };
    ReadyAnalyser failing =
        (text, isOver) -> {
          throw new NumberFormatException("For input string: " + text.text());
        };
    try (Served served = new Served(french, WIDE)) {
      HttpResponse<String> answer = served.post(SHORT);
      assertThat(answer.statusCode()).isEqualTo(422);
      assertThat(answer.body()).contains("in French");
    }
    try (Served served = new Served(deep, WIDE)) {
      assertThat(served.post(SHORT).statusCode()).isEqualTo(422);
    }
    try (Served served = new Served(failing, WIDE)) {
      HttpResponse<String> answer = served.post(SHORT);
      assertThat(answer.statusCode()).isEqualTo(500);
      assertThat(answer.body()).doesNotContain("Ana").doesNotContain("Format");
    }
  }
}
