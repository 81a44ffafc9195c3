package io.wiregraph.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.wiregraph.pipeline.AnalyserSource;
import io.wiregraph.pipeline.MadeUpStore;
import io.wiregraph.server.http.StoreState;
import io.wiregraph.store.GraphStore;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Commands beside a server of the same store, without models. */
@Timeout(value = 300, unit = TimeUnit.SECONDS)
class ServingTest {

  @TempDir Path dir;

  private Path graph() {
    return dir.resolve("graph");
  }

  @Test
  void whatChangesAStoreThatIsServedIsDoneByTheServer() throws IOException {
    MadeUpStore.build(graph());
    try (GraphStore store = GraphStore.openForReading(graph());
        Serving serving = new Serving(store, graph(), List.of(), false, Calls.console())) {
      serving.start("http://localhost:1/");
      String before = store.state();
      Calls.Outcome label =
          Calls.call("curate", "label", "--store", graph(), "entity/Russia", "The Russians");
      assertThat(label.code()).as(label.err()).isZero();
      assertThat(label.out()).startsWith("1: ").contains("is called \"The Russians\"");
      assertThat(store.state()).isNotEqualTo(before);
      assertThat(Calls.call("curate", "list", "--store", graph()).out()).contains("The Russians");
      Calls.Outcome wrong = Calls.call("curate", "label", "--store", graph(), "entity/None", "x");
      assertThat(wrong.code()).isEqualTo(2);
      assertThat(wrong.err()).contains("the store has no entity");
      String some = store.articles().firstKey().value();
      Calls.Outcome removed = Calls.call("remove", "--store", graph(), some);
      assertThat(removed.out()).isEqualTo("1 removed; 1 articles stay\n");
      assertThat(store.articles()).hasSize(1);
      Path backup = dir.resolve("kept.zip");
      assertThat(Calls.call("backup", "--store", graph(), backup).code()).isZero();
      assertThat(backup).exists();
    }
    assertThat(graph().resolve("serve.json")).doesNotExist();
    assertThat(Calls.call("doctor", "--store", graph()).out()).contains("nothing wrong");
  }

  @Test
  void whatIsNotHandedOverIsToldWhereToAsk() throws IOException {
    MadeUpStore.build(graph());
    try (GraphStore store = GraphStore.openForReading(graph());
        Serving serving = new Serving(store, graph(), List.of(), false, Calls.console())) {
      serving.start("http://localhost:4711/");
      Calls.Outcome second = Calls.call("serve", "--store", graph(), "--port", "0");
      assertThat(second.code()).isEqualTo(1);
      assertThat(second.err()).contains("is served at http://localhost:4711/ by process");
      try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
        int port = taken.getLocalPort();
        assertThat(Calls.call("serve", "--store", graph(), "--port", port).err())
            .contains("is served at http://localhost:4711/ by process");
      }
      assertThat(Calls.call("query", "--store", graph(), "vetoes").err()).contains("ask there");
    }
  }

  @Test
  void serverThatWatchesFoldersTakesNoBuilds() throws IOException {
    MadeUpStore.build(graph());
    Path articles = Files.createDirectories(dir.resolve("articles"));
    try (GraphStore store = GraphStore.openForReading(graph());
        Serving serving = new Serving(store, graph(), List.of(articles), false, Calls.console())) {
      serving.start("http://localhost:4711/");
      Calls.Outcome build = Calls.call("build", "--store", graph(), articles);
      assertThat(build.code()).isEqualTo(1);
      assertThat(build.err()).contains("keeps the store equal to " + articles);
      // An empty folder is more likely a mistake than meant.
      assertThat(store.articles()).hasSize(2);
    }
  }

  @Test
  void lastStateOfTheStoreIsNamedWithTheTimeItBegan() {
    MadeUpStore.build(graph());
    Instant later = Instant.parse("2100-01-01T00:00:00Z");
    try (GraphStore store = GraphStore.openForReading(graph())) {
      ServedState served = new ServedState(store, Clock.fixed(later, ZoneOffset.UTC));
      StoreState first = served.get();
      assertThat(first.since()).isBefore(later);
      store.write(() -> store.removeArticle(store.articles().firstKey()));
      StoreState second = served.get();
      assertThat(second.name()).isNotEqualTo(first.name());
      assertThat(second.since()).isEqualTo(later);
      assertThat(served.get()).isEqualTo(second);
    }
  }

  @Test
  void analyserIsKeptForTheNextBuildUntilItIsLetGo() {
    AtomicInteger loads = new AtomicInteger();
    try (KeptAnalysers kept = new KeptAnalysers(Duration.ofDays(1))) {
      AnalyserSource source =
          new AnalyserSource(
              "v1",
              () -> {
                loads.incrementAndGet();
                return StandIn.analysis().loading().get();
              });
      assertThat(kept.apply(source).loading().get()).isNotNull();
      assertThat(kept.apply(source).loading().get()).isNotNull();
      assertThat(loads).hasValue(1);
      assertThat(kept.apply(new AnalyserSource("v2", source.loading())).loading().get())
          .isNotNull();
      assertThat(loads).hasValue(2);
      kept.letGo();
      assertThat(kept.apply(new AnalyserSource("v2", source.loading())).loading().get())
          .isNotNull();
      assertThat(loads).hasValue(3);
    }
  }
}
