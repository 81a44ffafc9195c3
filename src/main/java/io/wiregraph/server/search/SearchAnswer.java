package io.wiregraph.server.search;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.wiregraph.search.Hit;
import io.wiregraph.search.Search;
import io.wiregraph.search.Snippet;
import io.wiregraph.search.Titles;
import io.wiregraph.server.http.Address;
import io.wiregraph.server.http.Html;
import io.wiregraph.server.web.Frame;
import io.wiregraph.server.web.Frames;
import io.wiregraph.server.web.Words;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * What a search found, as JSON and as a page.
 *
 * @param search what was looked for
 * @param type the kinds and classes that were wanted, as they were asked for
 * @param found what was found
 * @param titles what things are called
 */
record SearchAnswer(Search search, String type, Search.Found found, Titles titles) {

  private static final float HUNDREDTHS = 100;

  /** Returns it as JSON; places of words count code points of the snippet. */
  ObjectNode json(ObjectMapper mapper) {
    ObjectNode answer =
        mapper
            .createObjectNode()
            .put("query", search.words())
            .put("offset", search.offset())
            .put("limit", search.limit());
    if (found.isMore()) {
      answer.put("next", next());
    }
    ArrayNode results = answer.putArray("results");
    for (Hit hit : found.hits()) {
      ObjectNode result =
          results
              .addObject()
              .put("iri", hit.iri())
              .put("kind", hit.kind().toString())
              .put("label", titles.of(hit).orElse(null))
              .put("score", Math.round(hit.score() * HUNDREDTHS) / HUNDREDTHS)
              .put("property", hit.property().node().getURI())
              .put("snippet", hit.snippet().text());
      marks(hit.snippet(), result.putArray("marks"));
      hit.graph().ifPresent(graph -> result.put("graph", graph));
    }
    return answer;
  }

  private static void marks(Snippet snippet, ArrayNode marks) {
    int at = 0;
    boolean isFound = false;
    for (String part : snippet.parts()) {
      int end = at + part.codePointCount(0, part.length());
      if (isFound) {
        marks.addArray().add(at).add(end);
      }
      at = end;
      isFound = !isFound;
    }
  }

  private String next() {
    return "search?q="
        + URLEncoder.encode(search.words(), StandardCharsets.UTF_8)
        + (type.isEmpty() ? "" : "&type=" + URLEncoder.encode(type, StandardCharsets.UTF_8))
        + "&limit="
        + search.limit()
        + "&offset="
        + (search.offset() + search.limit());
  }

  /** Returns it as a page that reads without script. */
  String html(String base, Frames frames) {
    String words = search.words();
    Frame frame = frames.begin("search", words.isEmpty() ? Words.of("search.title") : words, "");
    StringBuilder out = new StringBuilder("<article class=\"hits\">\n<h1>");
    out.append(
        Html.escape(words.isEmpty() ? Words.of("search.title") : Words.of("search.for", words)));
    out.append("</h1>\n");
    if (found.hits().isEmpty()) {
      out.append(
          words.isEmpty()
              ? "<p>" + Html.escape(Words.of("search.start")) + "</p>\n"
              : "<p>" + Html.escape(Words.of("search.none")) + "</p>\n");
    }
    found.hits().forEach(hit -> item(hit, base, out));
    if (found.isMore()) {
      out.append("<p><a rel=\"next\" href=\"").append(Html.escape(next()));
      out.append("\">").append(Words.of("more")).append("</a></p>\n");
    }
    return frame.searched(words).around(out.append("</article>\n").toString());
  }

  private void item(Hit hit, String base, StringBuilder out) {
    String link = Address.link(hit.iri(), base, base + "search");
    String title = titles.of(hit).orElse(link);
    out.append("<h2><a href=\"").append(Html.escape(link)).append("\">");
    out.append(Html.escape(title)).append("</a> <small>");
    out.append(Html.escape(Words.of("kind." + hit.kind())));
    out.append("</small></h2>\n");
    if (hit.snippet().parts().size() > 1 && !hit.snippet().text().equals(title)) {
      out.append("<blockquote><p>");
      List<String> parts = hit.snippet().parts();
      for (int i = 0; i < parts.size(); i++) {
        String part = Html.escape(parts.get(i));
        out.append(i % 2 == 1 ? "<mark>" + part + "</mark>" : part);
      }
      out.append("</p></blockquote>\n");
    }
  }
}
