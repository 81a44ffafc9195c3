package io.wiregraph.store;

import java.math.BigDecimal;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;

/**
 * Nodes in the form in which TDB2 gives them back. It keeps a decimal number as digits and scale,
 * but gives it back without the zeros at its end, and does not find what it gave back when that is
 * to be deleted: {@code 0.80} would stay in a graph for ever.
 */
public final class StoredForm {

  private StoredForm() {}

  /**
   * Returns {@code node}, a decimal number with one digit behind the point and no needless zeros.
   */
  public static Node of(Node node) {
    if (!node.isLiteral()
        || !XSDDatatype.XSDdecimal.equals(node.getLiteralDatatype())
        || !node.getLiteral().isWellFormed()) {
      return node;
    }
    BigDecimal bare = new BigDecimal(node.getLiteralLexicalForm().strip()).stripTrailingZeros();
    BigDecimal kept = bare.scale() < 1 ? bare.setScale(1) : bare;
    return NodeFactory.createLiteralDT(kept.toPlainString(), XSDDatatype.XSDdecimal);
  }
}
