package io.wiregraph.corpus;

import io.wiregraph.text.Section;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the look of a text says about it.
 *
 * @param sections its sections in order; what lies between them is white space
 * @param headline the headline in it, null where it has none
 * @param publisher the outlet or agency that a header line or dateline names
 * @param author the names in the byline, without "By"
 * @param dates the dates of publication that the text states
 */
record Layout(
    List<Section> sections,
    @Nullable String headline,
    @Nullable String publisher,
    @Nullable String author,
    StatedDates dates) {

  Layout {
    sections = List.copyOf(sections);
  }
}
