package io.wiregraph.server.fragments;

import io.wiregraph.query.Prefixes;
import io.wiregraph.server.http.Answers;
import io.wiregraph.server.http.Document;
import io.wiregraph.server.http.DocumentCache;
import io.wiregraph.server.http.Negotiation;
import io.wiregraph.server.http.Site;
import io.wiregraph.server.http.StoreState;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.apache.jena.query.Dataset;
import org.apache.jena.system.Txn;
import org.jspecify.annotations.Nullable;

/**
 * Triple pattern fragments at {@code /ldf}: a page of the triples of a pattern for each request, so
 * that clients like Comunica answer queries of any kind themselves and the server only looks into
 * an index.
 */
public final class Fragments extends HttpServlet {

  private static final long serialVersionUID = 1L;

  private static final long CACHED_BYTES = 32L << 20;
  private static final Pattern PAGE = Pattern.compile("[1-9]\\d{0,5}");
  private static final Pattern NOT_IN_IRIS = Pattern.compile("[^!-~]+|[<>\"{}|\\\\^`]");

  private final transient Dataset dataset;
  private final transient Site site;
  private final transient Prefixes prefixes;
  private final transient Supplier<StoreState> state;
  private final transient DocumentCache cache = new DocumentCache(CACHED_BYTES);
  private final transient CountCache counts = new CountCache();

  /** Serves the fragments of a store. */
  public Fragments(Dataset dataset, Site site, Prefixes prefixes, Supplier<StoreState> state) {
    this.dataset = dataset;
    this.site = site;
    this.prefixes = prefixes;
    this.state = state;
  }

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    response.setHeader("Vary", "Accept");
    Optional<FragmentForm> wanted =
        Negotiation.best(
            request.getHeader("Accept"), List.of(FragmentForm.values()), FragmentForm::mediaType);
    if (wanted.isEmpty()) {
      Answers.refuse(
          HttpServletResponse.SC_NOT_ACCEPTABLE,
          Arrays.stream(FragmentForm.values())
              .map(FragmentForm::mediaType)
              .collect(Collectors.joining("\n", "Fragments are had as\n", "")),
          response);
      return;
    }
    FragmentPattern pattern;
    try {
      pattern = FragmentPattern.of(request);
    } catch (IllegalArgumentException e) {
      Answers.refuse(HttpServletResponse.SC_BAD_REQUEST, String.valueOf(e.getMessage()), response);
      return;
    }
    String page = request.getParameter("page");
    if (page != null && !isPage(page)) {
      Answers.refuse(
          HttpServletResponse.SC_BAD_REQUEST,
          "page takes a number from 1 to " + Fragment.MOST_PAGES,
          response);
      return;
    }
    StoreState now = state.get();
    Optional<Document> document =
        document(pattern, page == null ? 1 : Integer.parseInt(page), wanted.get(), request, now);
    if (document.isPresent()) {
      Answers.send(document.get(), now.since(), request, response);
    } else {
      Answers.refuse(
          HttpServletResponse.SC_NOT_FOUND, "This pattern has no page " + page + ".", response);
    }
  }

  private static boolean isPage(String page) {
    return PAGE.matcher(page).matches() && Integer.parseInt(page) <= Fragment.MOST_PAGES;
  }

  private Optional<Document> document(
      FragmentPattern pattern,
      int page,
      FragmentForm form,
      HttpServletRequest request,
      StoreState now) {
    String ldf = site.root(request) + "ldf";
    String address = address(ldf, request.getQueryString());
    String name = form + " " + address;
    Optional<Document> kept = cache.get(name, now.name());
    if (kept.isPresent()) {
      return kept;
    }
    Optional<Fragment> read =
        Txn.calculateRead(
            dataset,
            () -> {
              String snapshot = state.get().name();
              return Fragment.read(
                  dataset.asDatasetGraph(),
                  pattern,
                  page,
                  scan -> counts.get(pattern, scan, snapshot));
            });
    Optional<Document> made =
        read.map(
            fragment ->
                new Document(
                    form == FragmentForm.HTML
                        ? new FragmentPage(prefixes).bytes(fragment)
                        : form.write(
                            fragment.data(),
                            new Controls(ldf, address, fragment).quads(),
                            prefixes),
                    form.contentType()));
    made.ifPresent(document -> cache.put(name, document, now.name()));
    return made;
  }

  /** The page's address as the client wrote it, so that it finds what the page says of itself. */
  private static String address(String ldf, @Nullable String query) {
    return query == null || query.isEmpty()
        ? ldf
        : ldf
            + "?"
            + NOT_IN_IRIS
                .matcher(query)
                .replaceAll(found -> URLEncoder.encode(found.group(), StandardCharsets.UTF_8));
  }
}
