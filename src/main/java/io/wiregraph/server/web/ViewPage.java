package io.wiregraph.server.web;

import io.wiregraph.ontology.Markup;
import io.wiregraph.server.http.Html;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;

/**
 * The page of a view that a script draws, such as the graph; who has no script reads where the same
 * is found without.
 */
public final class ViewPage extends HttpServlet {

  private static final long serialVersionUID = 1L;

  /** The views, which are their paths, too. */
  private static final List<String> VIEWS =
      List.of("graph", "timeline", "map", "claims", "compare");

  private final transient Frames frames;
  private final String view;

  private ViewPage(Frames frames, String view) {
    this.frames = frames;
    this.view = view;
  }

  /** Returns the pages of all views that every server has. */
  public static List<ViewPage> all(Frames frames) {
    return VIEWS.stream().map(view -> new ViewPage(frames, view)).toList();
  }

  /** Returns the page to try texts on. */
  public static ViewPage trial(Frames frames) {
    return new ViewPage(frames, "try");
  }

  /** Returns the path of the page below that of the start page. */
  public String path() {
    return view;
  }

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    String title = Words.of("view." + view);
    Markup out = new Markup();
    out.element("h1", title, "class", "unseen").raw("\n");
    out.open("div", "class", "plain empty").element("h2", Words.of("noscript.title"));
    out.open("p").text(Words.of("noscript." + view)).text(" ");
    out.element("a", Words.of("foot.questions"), "href", "./#questions").close("p").end("div");
    Html.send(frames.begin(view, title, "").around(out.toString()), response);
  }
}
