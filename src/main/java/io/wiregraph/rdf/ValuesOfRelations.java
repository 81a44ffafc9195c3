package io.wiregraph.rdf;

import io.wiregraph.fact.Argument;
import io.wiregraph.fact.Entity;
import io.wiregraph.fact.Mention;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.jspecify.annotations.Nullable;

/** The objects of standing relations that are values: a birthday, another name. */
final class ValuesOfRelations {

  private ValuesOfRelations() {}

  /**
   * Returns the value that {@code argument} gives a property of that range; empty where a day is
   * asked for and the text has only a year or a month.
   */
  static Optional<Node> of(ArticleView view, Argument argument, Node range) {
    if (range.getURI().equals(XSDDatatype.XSDdate.getURI())) {
      return view.entity(argument).flatMap(ValuesOfRelations::day).map(Literals::date);
    }
    return Optional.of(Literals.string(argument.text()));
  }

  private static Optional<LocalDate> day(Entity entity) {
    return entity.mentions().stream()
        .map(Mention::value)
        .flatMap(v -> parsed(v).stream())
        .findFirst();
  }

  private static Optional<LocalDate> parsed(@Nullable String value) {
    if (value == null) {
      return Optional.empty();
    }
    try {
      return Optional.of(LocalDate.parse(value));
    } catch (DateTimeParseException e) {
      return Optional.empty();
    }
  }
}
