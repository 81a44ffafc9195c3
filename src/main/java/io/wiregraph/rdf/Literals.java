package io.wiregraph.rdf;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;

/** Literals in the forms that the graph model fixes. */
final class Literals {

  private static final int PLACES = 3;

  private Literals() {}

  /** Returns words in English. */
  static Node english(String words) {
    return NodeFactory.createLiteralLang(words, "en");
  }

  /** Returns words of no stated language. */
  static Node string(String words) {
    return NodeFactory.createLiteralString(words);
  }

  /** Returns a number from 0 to 1 as {@code xsd:decimal} with three places. */
  static Node fraction(double value) {
    return NodeFactory.createLiteralDT(
        BigDecimal.valueOf(value).setScale(PLACES, RoundingMode.HALF_EVEN).toPlainString(),
        XSDDatatype.XSDdecimal);
  }

  /** Returns a day as {@code xsd:date}. */
  static Node date(LocalDate day) {
    return NodeFactory.createLiteralDT(day.toString(), XSDDatatype.XSDdate);
  }

  /**
   * Returns an ISO 8601 day, month or year as {@code xsd:date}, {@code xsd:gYearMonth} or {@code
   * xsd:gYear}; empty for anything else, as for periods.
   */
  static Optional<Node> partialDate(String iso) {
    return Stream.of(XSDDatatype.XSDdate, XSDDatatype.XSDgYearMonth, XSDDatatype.XSDgYear)
        .filter(type -> type.isValid(iso))
        .findFirst()
        .map(type -> NodeFactory.createLiteralDT(iso, type));
  }

  /** Returns a whole number as {@code xsd:integer}. */
  static Node integer(int value) {
    return NodeFactory.createLiteralDT(Integer.toString(value), XSDDatatype.XSDinteger);
  }

  /** Returns a decimal number as {@code xsd:decimal}. */
  static Node decimal(BigDecimal value) {
    return NodeFactory.createLiteralDT(value.toPlainString(), XSDDatatype.XSDdecimal);
  }

  /** Returns true or false as {@code xsd:boolean}. */
  static Node bool(boolean value) {
    return NodeFactory.createLiteralDT(Boolean.toString(value), XSDDatatype.XSDboolean);
  }
}
