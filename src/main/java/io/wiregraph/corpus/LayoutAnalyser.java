package io.wiregraph.corpus;

import io.wiregraph.text.CodePoints;
import io.wiregraph.text.Section;
import io.wiregraph.text.SectionKind;
import io.wiregraph.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds the sections of a text and what they say of it. */
final class LayoutAnalyser {

  private static final Pattern LINE = Pattern.compile("\\S.*\\S|\\S");

  /** Returns the layout of {@code text}; {@code known} sections overrule. */
  Layout analyse(String text, List<Section> known) {
    CodePoints points = new CodePoints(text);
    List<Section> sections = new ArrayList<>();
    Matcher line = LINE.matcher(text);
    while (line.find()) {
      sections.add(
          new Section(
              SectionKind.BODY, new Span(points.point(line.start()), points.point(line.end()))));
    }
    return new Layout(sections, null, null, null, StatedDates.NONE);
  }
}
