package io.wiregraph.server.guard;

import java.util.List;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.apache.jena.sparql.expr.Expr;
import org.apache.jena.sparql.expr.ExprFunctionN;
import org.apache.jena.sparql.expr.ExprList;
import org.apache.jena.sparql.expr.NodeValue;

/** A call of a function of SPARQL whose arguments are looked at before it is made. */
final class BoundedCall extends ExprFunctionN {

  private final String symbol;
  private final Function<List<NodeValue>, NodeValue> function;
  private final UnaryOperator<List<NodeValue>> test;

  /**
   * Makes a call.
   *
   * @param symbol what the function is called
   * @param test looks at the values, and stops the query where they are too large
   * @param function what is called; with null for an argument that is left out
   */
  BoundedCall(
      String symbol,
      ExprList args,
      UnaryOperator<List<NodeValue>> test,
      Function<List<NodeValue>, NodeValue> function) {
    super(symbol, args);
    this.symbol = symbol;
    this.function = function;
    this.test = test;
  }

  @Override
  public NodeValue eval(List<NodeValue> values) {
    return function.apply(test.apply(values));
  }

  @Override
  public Expr copy(ExprList newArgs) {
    return new BoundedCall(symbol, newArgs, test, function);
  }
}
