package io.wiregraph.corpus;

import io.wiregraph.text.SectionKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;
import org.jspecify.annotations.Nullable;

/** Collects the paragraphs of an element in the order of the page. */
final class HtmlBlocks implements NodeVisitor {

  /**
   * A paragraph.
   *
   * @param kind what the page marks it as; null where it does not
   * @param text its text, without line breaks but those of {@code <br>}
   */
  record Block(@Nullable SectionKind kind, String text) {
    boolean isHeading() {
      return kind == SectionKind.SUBHEAD || kind == SectionKind.HEADLINE;
    }
  }

  private final List<Block> blocks = new ArrayList<>();
  private final StringBuilder text = new StringBuilder();

  private HtmlBlocks() {}

  /** Returns the paragraphs below {@code root} that have text. */
  static List<Block> of(Element root) {
    HtmlBlocks collector = new HtmlBlocks();
    root.traverse(collector);
    collector.flush(root);
    return collector.blocks;
  }

  @Override
  public void head(Node node, int depth) {
    if (node instanceof TextNode words) {
      text.append(words.getWholeText().replaceAll("[\\s\\h]+", " "));
    } else if (node instanceof Element element) {
      if (element.normalName().equals("br")) {
        text.append('\n');
      } else if (element.isBlock()) {
        flush(element.parent());
      }
    }
  }

  @Override
  public void tail(Node node, int depth) {
    if (node instanceof Element element && element.isBlock()) {
      flush(element);
    }
  }

  private void flush(@Nullable Element of) {
    SectionKind kind = kind(of);
    for (String paragraph : text.toString().split("\\n\\s*\\n", -1)) {
      String clean =
          paragraph.replaceAll(" *\\n *", "\n").replaceAll("[\\s\\h&&[^\\n]]+", " ").strip();
      if (!clean.isEmpty()) {
        blocks.add(new Block(kind, clean));
      }
    }
    text.setLength(0);
  }

  private static @Nullable SectionKind kind(@Nullable Element of) {
    for (Element e = of; e != null; e = e.parent()) {
      String name = e.normalName();
      String styles = e.className().toLowerCase(Locale.ROOT);
      if (name.equals("figcaption") || styles.contains("caption")) {
        return SectionKind.CAPTION;
      }
      if (name.length() == 2 && name.charAt(0) == 'h' && Character.isDigit(name.charAt(1))) {
        return SectionKind.SUBHEAD;
      }
    }
    return null;
  }
}
