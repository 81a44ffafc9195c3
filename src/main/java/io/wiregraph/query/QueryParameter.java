package io.wiregraph.query;

import org.apache.jena.datatypes.RDFDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.jspecify.annotations.Nullable;

/**
 * A variable of a query whose value the user gives.
 *
 * @param name the variable, without question mark
 * @param type what it takes
 * @param description what it is for
 * @param defaultValue its value where none is given; null where one has to be given
 */
public record QueryParameter(
    String name, ParameterType type, String description, @Nullable String defaultValue) {

  /**
   * Reads a value.
   *
   * @param value as the user wrote it
   * @param prefixes for IRIs
   * @param base the store's base IRI, for relative IRIs
   * @throws InvalidQueryException if it is not of the type
   */
  public Node read(String value, Prefixes prefixes, String base) {
    if (type == ParameterType.IRI) {
      return NodeFactory.createURI(iri(value, prefixes, base));
    }
    RDFDatatype datatype = type.datatype().orElseThrow();
    String text = type == ParameterType.STRING ? value : value.strip();
    if (!datatype.isValid(text)) {
      throw new InvalidQueryException(
          "parameter " + name + " takes a value of type " + type.code() + ", not '" + value + "'");
    }
    return NodeFactory.createLiteralDT(text, datatype);
  }

  private String iri(String value, Prefixes prefixes, String base) {
    String text = value.strip();
    boolean bracketed = text.startsWith("<") && text.endsWith(">");
    if (bracketed) {
      text = text.substring(1, text.length() - 1);
    }
    if (text.isEmpty() || text.chars().anyMatch(c -> c <= ' ' || "<>\"{}|^`\\".indexOf(c) >= 0)) {
      throw new InvalidQueryException("parameter " + name + " takes an IRI, not '" + value + "'");
    }
    if (text.contains("://") || text.startsWith("urn:")) {
      return text;
    }
    return bracketed ? base + text : prefixes.expand(text).orElse(base + text);
  }
}
