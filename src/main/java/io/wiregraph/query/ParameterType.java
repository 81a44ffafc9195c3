package io.wiregraph.query;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.apache.jena.datatypes.RDFDatatype;
import org.apache.jena.datatypes.xsd.XSDDatatype;

/** What kind of value a parameter of a query takes. */
public enum ParameterType {
  /**
   * An IRI: in full, with a prefix of the query or the store ({@code entity:Russia}), or relative
   * to the store's base ({@code entity/Russia}).
   */
  IRI,
  /** A text. */
  STRING,
  /** A day, {@code 2012-02-04}. */
  DATE,
  /** A whole number. */
  INTEGER,
  /** A number. */
  DECIMAL,
  /** {@code true} or {@code false}. */
  BOOLEAN;

  /** Returns the datatype of its literals; empty for IRIs. */
  public Optional<RDFDatatype> datatype() {
    return switch (this) {
      case IRI -> Optional.empty();
      case STRING -> Optional.of(XSDDatatype.XSDstring);
      case DATE -> Optional.of(XSDDatatype.XSDdate);
      case INTEGER -> Optional.of(XSDDatatype.XSDinteger);
      case DECIMAL -> Optional.of(XSDDatatype.XSDdecimal);
      case BOOLEAN -> Optional.of(XSDDatatype.XSDboolean);
    };
  }

  /** Returns the word for it in a query's header. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** Returns the type that a query's header calls {@code code}. */
  public static Optional<ParameterType> ofCode(String code) {
    return Arrays.stream(values()).filter(t -> t.code().equals(code)).findFirst();
  }
}
