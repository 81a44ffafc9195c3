package io.wiregraph.corpus;

import io.wiregraph.text.CodePoints;
import io.wiregraph.text.Section;
import io.wiregraph.text.SectionKind;
import io.wiregraph.text.Span;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Finds the sections of a text as people save news: headline, byline, dateline, captions, subheads
 * and the furniture of the page around the body. The text itself is not changed. Where the look
 * leaves doubt, a paragraph is body: a fact lost is worse than a line too many. For one text; not
 * thread-safe.
 */
final class LayoutAnalyser {

  private static final int LONGEST_HEADLINE = 200;
  private static final int LONGEST_QUESTION = 100;
  private static final int LONGEST_SUBHEAD = 60;
  private static final int MOST_SUBHEAD_WORDS = 8;
  private static final int LONGEST_DATE_LINE = 90;
  private static final int LONGEST_CAPTION = 700;
  private static final int LONGEST_CAPTION_TITLE = 90;
  private static final int LONGEST_LINK = 130;
  private static final Pattern SENTENCE_INSIDE = Pattern.compile("[.?!:]\\s");
  private static final int DATELINE_UNITS = 3;

  private List<Unit> units = List.of();
  private @Nullable String headline;
  private @Nullable String publisher;
  private @Nullable String author;
  private @Nullable LocalDate published;
  private @Nullable LocalDate updated;
  private @Nullable MonthDay day;

  /** Returns the layout of {@code text}; the sections {@code known} overrule what it looks like. */
  Layout analyse(String text, List<Section> known) {
    CodePoints points = new CodePoints(text);
    units = Units.of(text);
    take(known, points);
    if (units.size() > 1) {
      markLines();
      markCaptions();
      markHeader();
      markLinks();
      markHeadline();
      markSubheads();
    }
    for (Unit unit : units) {
      if (unit.kind == null) {
        unit.kind = SectionKind.BODY;
      }
    }
    keepSomething();
    cutDatelines();
    return new Layout(
        sections(points), headline, publisher, author, new StatedDates(published, updated, day));
  }

  private void take(List<Section> known, CodePoints points) {
    for (Unit unit : units) {
      int begin = points.point(unit.begin);
      for (Section section : known) {
        if (section.span().begin() <= begin && begin < section.span().end()) {
          unit.kind = section.kind();
        }
      }
      if (unit.is(SectionKind.HEADLINE) && headline == null) {
        headline = unit.text;
      }
    }
  }

  private void markLines() {
    for (Unit unit : units) {
      if (unit.kind != null) {
        continue;
      }
      String text = unit.text;
      if (isDateLine(text)) {
        unit.kind = SectionKind.DATE;
        for (String part : parts(text)) {
          note(part);
        }
      } else if (isSplitByline(text) || PageParts.isCreditLine(text)) {
        unit.kind = SectionKind.BYLINE;
      } else if (PageParts.isFurniture(text)) {
        unit.kind = SectionKind.FURNITURE;
      }
    }
  }

  /** "28 July 2012", or "Published: 28 July 2012 | Updated: 29 July 2012". */
  private static boolean isDateLine(String text) {
    for (String part : parts(text)) {
      if (part.length() > LONGEST_DATE_LINE || !DateText.isDateLine(part)) {
        return false;
      }
    }
    return true;
  }

  private static String[] parts(String text) {
    return text.split("\\s[|•·]\\s", -1);
  }

  /** "By Jane Doe", or "By Jane Doe | 28 July 2012". */
  private boolean isSplitByline(String text) {
    boolean byline = false;
    for (String part : parts(text)) {
      String stripped = part.strip();
      if (PageParts.isByline(stripped)) {
        byline = true;
        if (author == null) {
          author = PageParts.author(stripped).orElse(null);
        }
      } else if (isDateLine(stripped)) {
        if (byline) {
          note(stripped);
        }
      } else {
        return false;
      }
    }
    return byline;
  }

  private void note(String dateLine) {
    Optional<DateText.Found> found = DateText.find(dateLine);
    if (found.isEmpty()) {
      return;
    }
    boolean update = DateText.isUpdate(dateLine);
    note(found.orElseThrow(), update);
  }

