package io.wiregraph.export.view;

import io.wiregraph.export.graph.Column;
import io.wiregraph.export.graph.ValueType;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.apache.jena.graph.Node;
import org.jspecify.annotations.Nullable;

/** Columns of a query's own: each has the type that all its values have, else it is of texts. */
final class ExtraColumns {

  /** Names that formats have for something else. */
  private static final Set<String> TAKEN =
      Set.of("id", "name", "source", "target", "label", "weight", "interaction", "represents");

  private final List<String> variables;
  private final List<String> names;
  private final @Nullable ValueType[] types;

  ExtraColumns(List<String> variables) {
    this.variables = List.copyOf(variables);
    this.types = new ValueType[variables.size()];
    this.names = new ArrayList<>();
    Set<String> given = new HashSet<>(TAKEN);
    for (String variable : variables) {
      String name = variable.replaceAll("[^A-Za-z0-9_]", "_").replaceFirst("^(?![A-Za-z])", "x");
      while (!given.add(name)) {
        name += "_";
      }
      names.add(name);
    }
  }

  /**
   * Returns the values of a row.
   *
   * @param row gives the value of a variable; {@link Node#ANY} where there is none
   */
  List<String> values(Function<String, Node> row) {
    List<String> values = new ArrayList<>();
    for (int i = 0; i < variables.size(); i++) {
      Node value = row.apply(variables.get(i));
      if (value.equals(Node.ANY)) {
        values.add("");
        continue;
      }
      String text = text(value);
      ValueType type = type(value, text);
      types[i] = types[i] == null || types[i] == type ? type : joined(types[i], type);
      values.add(type == ValueType.DECIMAL ? new BigDecimal(text).toPlainString() : text);
    }
    return values;
  }

  /** Whole numbers are decimal numbers, too; all else has only its text in common. */
  private static ValueType joined(@Nullable ValueType one, ValueType other) {
    Set<ValueType> both = new HashSet<>(Arrays.asList(one, other));
    return both.equals(Set.of(ValueType.INTEGER, ValueType.DECIMAL))
        ? ValueType.DECIMAL
        : ValueType.STRING;
  }

  static String text(Node value) {
    return value.isLiteral() ? value.getLiteralLexicalForm() : value.toString();
  }

  private static ValueType type(Node value, String text) {
    if (!value.isLiteral()) {
      return ValueType.STRING;
    }
    String datatype = value.getLiteralDatatypeURI();
    String name = datatype.substring(datatype.indexOf('#') + 1);
    return switch (name) {
      case "integer", "int", "long" ->
          text.matches("-?\\d{1,18}") ? ValueType.INTEGER : ValueType.STRING;
      case "decimal", "double", "float" ->
          text.matches("[+-]?\\d{1,30}(\\.\\d{1,30})?([eE][+-]?\\d{1,2})?")
              ? ValueType.DECIMAL
              : ValueType.STRING;
      case "boolean" -> text.matches("true|false") ? ValueType.BOOLEAN : ValueType.STRING;
      case "date" -> Days.read(text) == Days.NONE ? ValueType.STRING : ValueType.DATE;
      default -> ValueType.STRING;
    };
  }

  /** Returns the columns; after all rows. */
  List<Column> columns() {
    List<Column> columns = new ArrayList<>();
    for (int i = 0; i < names.size(); i++) {
      ValueType type = types[i];
      columns.add(
          new Column(
              names.get(i),
              type == null ? ValueType.STRING : type,
              "?" + variables.get(i) + " of the query."));
    }
    return columns;
  }
}
