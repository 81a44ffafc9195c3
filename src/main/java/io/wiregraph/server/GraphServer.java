package io.wiregraph.server;

import io.wiregraph.pack.DomainPack;
import io.wiregraph.query.Prefixes;
import io.wiregraph.query.ShippedQueries;
import io.wiregraph.search.StoreIndex;
import io.wiregraph.search.Titles;
import io.wiregraph.server.catalog.Background;
import io.wiregraph.server.catalog.DatasetDescription;
import io.wiregraph.server.catalog.DumpFiles;
import io.wiregraph.server.catalog.DumpFolder;
import io.wiregraph.server.catalog.Robots;
import io.wiregraph.server.catalog.Sitemap;
import io.wiregraph.server.download.ExportEndpoint;
import io.wiregraph.server.explore.ExploreApi;
import io.wiregraph.server.fragments.Fragments;
import io.wiregraph.server.guard.Gate;
import io.wiregraph.server.http.HttpRules;
import io.wiregraph.server.http.Listener;
import io.wiregraph.server.http.Site;
import io.wiregraph.server.http.StoreState;
import io.wiregraph.server.operation.AccessLog;
import io.wiregraph.server.operation.Health;
import io.wiregraph.server.operation.Insider;
import io.wiregraph.server.operation.Metrics;
import io.wiregraph.server.operation.MetricsPage;
import io.wiregraph.server.operation.StoreFigures;
import io.wiregraph.server.search.Reconciliation;
import io.wiregraph.server.search.SearchPage;
import io.wiregraph.server.sparql.GraphStoreEndpoint;
import io.wiregraph.server.sparql.ShaclEndpoint;
import io.wiregraph.server.sparql.SparqlEndpoint;
import io.wiregraph.server.sparql.UpdateEndpoint;
import io.wiregraph.server.trial.NoTrial;
import io.wiregraph.server.trial.TextAnalyser;
import io.wiregraph.server.trial.TrialEndpoint;
import io.wiregraph.server.web.Frames;
import io.wiregraph.server.web.ViewPage;
import io.wiregraph.server.web.WebFiles;
import jakarta.servlet.Filter;
import jakarta.servlet.http.HttpServlet;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.util.Locale;
import java.util.function.Supplier;
import org.apache.jena.fuseki.FusekiException;
import org.apache.jena.fuseki.main.FusekiServer;
import org.apache.jena.query.ARQ;
import org.apache.jena.query.Dataset;
import org.apache.jena.sparql.core.DatasetGraph;
import org.eclipse.jetty.compression.gzip.GzipCompression;
import org.eclipse.jetty.compression.server.CompressionConfig;
import org.eclipse.jetty.compression.server.CompressionHandler;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.server.handler.GracefulHandler;
import org.jspecify.annotations.Nullable;

/**
 * Fuseki over one store: queries at {@code /kg/sparql}, graphs at {@code /kg/data}, the ontology at
 * {@code /ontology}, a start page at {@code /}. Nothing can be written, but where updates are taken
 * from who has a password; queries cannot make the server call others ({@code SERVICE} is off), and
 * there are no administrative pages.
 */
public final class GraphServer implements AutoCloseable {

  /** Requests that are under way when the server is stopped may take so long. */
  private static final long MILLIS_TO_END = 20_000;

  private final FusekiServer fuseki;
  private final Door door;
  private final Background background;
  private final ExploreApi explore;
  private final Metrics metrics;
  private final Gate gate;

  /** Kept, as the listener knows none anymore once it is closing. */
  private final int port;

  private GraphServer(
      FusekiServer fuseki,
      Door door,
      Background background,
      ExploreApi explore,
      Metrics metrics,
      Gate gate) {
    this.fuseki = fuseki;
    this.door = door;
    this.background = background;
    this.explore = explore;
    this.metrics = metrics;
    this.gate = gate;
    this.port = ((ServerConnector) fuseki.getJettyServer().getConnectors()[0]).getLocalPort();
  }