  private void note(DateText.Found found, boolean update) {
    if (found.full() != null && update && updated == null) {
      updated = found.full();
    } else if (found.full() != null && !update && published == null) {
      published = found.full();
    } else if (found.day() != null && day == null) {
      day = found.day();
    }
  }

  private void markCaptions() {
    for (int i = 0; i < units.size(); i++) {
      Unit unit = units.get(i);
      boolean isKnown = unit.is(SectionKind.CAPTION);
      if ((unit.kind != null && !isKnown) || unit.text.length() > LONGEST_CAPTION) {
        continue;
      }
      OptionalInt word = Credits.captionBegin(unit.text);
      OptionalInt credit = Credits.begin(unit.text.substring(word.orElse(0)));
      if (word.isEmpty() && credit.isEmpty()) {
        continue;
      }
      int creditBegin =
          credit.isPresent() ? word.orElse(0) + credit.getAsInt() : unit.text.length();
      Unit before = i > 0 && units.get(i - 1).block == unit.block ? units.get(i - 1) : null;
      boolean open = before != null && before.kind == null;
      if (creditBegin == 0) {
        unit.kind = SectionKind.FURNITURE;
        if (open && before != null && before.text.length() <= LONGEST_CAPTION) {
          before.kind = SectionKind.CAPTION;
        }
        continue;
      }
      unit.kind = SectionKind.CAPTION;
      unit.headEnd = unit.begin + word.orElse(0);
      unit.tailBegin = unit.begin + creditBegin;
      if (open
          && before != null
          && !before.isTerminal()
          && before.text.length() <= LONGEST_CAPTION_TITLE) {
        before.kind = SectionKind.CAPTION;
      }
    }
  }

  /** Outlet and links above the article; the last unit is never above anything. */
  private void markHeader() {
    for (Unit unit : units.subList(0, units.size() - 1)) {
      if (unit.kind == null && PageParts.isOutlet(unit.text)) {
        unit.kind = SectionKind.FURNITURE;
        if (publisher == null) {
          publisher = unit.text;
        }
      } else if (unit.kind == null && PageParts.isNavigation(unit.text)) {
        unit.kind = SectionKind.FURNITURE;
      } else if (unit.kind == null) {
        break;
      }
    }
  }

  /** The links under "You might also like", and rows of links below the article. */
  private void markLinks() {
    boolean inLinks = false;
    for (Unit unit : units) {
      if (unit.kind == SectionKind.FURNITURE) {
        inLinks |= PageParts.opensLinks(unit.text);
      } else if (inLinks && unit.kind == null) {
        inLinks = !unit.isTerminal() && unit.text.length() <= LONGEST_LINK;
        if (inLinks) {
          unit.kind = SectionKind.FURNITURE;
        }
      }
    }
    for (int i = units.size() - 1; i > 0; i--) {
      Unit unit = units.get(i);
      if (unit.kind == null) {
        if (!PageParts.isNavigation(unit.text)) {
          return;
        }
        unit.kind = SectionKind.FURNITURE;
      }
    }
  }

  private void markHeadline() {
    int first = nextOpen(0);
    if (first < 0 || headline != null) {
      return;
    }
    Unit unit = units.get(first);
    boolean question =
        unit.endsWithAny("?!")
            && unit.text.length() <= LONGEST_QUESTION
            && !SENTENCE_INSIDE.matcher(unit.text).find();
    boolean followed = false;
    for (Unit later : units.subList(first + 1, units.size())) {
      followed |= later.kind == null && later.isTerminal();
    }
    if (followed
        && !unit.item
        && unit.beginsAnew()
        && unit.text.length() <= LONGEST_HEADLINE
        && (question || !unit.isTerminal())
        && !unit.endsWithAny(":;,")) {
      unit.kind = SectionKind.HEADLINE;
      headline = unit.text.replaceAll("[\\s\\h]+", " ");
      markBelowHeadline(first + 1);
    }
  }

