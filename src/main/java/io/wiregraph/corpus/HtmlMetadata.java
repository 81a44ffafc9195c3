package io.wiregraph.corpus;

import com.fasterxml.jackson.databind.JsonNode;
import io.wiregraph.text.Metadata;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * What a web page says of its article: schema.org in JSON-LD first, then Open Graph, then the older
 * forms.
 */
final class HtmlMetadata {

  private static final Pattern TITLE_END = Pattern.compile("\\s+[|–—-]\\s+[^|–—]{2,40}$");
  private static final Pattern BY = Pattern.compile("^by\\s+", Pattern.CASE_INSENSITIVE);

  private final Document page;
  private final List<JsonNode> data;

  private HtmlMetadata(Document page) {
    this.page = page;
    this.data = JsonLd.articles(page);
  }

  /** Returns the metadata of {@code page}. */
  static Metadata of(Document page) {
    HtmlMetadata metadata = new HtmlMetadata(page);
    return new Metadata(
        metadata.headline(),
        metadata.published(),
        metadata.publisher(),
        metadata.author(),
        metadata.url());
  }

  private @Nullable String headline() {
    return first(
        fromData("headline"),
        meta("og:title"),
        meta("twitter:title"),
        text("[itemprop=headline]"),
        text("h1"),
        headingInTitle(),
        Optional.of(TITLE_END.matcher(page.title()).replaceFirst("")));
  }

  /** The heading that the page's title repeats; the site's name may stand on either side of it. */
  private Optional<String> headingInTitle() {
    return page.select("h2, h3").stream()
        .map(Element::text)
        .map(String::strip)
        .filter(h -> !h.isEmpty() && page.title().contains(h))
        .findFirst();
  }

  private @Nullable LocalDate published() {
    List<Optional<String>> places = new ArrayList<>();
    places.add(fromData("datePublished"));
    for (String name :
        List.of(
            "article:published_time",
            "datePublished",
            "date",
            "pubdate",
            "publish-date",
            "dc.date",
            "dc.date.issued",
            "dcterms.created",
            "sailthru.date",
            "parsely-pub-date")) {
      places.add(meta(name));
    }
    places.add(attribute("time[itemprop=datePublished], time[pubdate]", "datetime"));
    places.add(text("[itemprop=datePublished]"));
    if (page.select("time[datetime]").size() == 1) {
      places.add(attribute("time[datetime]", "datetime"));
    }
    for (Optional<String> place : places) {
      Optional<LocalDate> date = place.flatMap(DateText::find).map(DateText.Found::full);
      if (date.isPresent()) {
        return date.orElseThrow();
      }
    }
    return null;
  }

  private @Nullable String publisher() {
    return first(
        fromData("publisher"),
        meta("og:site_name"),
        meta("publisher"),
        meta("dc.publisher"),
        meta("application-name"));
  }

  private @Nullable String author() {
    Optional<String> tag =
        meta("author").or(() -> meta("article:author")).filter(a -> !a.contains("://"));
    String author =
        first(
            fromData("author"),
            tag,
            meta("dc.creator"),
            text("[itemprop=author] [itemprop=name]"),
            text("[itemprop=author]"),
            text("[rel=author]"),
            text(".byline").flatMap(PageParts::author));
    return author == null ? null : BY.matcher(author).replaceFirst("");
  }

  private @Nullable String url() {
    return first(
        attribute("link[rel=canonical]", "href").filter(HtmlMetadata::isAddress),
        meta("og:url").filter(HtmlMetadata::isAddress),
        fromData("url").filter(HtmlMetadata::isAddress));
  }

  private static boolean isAddress(String value) {
    Matcher scheme = Pattern.compile("https?://\\S+").matcher(value);
    return scheme.matches();
  }

  @SafeVarargs
  private static @Nullable String first(Optional<String>... values) {
    for (Optional<String> value : values) {
      String clean = value.orElse("").replaceAll("[\\s\\h]+", " ").strip();
      if (!clean.isEmpty()) {
        return clean;
      }
    }
    return null;
  }

  private Optional<String> fromData(String property) {
    return data.stream()
        .map(d -> JsonLd.text(d.get(property)))
        .flatMap(Optional::stream)
        .findFirst();
  }

  private Optional<String> meta(String name) {
    return attribute(
        "meta[property="
            + quoted(name)
            + "], meta[name="
            + quoted(name)
            + "], meta[itemprop="
            + quoted(name)
            + "]",
        "content");
  }

  private static String quoted(String name) {
    return "\"" + name + "\"";
  }

  private Optional<String> attribute(String query, String name) {
    return page.select(query).stream()
        .map(e -> e.attr(name).strip())
        .filter(v -> !v.isEmpty())
        .findFirst();
  }

  private Optional<String> text(String query) {
    return page.select(query).stream()
        .map(Element::text)
        .map(String::strip)
        .filter(v -> !v.isEmpty())
        .findFirst();
  }
}
