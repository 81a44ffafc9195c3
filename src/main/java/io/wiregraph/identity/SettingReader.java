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
 * Finds of what places an article speaks where it tells something ("53 people died", two sentences
 * after the market of a town), and of which day in the same sentence.
 */
final class SettingReader {

  /** So many sentences before a sentence tell where it is. */
  private static final int SENTENCES = 2;

  private final List<Span> sentences;
  private final List<Span> headlines;

  /** Where places are named, in the order of the text. */
  private final Map<Span, String> places = new TreeMap<>();

  /** The days of what is dated to one, with where that is told. */
  private final Map<Span, LocalDate> days = new TreeMap<>();

  SettingReader(ArticleRecord record) {
    this.sentences = record.sentences();
    this.headlines =
        record.article().sections().stream()
            .filter(section -> section.kind() == SectionKind.HEADLINE)
            .map(Section::span)
            .toList();
    for (Fact fact : record.facts().facts()) {
      TimeValue time = fact.time();
      if (time != null) {
        LocalDate day = time.earliest();
        if (day != null && day.equals(time.latest())) {
          days.put(fact.id().span(), day);
        }
      }
    }
    for (Entity entity : record.facts().entities()) {
      if (entity.type().isPlace() && entity.type() != EntityType.COUNTRY && entity.isNamed()) {
        String name = NameKey.of(entity.label(), entity.type()).name();
        entity.mentions().stream().map(Mention::span).forEach(span -> places.put(span, name));
      }
    }
  }

  /** Returns the setting of a sentence: of the headline, it and those before it. */
  EventSetting of(Span sentence) {
    int last = sentences.indexOf(sentence);
    int begin = last < 0 ? sentence.begin() : sentences.get(Math.max(0, last - SENTENCES)).begin();
    List<Span> read = new ArrayList<>(headlines);
    read.add(new Span(begin, sentence.end()));
    Set<String> named = new TreeSet<>();
    places.forEach(
        (span, name) -> {
          if (!name.isEmpty() && read.stream().anyMatch(r -> r.contains(span))) {
            named.add(name);
          }
        });
    Set<LocalDate> dated = new TreeSet<>();
    days.forEach(
        (span, day) -> {
          if (sentence.contains(span)) {
            dated.add(day);
          }
        });
    return new EventSetting(List.copyOf(named), List.copyOf(dated));
  }
}
