package io.wiregraph.explain;

import io.wiregraph.explain.MarkedText.Mark;
import io.wiregraph.explain.Outline.Line;
import io.wiregraph.explain.Outline.Part;
import io.wiregraph.explain.Outline.Piece;
import io.wiregraph.explain.Outline.Rows;
import io.wiregraph.explain.Outline.Section;
import io.wiregraph.explain.Outline.StretchTaker;
import io.wiregraph.explain.Outline.Thing;
import io.wiregraph.explain.Outline.Words;
import io.wiregraph.ontology.Markup;
import java.util.ArrayList;
import java.util.List;

/**
 * Writes explanations as HTML to put into a page: a {@code section} each, without style or script.
 * All text is escaped; only IRIs of http and https become links.
 */
public final class HtmlWriter {

  /** The heading of the outermost section; those within count on. */
  private static final int FIRST_HEADING = 2;

  private static final int LAST_HEADING = 6;

  private final ShortNames names;
  private final StringBuilder out = new StringBuilder();

  private HtmlWriter(ShortNames names) {
    this.names = names;
  }

  /**
   * Returns an explanation as a {@code section}.
   *
   * @param names how IRIs are shown
   */
  public static String write(Explanation explanation, ShortNames names) {
    HtmlWriter writer = new HtmlWriter(names);
    writer.section(Outlines.of(explanation), FIRST_HEADING);
    return writer.out.toString();
  }

  private void section(Outline outline, int level) {
    String heading = "h" + Math.min(level, LAST_HEADING);
    out.append("<section>\n");
    element(heading, outline.title());
    List<Line> lines = new ArrayList<>();
    for (Part part : outline.parts()) {
      if (part instanceof Line line) {
        lines.add(line);
        continue;
      }
      list(lines);
      if (part instanceof Outline.Sentence sentence) {
        out.append("<blockquote><p>");
        marked(sentence.marked());
        out.append("</p></blockquote>\n");
      } else if (part instanceof Rows rows) {
        table(rows);
      } else if (part instanceof Section inner) {
        section(inner.content(), level + 1);
      }
    }
    list(lines);
    out.append("</section>\n");
  }

  /** Writes the lines that were gathered, and forgets them. */
  private void list(List<Line> lines) {
    if (lines.isEmpty()) {
      return;
    }
    out.append("<dl>\n");
    for (Line line : lines) {
      if (!line.name().isEmpty()) {
        out.append("<dt>").append(Markup.escape(line.name())).append("</dt>");
      }
      out.append("<dd>");
      line.words().forEach(this::piece);
      out.append("</dd>\n");
    }
    out.append("</dl>\n");
    lines.clear();
  }

  private void piece(Piece piece) {
    if (piece instanceof Words words) {
      out.append(Markup.escape(words.text()));
    } else if (piece instanceof Thing thing) {
      String iri = thing.iri();
      String shown = names.of(iri);
      if (iri.startsWith("http://") || iri.startsWith("https://")) {
        out.append("<a href=\"").append(Markup.escape(iri)).append("\">");
        out.append(Markup.escape(shown)).append("</a>");
      } else {
        out.append("<code>").append(Markup.escape(shown)).append("</code>");
      }
    }
  }

  private void table(Rows rows) {
    out.append("<table>\n<caption>").append(Markup.escape(rows.name())).append("</caption>\n");
    String cell = "th";
    for (List<String> row : rows.cells()) {
      out.append("<tr>");
      for (String text : row) {
        out.append('<').append(cell).append('>').append(Markup.escape(text));
        out.append("</").append(cell).append('>');
      }
      out.append("</tr>\n");
      cell = "td";
    }
    out.append("</table>\n");
  }

  private void marked(MarkedText marked) {
    Stretches.walk(
        marked,
        new StretchTaker() {
          @Override
          public void begin(Mark mark) {
            out.append("<mark title=\"").append(Markup.escape(mark.what())).append("\">");
          }

          @Override
          public void end(Mark mark) {
            out.append("</mark>");
          }

          @Override
          public void words(String text) {
            out.append(Markup.escape(text));
          }
        });
  }

  private void element(String name, String text) {
    out.append('<').append(name).append('>').append(Markup.escape(text));
    out.append("</").append(name).append(">\n");
  }
}
