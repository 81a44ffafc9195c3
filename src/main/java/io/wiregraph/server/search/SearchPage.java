package io.wiregraph.server.search;

import com.fasterxml.jackson.databind.json.JsonMapper;
import io.wiregraph.search.Search;
import io.wiregraph.search.SearchTypes;
import io.wiregraph.search.StoreIndex;
import io.wiregraph.search.Titles;
import io.wiregraph.server.guard.Gate;
import io.wiregraph.server.http.Answers;
import io.wiregraph.server.http.Document;
import io.wiregraph.server.http.Negotiation;
import io.wiregraph.server.web.Frames;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Search at {@code /search?q=WORDS&type=&limit=&offset=}: JSON, and a page where {@code Accept}
 * wants one. What a person types is words and nothing else.
 */
public final class SearchPage extends HttpServlet {

  private static final long serialVersionUID = 1L;

  private static final String JSON = "application/json";
  private static final String HTML = "text/html";
  private static final int USUAL = 20;
  private static final int MOST_AT_ONCE = 100;
  private static final JsonMapper MAPPER = JsonMapper.builder().build();

  private final transient StoreIndex index;
  private final transient Titles titles;
  private final String base;
  private final transient Map<String, String> namespaces;
  private final transient Gate gate;
  private final transient Frames frames;

  /**
   * Searches a store.
   *
   * @param base what its IRIs start with
   * @param namespaces what prefixes stand for in the names of classes
   * @param gate bounds how much is searched at once, and how long
   * @param frames begins pages
   */
  public SearchPage(
      StoreIndex index,
      Titles titles,
      String base,
      Map<String, String> namespaces,
      Gate gate,
      Frames frames) {
    this.frames = frames;
    this.gate = gate;
    this.index = index;
    this.titles = titles;
    this.base = base;
    this.namespaces = Map.copyOf(namespaces);
  }

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    response.setHeader("Vary", "Accept");
    Optional<String> form =
        Negotiation.best(request.getHeader("Accept"), List.of(JSON, HTML), type -> type);
    String words = value(request.getParameter("q"));
    String type = value(request.getParameter("type"));
    Optional<SearchTypes> types = SearchTypes.read(type, namespaces);
    int limit = number(request.getParameter("limit"), USUAL);
    int offset = number(request.getParameter("offset"), 0);
    if (form.isEmpty()) {
      refuse(HttpServletResponse.SC_NOT_ACCEPTABLE, "It is had as JSON or HTML.", response);
    } else if (words.isEmpty() && form.get().equals(JSON)) {
      refuse(HttpServletResponse.SC_BAD_REQUEST, "Say what to look for: search?q=Lavrov", response);
    } else if (types.isEmpty()) {
      refuse(HttpServletResponse.SC_BAD_REQUEST, "type takes " + SearchTypes.choices(), response);
    } else if (limit < 1 || limit > MOST_AT_ONCE || offset < 0 || offset > Search.MOST) {
      refuse(
          HttpServletResponse.SC_BAD_REQUEST,
          "limit takes 1 to " + MOST_AT_ONCE + ", offset 0 to " + Search.MOST,
          response);
    } else {
      Search search =
          new Search(
              words, types.get().kinds(), types.get().classes(), false, false, offset, limit);
      Bounded.run(gate, response, run -> send(search, type, form.get(), request, response));
    }
  }

  private void send(
      Search search,
      String type,
      String form,
      HttpServletRequest request,
      HttpServletResponse response)
      throws IOException {
    SearchAnswer answer =
        new SearchAnswer(
            search, type, search.words().isEmpty() ? NOTHING : index.find(search), titles);
    Document document =
        form.equals(JSON)
            ? new Document(MAPPER.writeValueAsBytes(answer.json(MAPPER)), JSON)
            : new Document(
                answer.html(base, frames).getBytes(StandardCharsets.UTF_8),
                HTML + ";charset=utf-8");
    Answers.send(document, request, response);
  }

  private static final Search.Found NOTHING = new Search.Found(List.of(), false);

  private static String value(@Nullable String parameter) {
    return parameter == null ? "" : parameter.strip();
  }

  private static int number(@Nullable String parameter, int fallback) {
    String digits = value(parameter);
    if (digits.isEmpty()) {
      return fallback;
    }
    return digits.matches("[0-9]{1,6}") ? Integer.parseInt(digits) : -1;
  }

  private static void refuse(int status, String why, HttpServletResponse response)
      throws IOException {
    Answers.refuse(status, why, response);
  }
}
