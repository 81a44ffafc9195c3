package io.wiregraph.coref;

import io.wiregraph.fact.Entity;
import io.wiregraph.fact.EntityId;
import io.wiregraph.fact.EntityType;
import io.wiregraph.fact.Mention;
import io.wiregraph.fact.MentionKind;
import io.wiregraph.text.Article;
import io.wiregraph.text.CodePoints;
import io.wiregraph.text.Section;
import io.wiregraph.text.SectionKind;
import io.wiregraph.text.Span;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Finds the day of publication where the text of an article itself has it, on a line of its own.
 */
final class PublicationDates {

  private static final double CONFIDENCE = 0.95;

  private PublicationDates() {}

  /** Returns a date for each such line that is the day of publication. */
  static List<Entity> of(Article article, CodePoints text) {
    LocalDate published = article.metadata().published();
    List<Entity> dates = new ArrayList<>();
    for (Section section : article.sections()) {
      if (published != null && section.kind() == SectionKind.DATE) {
        Span span = section.span();
        String line = text.cut(span);
        if (!line.isBlank() && names(line, published)) {
          Mention mention =
              new Mention(
                  span,
                  span,
                  line,
                  MentionKind.DATE,
                  EntityType.ENTITY,
                  published.toString(),
                  CONFIDENCE);
          dates.add(
              new Entity(new EntityId(span), line, EntityType.ENTITY, List.of(mention), null));
        }
      }
    }
    return dates;
  }

  /** Returns whether the line has the day and the year of that date. */
  private static boolean names(String line, LocalDate date) {
    Set<String> numbers = Set.copyOf(List.of(line.split("\\D+", -1)));
    String day = Integer.toString(date.getDayOfMonth());
    return numbers.contains(Integer.toString(date.getYear()))
        && (numbers.contains(day) || numbers.contains("0" + day));
  }
}
