package io.wiregraph.server.web;

/**
 * Begins the pages of a server, so that the bar of each leads to the views that the server has.
 *
 * @param hasTrial whether texts can be tried
 */
public record Frames(boolean hasTrial) {

  /** Begins a page; see {@link Frame#Frame}. */
  public Frame begin(String view, String title, String root) {
    return new Frame(this, view, title, root);
  }
}
