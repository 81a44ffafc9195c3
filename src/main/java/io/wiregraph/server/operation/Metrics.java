package io.wiregraph.server.operation;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.Timer;
import io.micrometer.core.instrument.binder.jvm.JvmGcMetrics;
import io.micrometer.core.instrument.binder.jvm.JvmMemoryMetrics;
import io.micrometer.core.instrument.binder.jvm.JvmThreadMetrics;
import io.micrometer.core.instrument.binder.system.FileDescriptorMetrics;
import io.micrometer.core.instrument.binder.system.ProcessorMetrics;
import io.micrometer.core.instrument.binder.system.UptimeMetrics;
import io.micrometer.prometheusmetrics.PrometheusConfig;
import io.micrometer.prometheusmetrics.PrometheusMeterRegistry;
import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntSupplier;
import java.util.function.Supplier;

/**
 * What a server does, counted and timed by Micrometer: requests by route and status, queries that
 * run, the store, and what the JVM takes. A route is the pattern of a path, of which there are few;
 * what clients make up is never part of a name.
 */
public final class Metrics implements Filter, AutoCloseable {

  private static final Duration[] LIMITS = {
    Duration.ofMillis(5),
    Duration.ofMillis(25),
    Duration.ofMillis(100),
    Duration.ofMillis(500),
    Duration.ofSeconds(2),
    Duration.ofSeconds(10),
    Duration.ofSeconds(30)
  };

  private final PrometheusMeterRegistry registry =
      new PrometheusMeterRegistry(PrometheusConfig.DEFAULT);
  private final JvmGcMetrics collections = new JvmGcMetrics();
  private final AtomicInteger running = new AtomicInteger();

  /**
   * Starts to count.
   *
   * @param queries tells how many queries run
   * @param builds tells how the store was built last
   */
  public Metrics(StoreFigures figures, IntSupplier queries, Supplier<Optional<LastBuild>> builds) {
    new JvmMemoryMetrics().bindTo(registry);
    new JvmThreadMetrics().bindTo(registry);
    new ProcessorMetrics().bindTo(registry);
    new FileDescriptorMetrics().bindTo(registry);
    new UptimeMetrics().bindTo(registry);
    collections.bindTo(registry);
    gauge("wiregraph.requests.running", "Requests under way", running::get);
    gauge("wiregraph.queries.running", "Queries under way", queries::getAsInt);
    gauge("wiregraph.store.triples", "Triples of the store", figures::triples);
    gauge("wiregraph.store.articles", "Articles of the store", figures::articles);
    gauge(
        "wiregraph.build.finished.seconds",
        "When the last build ended, in seconds since 1970",
        () -> builds.get().map(build -> build.finished().getEpochSecond()).orElse(0L));
    gauge(
        "wiregraph.build.duration.seconds",
        "How long the last build took",
        () -> builds.get().map(LastBuild::seconds).orElse(0.0));
    gauge(
        "wiregraph.build.problems",
        "What the last build could not read",
        () -> builds.get().map(LastBuild::problems).orElse(0));
    gauge(
        "wiregraph.store.changing",
        "1 while the store is being changed",
        () -> builds.get().filter(LastBuild::isChanging).isPresent() ? 1 : 0);
  }

  private void gauge(String name, String description, Supplier<Number> value) {
    Gauge.builder(name, value).description(description).register(registry);
  }

  @Override
  public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    HttpServletRequest asked = (HttpServletRequest) request;
    Timer.Sample sample = Timer.start(registry);
    running.incrementAndGet();
    boolean isAnswered = false;
    try {
      chain.doFilter(request, response);
      isAnswered = true;
    } finally {
      running.decrementAndGet();
      int status = isAnswered ? ((HttpServletResponse) response).getStatus() : 500;
      sample.stop(
          Timer.builder("wiregraph.requests")
              .description("Requests by route and status")
              .tag("route", route(asked))
              .tag("status", String.valueOf(status))
              .serviceLevelObjectives(LIMITS)
              .register(registry));
    }
  }

  private static String route(HttpServletRequest request) {
    String pattern = request.getHttpServletMapping().getPattern();
    return pattern == null || pattern.isEmpty() ? "/" : pattern;
  }

  /** Returns all in Prometheus' text format. */
  String text() {
    return registry.scrape();
  }

  @Override
  public void close() {
    collections.close();
    registry.close();
  }
}
