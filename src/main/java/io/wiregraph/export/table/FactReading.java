package io.wiregraph.export.table;

import io.wiregraph.export.view.Status;
import io.wiregraph.fact.FactKind;
import io.wiregraph.fact.Polarity;
import io.wiregraph.ontology.FactClasses.FactClass;
import io.wiregraph.vocab.Wg;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.BinaryOperator;
import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.RDFS;
import org.jspecify.annotations.Nullable;

/**
 * What the graph says of a merged fact, read once.
 *
 * @param thing its triples
 * @param type the narrowest class, or the predicate; null where it has none
 */
record FactReading(Thing thing, FactKind kind, @Nullable FactClass type) {

  FactReading(Thing thing, FactKind kind, ClassTerms terms) {
    this(
        thing,
        kind,
        kind == FactKind.RELATION
            ? terms.predicate(thing.iris(Wg.PREDICATE))
            : terms.narrowest(thing.types()));
  }

  /** Returns its label, or that of its class. */
  String label() {
    String label = thing.text(RDFS.label.asNode());
    return label.isEmpty() && type != null ? type.label() : label;
  }

  String polarity() {
    return local(thing.text(Wg.POLARITY));
  }

  String modality() {
    return local(thing.text(Wg.MODALITY));
  }

  /** Returns the local name of an IRI of the ontology in small letters. */
  static String local(String iri) {
    return iri.substring(iri.indexOf('#') + 1).toLowerCase(Locale.ROOT);
  }

  Status status() {
    boolean isNegative = polarity().equals(Polarity.NEGATIVE.name().toLowerCase(Locale.ROOT));
    return Status.of(thing.text(Wg.FACTUAL).equals("true"), isNegative, modality());
  }

  /** Returns the first day; empty where none is known. */
  String first() {
    return day(Wg.EARLIEST, Wg.FROM, BinaryOperator.minBy(Comparator.naturalOrder()));
  }

  /** Returns the last day; empty where none is known. */
  String last() {
    return day(Wg.LATEST, Wg.UNTIL, BinaryOperator.maxBy(Comparator.naturalOrder()));
  }

  private String day(Node ofEvents, Node ofRelations, BinaryOperator<String> choice) {
    return List.of(ofEvents, ofRelations).stream()
        .flatMap(predicate -> thing.texts(predicate).stream())
        .filter(Precision::isDay)
        .reduce(choice)
        .orElse("");
  }

  /** Returns how many articles say it, near-copies counted once; empty where that is not known. */
  String independentSources() {
    String count = thing.text(Wg.SOURCE_COUNT);
    return count.matches("\\d{1,18}") ? count : "";
  }
}