  private void markBelowHeadline(int from) {
    int below = nextOpen(from);
    int after = below < 0 ? -1 : nextOpen(below + 1);
    if (after < 0) {
      return;
    }
    Unit unit = units.get(below);
    Optional<String> name = PageParts.authorAtPlace(unit.text);
    if (name.isPresent() && author == null) {
      unit.kind = SectionKind.BYLINE;
      author = name.orElseThrow();
    } else if (!unit.item
        && !unit.isTerminal()
        && unit.beginsAnew()
        && !unit.endsWithAny(":;,-–—")
        && unit.text.length() <= LONGEST_HEADLINE
        && units.get(after).isTerminal()
        && units.get(after).beginsAnew()) {
      unit.kind = SectionKind.SUBHEAD;
    }
  }

  private int nextOpen(int from) {
    for (int i = from; i < units.size(); i++) {
      if (units.get(i).kind == null) {
        return i;
      }
    }
    return -1;
  }

  private void markSubheads() {
    for (int i = 1; i + 1 < units.size(); i++) {
      Unit unit = units.get(i);
      Unit before = units.get(i - 1);
      Unit after = units.get(i + 1);
      if (unit.kind == null
          && !unit.item
          && before.isTerminal()
          && isBodyOr(before, SectionKind.CAPTION)
          && isBodyOr(after, SectionKind.CAPTION)
          && (after.item || after.beginsAnew())
          && (after.isTerminal() || after.item)
          && unit.beginsAnew()
          && !unit.endsWithAny(".:;,!…-–—")
          && (!unit.isTerminal() || unit.endsWithAny("?"))
          && unit.text.length() <= LONGEST_SUBHEAD
          && unit.words() <= MOST_SUBHEAD_WORDS) {
        unit.kind = SectionKind.SUBHEAD;
      }
    }
  }

  private static boolean isBodyOr(Unit unit, SectionKind other) {
    return unit.kind == null || unit.kind == SectionKind.BODY || unit.kind == other;
  }

  /** A text of furniture alone is no furniture: nothing says what it would stand around. */
  private void keepSomething() {
    if (units.stream().noneMatch(u -> u.kind != null && u.kind.isRead())) {
      for (Unit unit : units) {
        if (unit.is(SectionKind.FURNITURE)) {
          unit.kind = SectionKind.BODY;
        }
      }
    }
  }

  private void cutDatelines() {
    int seen = 0;
    for (Unit unit : units) {
      if (!unit.is(SectionKind.BODY) || seen == DATELINE_UNITS) {
        continue;
      }
      seen++;
      Optional<Dateline> found = Dateline.at(unit.text);
      if (found.isPresent() && !unit.item) {
        Dateline dateline = found.orElseThrow();
        unit.headEnd = unit.begin + dateline.length();
        unit.headKind = SectionKind.DATELINE;
        String agency = dateline.agency();
        if (agency != null && (publisher == null || publisher.equalsIgnoreCase(agency))) {
          publisher = agency;
        }
        if (dateline.date() != null) {
          note(dateline.date(), false);
        }
        return;
      }
    }
  }

  private List<Section> sections(CodePoints points) {
    List<Section> sections = new ArrayList<>();
    for (Unit unit : units) {
      SectionKind kind = unit.kind == null ? SectionKind.BODY : unit.kind;
      add(sections, points, unit.headKind, unit.begin, unit.headEnd);
      add(sections, points, kind, unit.headEnd, unit.tailBegin);
      add(sections, points, SectionKind.FURNITURE, unit.tailBegin, unit.end);
    }
    return sections;
  }

  private static void add(
      List<Section> sections, CodePoints points, SectionKind kind, int begin, int end) {
    String text = points.text();
    int first = begin;
    int last = end;
    while (first < last && Units.isBlank(text.charAt(first))) {
      first++;
    }
    while (last > first && Units.isBlank(text.charAt(last - 1))) {
      last--;
    }
    if (first < last) {
      sections.add(new Section(kind, new Span(points.point(first), points.point(last))));
    }
  }
}
