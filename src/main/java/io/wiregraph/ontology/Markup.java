package io.wiregraph.ontology;

/**
 * Writes HTML. Text and the values of attributes are escaped here, so that nobody else has to think
 * of it.
 */
public final class Markup {

  private final StringBuilder out = new StringBuilder();

  /**
   * Opens an element.
   *
   * @param name its name
   * @param attributes names and values in turn
   */
  public Markup open(String name, String... attributes) {
    out.append('<').append(name);
    for (int i = 0; i + 1 < attributes.length; i += 2) {
      out.append(' ').append(attributes[i]).append("=\"");
      out.append(escape(attributes[i + 1])).append('"');
    }
    out.append('>');
    return this;
  }

  /** Closes an element. */
  public Markup close(String name) {
    out.append("</").append(name).append('>');
    return this;
  }

  /** Closes an element and begins a new line of the file. */
  public Markup end(String name) {
    close(name);
    out.append('\n');
    return this;
  }

  /** Writes text. */
  public Markup text(String text) {
    out.append(escape(text));
    return this;
  }

  /** Writes what is markup already. */
  public Markup raw(String markup) {
    out.append(markup);
    return this;
  }

  /** Writes what another has written. */
  public Markup add(Markup other) {
    out.append(other.out);
    return this;
  }

  /** Writes an element with nothing but text in it. */
  public Markup element(String name, String text, String... attributes) {
    return open(name, attributes).text(text).close(name);
  }

  @Override
  public String toString() {
    return out.toString();
  }

  /** Returns {@code text} so that it can stand between tags and in quoted attributes. */
  public static String escape(String text) {
    StringBuilder out = new StringBuilder(text.length() + 16);
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      switch (c) {
        case '&' -> out.append("&amp;");
        case '<' -> out.append("&lt;");
        case '>' -> out.append("&gt;");
        case '"' -> out.append("&quot;");
        case '\'' -> out.append("&#39;");
        default -> out.append(c);
      }
    }
    return out.toString();
  }
}
