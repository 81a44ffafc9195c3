package io.wiregraph.identity;

import io.wiregraph.fact.Entity;
import io.wiregraph.fact.EntityType;
import io.wiregraph.fact.Mention;
import io.wiregraph.record.ArticleRecord;
import io.wiregraph.resolve.NameKey;
import io.wiregraph.text.Section;
import io.wiregraph.text.SectionKind;
import io.wiregraph.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Of what places an article speaks where it tells something: "53 people died", two sentences after
 * the market of a town.
 */
final class EventSetting {

  /** So many sentences before a sentence tell where it is. */
  private static final int SENTENCES = 2;

  private final List<Span> sentences;
  private final List<Span> headlines;

  /** Where places are named, in the order of the text. */
  private final Map<Span, String> places = new TreeMap<>();

  EventSetting(ArticleRecord record) {
    this.sentences = record.sentences();
    this.headlines =
        record.article().sections().stream()
            .filter(section -> section.kind() == SectionKind.HEADLINE)
            .map(Section::span)
            .toList();
    for (Entity entity : record.facts().entities()) {
      if (entity.type().isPlace() && entity.type() != EntityType.COUNTRY && entity.isNamed()) {
        String name = NameKey.of(entity.label(), entity.type()).name();
        entity.mentions().stream().map(Mention::span).forEach(span -> places.put(span, name));
      }
    }
  }

  /** Returns the names of the places that the headline, a sentence and those before it name. */
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
    return List.copyOf(names);
  }
}
