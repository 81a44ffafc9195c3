package io.wiregraph.rdf;

import io.wiregraph.fact.Argument;
import io.wiregraph.fact.Entity;
import io.wiregraph.fact.Fact;
import io.wiregraph.fact.Mention;
import io.wiregraph.fact.TimeValue;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;

/** The objects of standing relations that are values: a birthday, another name. */
final class ValuesOfRelations {

  private ValuesOfRelations() {}

  /**
   * Returns the value that {@code argument} is for a property of that range; empty where a date is
   * asked for and the text gives none, or less than the property wants.
   */
  static Optional<Node> of(
      ArticleView view, Fact fact, Argument argument, Node range, boolean dated) {
    if (dated) {
      return dates(view, fact, argument).flatMap(v -> Literals.partialDate(v).stream()).findFirst();
    }
    if (range.getURI().equals(XSDDatatype.XSDdate.getURI())) {
      return dates(view, fact, argument)
          .flatMap(v -> Literals.partialDate(v).stream())
          .filter(d -> d.getLiteralDatatype().equals(XSDDatatype.XSDdate))
          .findFirst();
    }
    return Optional.of(Literals.string(argument.text()));
  }

  /** The rule that found the date may have read it better than who read the sentence's dates. */
  private static Stream<String> dates(ArticleView view, Fact fact, Argument argument) {
    TimeValue time = fact.time();
    if (time != null && time.span().equals(argument.span())) {
      return Stream.ofNullable(time.value());
    }
    return view.entity(argument).map(Entity::mentions).stream()
        .flatMap(m -> m.stream().map(Mention::value))
        .flatMap(Stream::ofNullable);
  }
}
