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
import java.util.List;
import java.util.stream.Collectors;

/**
 * Writes explanations for a terminal: lines of at most {@value #WIDTH} characters, but for words
 * that are longer. A trigger stands in braces, other marked words in brackets with their role:
 * {@code [Russia/agent] {vetoed} [the draft/patient]}.
 */
public final class TextWriter {

  private static final int WIDTH = 100;
  private static final int INDENT = 2;

  /** Names of lines are padded to so many characters. */
  private static final int NAMES = 12;

  private final ShortNames names;
  private final StringBuilder out = new StringBuilder();

  private TextWriter(ShortNames names) {
    this.names = names;
  }

  /**
   * Returns an explanation as text.
   *
   * @param names how IRIs are shown
   */
  public static String write(Explanation explanation, ShortNames names) {
    TextWriter writer = new TextWriter(names);
    Outline outline = Outlines.of(explanation);
    writer.wrap("", outline.title(), 0);
    writer.parts(outline.parts(), INDENT);
    return writer.out.toString();
  }

  private void parts(List<Part> parts, int indent) {
    for (Part part : parts) {
      if (part instanceof Line line) {
        String name = line.name().isEmpty() ? "" : padded(line.name()) + " ";
        wrap(name, words(line.words()), indent);
      } else if (part instanceof Outline.Sentence sentence) {
        wrap("", marked(sentence.marked()), indent);
      } else if (part instanceof Rows rows) {
        rows(rows, indent);
      } else if (part instanceof Section section) {
        out.append(indent == INDENT ? "\n" : "");
        wrap("", section.content().title(), indent);
        parts(section.content().parts(), indent + INDENT);
      }
    }
  }

  private String words(List<Piece> pieces) {
    return pieces.stream().map(this::words).collect(Collectors.joining());
  }

  private String words(Piece piece) {
    return piece instanceof Thing thing ? names.of(thing.iri()) : ((Words) piece).text();
  }

  private void rows(Rows rows, int indent) {
    wrap("", rows.name(), indent);
    int columns = rows.cells().stream().mapToInt(List::size).max().orElse(0);
    int[] widths = new int[columns];
    for (List<String> row : rows.cells()) {
      for (int i = 0; i < row.size(); i++) {
        widths[i] = Math.max(widths[i], length(row.get(i)));
      }
    }
    for (List<String> row : rows.cells()) {
      StringBuilder line = new StringBuilder(" ".repeat(indent + INDENT));
      for (int i = 0; i < row.size(); i++) {
        line.append(row.get(i)).append(" ".repeat(widths[i] - length(row.get(i)) + INDENT));
      }
      out.append(line.toString().stripTrailing()).append('\n');
    }
  }

  private static String marked(MarkedText marked) {
    StringBuilder line = new StringBuilder();
    Stretches.walk(
        marked,
        new StretchTaker() {
          @Override
          public void begin(Mark mark) {
            line.append(isTrigger(mark) ? '{' : '[');
          }

          @Override
          public void end(Mark mark) {
            String roles = mark.what().replaceFirst("^trigger(, )?", "");
            line.append(roles.isEmpty() ? "" : "/" + roles).append(isTrigger(mark) ? '}' : ']');
          }

          @Override
          public void words(String text) {
            line.append(text);
          }
        });
    return line.toString();
  }

  private static boolean isTrigger(Mark mark) {
    return mark.what().startsWith("trigger");
  }

  /** Breaks lines between words; what follows the first line stands below its words. */
  private void wrap(String name, String text, int indent) {
    StringBuilder line = new StringBuilder(" ".repeat(indent)).append(name);
    int hanging = length(line.toString());
    int start = hanging;
    for (String word : text.replaceAll("\\p{Cntrl}+", " ").strip().split(" +", -1)) {
      int now = length(line.toString());
      boolean isFirst = now == start;
      if (!isFirst && now + 1 + length(word) > WIDTH) {
        out.append(line.toString().stripTrailing()).append('\n');
        line = new StringBuilder(" ".repeat(hanging)).append(word);
        start = -1;
      } else {
        line.append(isFirst ? "" : " ").append(word);
      }
    }
    out.append(line.toString().stripTrailing()).append('\n');
  }

  private static String padded(String name) {
    return name + " ".repeat(Math.max(0, NAMES - length(name)));
  }

  private static int length(String text) {
    return text.codePointCount(0, text.length());
  }
}