  /**
   * Starts to serve.
   *
   * @param dataset the store's dataset; stays the caller's
   * @param base the store's base IRI
   * @param pack the store's domain, whose queries have pages
   * @param explanations why the store has what it has
   * @param door where to listen, and to whom
   * @param state tells which state of the store is served; asked at each request
   * @param publishing what it does beside answering
   * @throws ServerException if the address cannot be listened at
   */
  public static GraphServer start(
      Dataset dataset,
      String base,
      DomainPack pack,
      Explanations explanations,
      Door door,
      Supplier<StoreState> state,
      Publishing publishing) {
    requireFree(door.host(), door.port());
    Gate gate = new Gate(door.limits());
    ShippedQueries queries = ShippedQueries.load().with(pack);
    Prefixes prefixes = Prefixes.ofStore(base).with(pack.names().namespaces());
    OntologyFiles ontology = new OntologyFiles(pack);
    Frames frames = new Frames(publishing.texts() != null);
    FusekiServer.Builder builder =
        FusekiServer.create()
            .port(door.port())
            .enablePing(false)
            .enableStats(false)
            .enableMetrics(false)
            .enableCompact(false)
            .enableTasks(false)
            .addServlet("", new StartPage(dataset, queries, frames, state))
            .addServlet("/query/*", new AnswerPage(dataset, prefixes, base, queries, gate, frames));
    builder.addServlet(
        SparqlEndpoint.PATH,
        new SparqlEndpoint(dataset, base, prefixes, queries, gate, frames, door.takesUpdates()));
    builder.addServlet(GraphStoreEndpoint.PATH, new GraphStoreEndpoint(dataset, base, gate));
    builder.addServlet(ShaclEndpoint.PATH, new ShaclEndpoint(dataset, base, gate));
    if (door.takesUpdates()) {
      builder.addServlet(UpdateEndpoint.PATH, new UpdateEndpoint(dataset, base, gate));
    }
    builder.addServlet("/explain", new ExplainPage(explanations, base));
    StoreIndex.of(dataset)
        .ifPresent(
            index -> search(index, dataset, new Site(base), pack, prefixes, gate, frames, builder));
    ExploreApi explore = explore(dataset, base, pack, gate, state, builder);
    OntologyFiles.paths().forEach(path -> builder.addServlet(path, ontology));
    FramedJsonLd framed = new FramedJsonLd(OntologyFiles.context(), base + "context.jsonld");
    LinkedData linkedData =
        new LinkedData(
            dataset, base, prefixes, framed, explanations, Tones.of(pack), frames, state);
    LinkedData.paths(base).forEach(path -> builder.addServlet(path, linkedData));
    Site site = new Site(base);
    site.paths("web/*").forEach(path -> builder.addServlet(path, WebFiles.shipped()));
    ViewPage.all(frames)
        .forEach(view -> site.paths(view.path()).forEach(path -> builder.addServlet(path, view)));
    ExportEndpoint files =
        new ExportEndpoint(dataset, site, pack, prefixes, gate, state, publishing.dumps() != null);
    site.paths(ExportEndpoint.PATH).forEach(path -> builder.addServlet(path, files));
    trial(publishing.texts(), site, frames, builder);
    Background background = new Background();
    publish(dataset, site, prefixes, framed, frames, state, publishing, background, builder);
    StoreFigures figures = new StoreFigures(dataset, base);
    Metrics metrics = new Metrics(figures, gate::inside, publishing.builds());
    Insider insider = new Insider(publishing.areMetricsOpen());
    builder.addServlet("/health", new Health(figures, state, insider, publishing.builds()));
    builder.addServlet("/metrics", new MetricsPage(metrics, insider));
    builder.enableCors(false).addFilter("/*", metrics).addFilter("/*", new HttpRules());
    builder.addFilter("/*", beside(gate));
    if (door.passwords() != null) {
      builder.addFilter("/*", door.passwords());
    }
    FusekiServer fuseki = builder.build();
    fuseki.getJettyServer().insertHandler(compression());
    fuseki.getJettyServer().insertHandler(new GracefulHandler());
    fuseki.getJettyServer().setStopTimeout(MILLIS_TO_END);
    Path accessLog = publishing.accessLog();
    if (accessLog != null) {
      fuseki.getJettyServer().setRequestLog(AccessLog.to(accessLog));
    }
    dataset.getContext().set(ARQ.httpServiceAllowed, false);
    Listener.set(fuseki.getJettyServer(), door.host(), door.port(), door.tls());
    try {
      fuseki.start();
    } catch (FusekiException e) {
      background.close();
      explore.close();
      metrics.close();
      gate.close();
      throw new ServerException("cannot serve at " + door.host() + ":" + door.port(), e);
    }
    return new GraphServer(fuseki, door, background, explore, metrics, gate);
  }

  /** Tells the gate of everybody who is served, so that long queries make way for pages, too. */
  private static Filter beside(Gate gate) {
    return (request, response, chain) -> {
      gate.note();
      chain.doFilter(request, response);
    };
  }

