package io.wiregraph.server.web;

import io.wiregraph.ontology.Markup;
import java.util.List;

/**
 * What is around the content of every page: its head, the bar with the search and the ways to the
 * views, the line below. All addresses are relative, so that they are right behind any proxy.
 */
public final class Frame {

  /** The view that not every server has. */
  private static final String TRIAL = "try";

  /** The views that the bar leads to: name of the words, path. */
  private static final List<List<String>> VIEWS =
      List.of(
          List.of("graph", "graph"),
          List.of("timeline", "timeline"),
          List.of("map", "map"),
          List.of("claims", "claims"),
          List.of("compare", "compare"),
          List.of("sparql", "kg/sparql"),
          List.of(TRIAL, TRIAL));

  private final Frames frames;
  private final String view;
  private final String title;
  private final String root;
  private final Markup head = new Markup();
  private String words = "";

  /**
   * Begins a page.
   *
   * @param frames what views the server has
   * @param view the name of the script that makes more of it, and what the bar marks
   * @param title what it is called, without the program's name
   * @param root the way from the page to the start page: empty, or {@code ../} once or more
   */
  Frame(Frames frames, String view, String title, String root) {
    this.frames = frames;
    this.view = view;
    this.title = title;
    this.root = root.isEmpty() ? "./" : root;
  }

  /** Adds to the head of the page what is markup already. */
  public Frame head(String markup) {
    head.raw(markup);
    return this;
  }

  /** Adds a style of the shipped files that this page alone has. */
  public Frame style(String name) {
    head.open("link", "rel", "stylesheet", "href", root + WebFiles.folder() + name).raw("\n");
    return this;
  }

  /** Puts words into the field of the search. */
  public Frame searched(String asked) {
    words = asked;
    return this;
  }

  /**
   * Returns the page.
   *
   * @param content what is between the bar and the line below, as markup
   */
  public String around(String content) {
    String web = root + WebFiles.folder();
    Markup out = new Markup().raw("<!DOCTYPE html>\n");
    out.open("html", "lang", "en", "data-view", view, "data-root", root).raw("\n<head>\n");
    out.open("meta", "charset", "utf-8").raw("\n");
    out.open("meta", "name", "viewport", "content", "width=device-width, initial-scale=1");
    out.raw("\n").open("meta", "name", "color-scheme", "content", "light dark").raw("\n");
    out.element("title", title.isEmpty() ? "Wiregraph" : title + " - Wiregraph").raw("\n");
    for (String style : List.of("frame.css", "evidence.css", "views.css")) {
      out.open("link", "rel", "stylesheet", "href", web + style).raw("\n");
    }
    out.open("link", "rel", "icon", "type", "image/svg+xml", "href", web + "icon.svg").raw("\n");
    out.open("script", "src", web + "early.js").end("script");
    out.open("script", "type", "module", "src", web + "page.js").end("script");
    out.add(head).end("head").raw("<body>\n");
    out.element("a", Words.of("skip"), "class", "skip", "href", "#content").raw("\n");
    bar(out);
    out.open("main", "id", "content", "tabindex", "-1").raw("\n" + content).end("main");
    foot(out);
    return out.end("body").end("html").toString();
  }

  private void bar(Markup out) {
    out.open("header", "class", "bar").raw("\n");
    out.element("a", "Wiregraph", "class", "brand", "href", root).raw("\n");
    out.open("form", "role", "search", "class", "search", "action", root + "search");
    out.element("label", Words.of("search.label"), "class", "unseen", "for", "search");
    out.open(
        "input",
        "type",
        "search",
        "id",
        "search",
        "name",
        "q",
        "value",
        words,
        "placeholder",
        Words.of("search.placeholder"),
        "autocomplete",
        "off",
        "spellcheck",
        "false");
    out.open("button").text(Words.of("search.button")).close("button").end("form");
    out.open("nav", "aria-label", Words.of("views"));
    for (List<String> each : VIEWS) {
      String name = each.get(0);
      if (name.equals(TRIAL) && !frames.hasTrial()) {
        continue;
      }
      String text = Words.of("view." + name);
      String href = root + each.get(1);
      if (name.equals(view)) {
        out.element("a", text, "href", href, "aria-current", "page");
      } else {
        out.element("a", text, "href", href);
      }
    }
    out.end("nav").end("header");
  }

  private void foot(Markup out) {
    out.open("footer", "class", "foot").open("p").text(Words.of("foot.about")).text(" ");
    out.element("a", Words.of("foot.ontology"), "href", root + "ontology").text(" · ");
    out.element("a", Words.of("foot.questions"), "href", root + "#questions").text(" · ");
    out.element("a", Words.of("foot.dataset"), "href", root + "dataset.html")
        .end("p")
        .end("footer");
  }
}
