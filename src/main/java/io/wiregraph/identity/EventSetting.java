package io.wiregraph.identity;

import io.wiregraph.fact.Entity;
import io.wiregraph.fact.EntityType;
import io.wiregraph.fact.Fact;
import io.wiregraph.fact.Mention;
import io.wiregraph.fact.TimeValue;
import io.wiregraph.record.ArticleRecord;
import io.wiregraph.resolve.NameKey;
import io.wiregraph.text.Section;
import io.wiregraph.text.SectionKind;
import io.wiregraph.text.Span;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Of what places an article speaks where it tells something ("53 people died", two sentences after
 * the market of a town), and of which day in the same sentence.
 */
final class EventSetting {

  /** So many sentences before a sentence tell where it is. */
  private static final int SENTENCES = 2;

  /** What names of days begin with. */
  private static final String DAY = "day ";

  private final List<Span> sentences;
  private final List<Span> headlines;

  /** Where places are named, in the order of the text. */
  private final Map<Span, String> places = new TreeMap<>();

  /** The days of what is dated to one, with where that is told. */
  private final Map<Span, String> days = new TreeMap<>();

  EventSetting(ArticleRecord record) {
    this.sentences = record.sentences();
    this.headlines =
        record.article().sections().stream()
            .filter(section -> section.kind() == SectionKind.HEADLINE)
            .map(Section::span)
            .toList();
    for (Fact fact : record.facts().facts()) {
      TimeValue time = fact.time();
      if (time != null && time.earliest() != null && time.earliest().equals(time.latest())) {
        days.put(fact.id().span(), DAY + time.earliest());
      }
    }
    for (Entity entity : record.facts().entities()) {
      if (entity.type().isPlace() && entity.type() != EntityType.COUNTRY && entity.isNamed()) {
        String name = NameKey.of(entity.label(), entity.type()).name();
        entity.mentions().stream().map(Mention::span).forEach(span -> places.put(span, name));
      }
    }
  }

  /** Returns the days of a setting. */
  static List<LocalDate> days(List<String> setting) {
    return setting.stream()
        .filter(name -> name.startsWith(DAY))
        .map(name -> LocalDate.parse(name.substring(DAY.length())))
        .toList();
  }

  /** Returns the names of the places of a setting. */
  static Set<String> places(List<String> setting) {
    Set<String> places = new TreeSet<>(setting);
    places.removeIf(name -> name.startsWith(DAY));
    return places;
  }

  /**
   * Returns the names of the places that the headline, a sentence and those before it name, and of
   * the days on which something was that the sentence tells.
   */
  List<String> before(Span sentence) {
    int last = sentences.indexOf(sentence);
    int begin = last < 0 ? sentence.begin() : sentences.get(Math.max(0, last - SENTENCES)).begin();
    List<Span> read = new ArrayList<>(headlines);
    read.add(new Span(begin, sentence.end()));
    TreeSet<String> names = new TreeSet<>();
    places.forEach(
        (span, name) -> {
          if (!name.isEmpty() && read.stream().anyMatch(r -> r.contains(span))) {
            names.add(name);
          }
        });
    days.forEach(
        (span, day) -> {
          if (sentence.contains(span)) {
            names.add(day);
          }
        });
    return List.copyOf(names);
  }
}
