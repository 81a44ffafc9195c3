package io.wiregraph.corpus;

import io.wiregraph.text.Section;
import io.wiregraph.text.SectionKind;
import io.wiregraph.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import net.dankito.readability4j.Readability4J;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * The article's text of a web page.
 *
 * @param text headline and paragraphs, a blank line between them
 * @param sections those that the page marks as headline, heading or caption
 */
record HtmlText(String text, List<Section> sections) {

  /** Where pages keep the article, the surest first. */
  private static final List<String> PLACES =
      List.of("[itemprop=articleBody]", "article", "main, [role=main]");

  private static final String NO_TEXT =
      "script, style, noscript, template, nav, footer, aside, form, button, svg, iframe, select";

  /** Readability wants an address to resolve links against; we take no links. */
  private static final String NOWHERE = "http://page.invalid/";

  /** Less text than this is looked for elsewhere too: Readability drops short articles. */
  private static final int SHORT = 400;

  /** How much more text a marked place must have before it is believed over Readability. */
  private static final double MORE = 1.3;

  /** Copies the list. */
  HtmlText {
    sections = List.copyOf(sections);
  }

  /**
   * Returns the text of {@code page}.
   *
   * @param headline the headline from its metadata, put on top unless it stands there
   */
  static HtmlText of(Document page, @Nullable String headline) {
    List<HtmlBlocks.Block> best = List.of();
    Element found = new Readability4J(NOWHERE, page.clone()).parse().getArticleContent();
    if (found != null) {
      found.select("title").remove();
      best = HtmlBlocks.of(found);
    }
    Document bare = page.clone();
    bare.select(NO_TEXT).remove();
    for (String place : PLACES) {
      Element marked = bare.selectFirst(place);
      List<HtmlBlocks.Block> blocks = marked == null ? List.of() : HtmlBlocks.of(marked);
      if (length(blocks) > MORE * length(best)) {
        best = blocks;
      }
    }
    if (length(best) < SHORT) {
      bare.select("header").remove();
      List<HtmlBlocks.Block> body = HtmlBlocks.of(bare.body());
      if (length(body) > length(best)) {
        best = body;
      }
    }
    return assemble(best, headline);
  }

  private static int length(List<HtmlBlocks.Block> blocks) {
    return blocks.stream().mapToInt(b -> b.text().length()).sum();
  }

  private static HtmlText assemble(List<HtmlBlocks.Block> blocks, @Nullable String headline) {
    List<HtmlBlocks.Block> all = new ArrayList<>(blocks);
    if (headline != null && !blocks.isEmpty()) {
      all.removeIf(b -> b.isHeading() && same(b.text(), headline));
      if (!all.isEmpty() && same(all.get(0).text(), headline)) {
        all.remove(0);
      }
      all.add(0, new HtmlBlocks.Block(SectionKind.HEADLINE, headline));
    }
    StringBuilder text = new StringBuilder();
    List<Section> sections = new ArrayList<>();
    int points = 0;
    for (HtmlBlocks.Block block : all) {
      if (points > 0) {
        text.append("\n\n");
        points += 2;
      }
      int length = block.text().codePointCount(0, block.text().length());
      if (block.kind() != null) {
        sections.add(new Section(block.kind(), new Span(points, points + length)));
      }
      text.append(block.text());
      points += length;
    }
    return new HtmlText(text.toString(), sections);
  }

  private static boolean same(String one, String other) {
    return letters(one).equals(letters(other));
  }

  private static String letters(String text) {
    return text.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", "");
  }
}