  /** What there is of the store as a whole. */
  private static void publish(
      Dataset dataset,
      Site site,
      Prefixes prefixes,
      FramedJsonLd framed,
      Frames frames,
      Supplier<StoreState> state,
      Publishing publishing,
      Background background,
      FusekiServer.Builder builder) {
    Path dir = publishing.dumps();
    DatasetDescription description =
        new DatasetDescription(dataset, site.base(), prefixes, dir != null, background);
    DatasetFiles files = new DatasetFiles(description, site, prefixes, framed, frames, state);
    DatasetFiles.paths(site).forEach(path -> builder.addServlet(path, files));
    builder.addServlet("*.xml", new Sitemap(dataset, site, state));
    builder.addServlet("/robots.txt", new Robots(site));
    Fragments fragments = new Fragments(dataset, site, prefixes, state);
    site.paths("ldf").forEach(path -> builder.addServlet(path, fragments));
    if (dir != null) {
      DumpFolder folder = new DumpFolder(dir, dataset, prefixes, state, background);
      DumpFiles dumps = new DumpFiles(folder, state);
      site.paths("dump/*").forEach(path -> builder.addServlet(path, dumps));
    }
  }

  private static void trial(
      @Nullable TextAnalyser texts, Site site, Frames frames, FusekiServer.Builder builder) {
    ViewPage page = ViewPage.trial(frames);
    HttpServlet view = texts == null ? new NoTrial() : page;
    HttpServlet endpoint = texts == null ? new NoTrial() : new TrialEndpoint(texts, site);
    site.paths(page.path()).forEach(path -> builder.addServlet(path, view));
    site.paths(TrialEndpoint.PATH).forEach(path -> builder.addServlet(path, endpoint));
  }

  private static void search(
      StoreIndex index,
      Dataset dataset,
      Site site,
      DomainPack pack,
      Prefixes prefixes,
      Gate gate,
      Frames frames,
      FusekiServer.Builder builder) {
    DatasetGraph data = dataset.asDatasetGraph();
    SearchPage page =
        new SearchPage(index, new Titles(data), site.base(), prefixes.map(), gate, frames);
    site.paths("search").forEach(path -> builder.addServlet(path, page));
    Reconciliation reconciliation =
        new Reconciliation(index, data, site, pack.ontology().graph(), prefixes.map(), gate);
    site.paths("reconcile")
        .forEach(
            path ->
                builder.addServlet(path, reconciliation).addServlet(path + "/*", reconciliation));
  }

  private static ExploreApi explore(
      Dataset dataset,
      String base,
      DomainPack pack,
      Gate gate,
      Supplier<StoreState> state,
      FusekiServer.Builder builder) {
    ExploreApi api = new ExploreApi(dataset, base, pack, gate, state);
    new Site(base).paths("api/*").forEach(path -> builder.addServlet(path, api));
    return api;
  }

  /**
   * Compresses answers, but for what is compressed already; Jetty's own choice would leave out SVG.
   * Requests are taken as they are, so that none unpacks to more.
   */
  private static CompressionHandler compression() {
    CompressionHandler handler = new CompressionHandler();
    handler.putCompression(new GzipCompression());
    handler.putConfiguration(
        "/*",
        CompressionConfig.builder()
            .compressIncludeMethod("GET")
            .compressIncludeMethod("POST")
            .compressExcludeMimeType("application/gzip")
            .compressExcludeMimeType("application/zip")
            .decompressExcludeEncoding("gzip")
            .build());
    return handler;
  }

  /**
   * Checks that nothing listens at the address yet.
   *
   * @throws ServerException if something does, or there is no such address
   */
  public static void requireFree(String host, int port) {
    try (ServerSocket socket = new ServerSocket()) {
      socket.setReuseAddress(true);
      socket.bind(new InetSocketAddress(InetAddress.getByName(host), port));
    } catch (IOException e) {
      throw new ServerException(
          String.format(Locale.ROOT, "cannot listen at %s port %d: %s", host, port, e.getMessage()),
          e);
    }
  }

  /** Returns the port that it listens at, or listened at until it was closed. */
  public int port() {
    return port;
  }

  /** Returns the address of the start page. */
  public String url() {
    String host = door.host();
    String name = host.equals("127.0.0.1") || host.equals("0.0.0.0") ? "localhost" : host;
    return (door.tls() == null ? "http://" : "https://")
        + (name.contains(":") ? "[" + name + "]" : name)
        + ":"
        + port()
        + "/";
  }

  /** Returns how many queries run now. */
  public int queriesRunning() {
    return gate.inside();
  }

  /** Begins to read what the pages need behind the requests, so that no visitor waits for it. */
  public void readAhead() {
    explore.readAhead();
  }

  /** Waits until the server is stopped. */
  public void join() {
    fuseki.join();
  }

  /** Takes no more requests, and returns when those that were under way have their answers. */
  @Override
  public void close() {
    fuseki.stop();
    background.close();
    explore.close();
    metrics.close();
    gate.close();
  }
}
