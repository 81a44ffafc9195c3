package io.wiregraph.server.guard;

import io.wiregraph.server.guard.RefusedException.Reason;
import java.util.List;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.algebra.Op;
import org.apache.jena.sparql.algebra.TransformCopy;
import org.apache.jena.sparql.algebra.Transformer;
import org.apache.jena.sparql.algebra.op.OpBGP;
import org.apache.jena.sparql.algebra.op.OpGroup;
import org.apache.jena.sparql.algebra.op.OpPropFunc;
import org.apache.jena.sparql.algebra.op.OpQuadPattern;
import org.apache.jena.sparql.algebra.op.OpService;
import org.apache.jena.sparql.algebra.optimize.Optimize;
import org.apache.jena.sparql.algebra.optimize.RewriteFactory;

/**
 * Makes what a query asks harmless before it is optimized and run: no calls of other servers, no
 * predicates that stand for code, and functions that keep within limits.
 */
final class GuardedAlgebra extends TransformCopy {

  /** Predicates that begin so are code of the query engine, or load any class. */
  private static final List<String> CODE =
      List.of("java:", "http://jena.apache.org/ARQ/", "http://jena.hpl.hp.com/ARQ/");

  /** Jena puts patterns in order in a time that grows with the square of their count. */
  private static final int MOST_PATTERNS = 500;

  private final BoundedExpressions expressions;
  private int patterns;

  private GuardedAlgebra(BoundedExpressions expressions) {
    this.expressions = expressions;
  }

  /** Returns what rewrites the queries of a run. */
  static RewriteFactory factory(Run run) {
    return context ->
        op -> {
          BoundedExpressions expressions = new BoundedExpressions(run);
          Op harmless = Transformer.transform(new GuardedAlgebra(expressions), expressions, op);
          return Optimize.stdOptimizationFactory.create(context).rewrite(harmless);
        };
  }

  @Override
  public Op transform(OpService service, Op inner) {
    throw new RefusedException(
        Reason.FORBIDDEN, "SERVICE is off here: this server calls no others.");
  }

  @Override
  public Op transform(OpBGP pattern) {
    pattern.getPattern().forEach(this::require);
    return super.transform(pattern);
  }

  @Override
  public Op transform(OpQuadPattern pattern) {
    pattern.getBasicPattern().forEach(this::require);
    return super.transform(pattern);
  }

  @Override
  public Op transform(OpGroup group, Op inner) {
    return OpGroup.create(
        inner,
        group.getGroupVars(),
        group.getAggregators().stream().map(expressions::bounded).toList());
  }

  @Override
  public Op transform(OpPropFunc function, Op inner) {
    require(function.getProperty());
    return super.transform(function, inner);
  }

  private void require(Triple triple) {
    if (++patterns > MOST_PATTERNS) {
      throw new RefusedException(
          Reason.FORBIDDEN, "A query has no more than " + MOST_PATTERNS + " patterns here.");
    }
    require(triple.getPredicate());
  }

  private static void require(Node predicate) {
    if (predicate.isURI() && CODE.stream().anyMatch(predicate.getURI()::startsWith)) {
      throw new RefusedException(
          Reason.FORBIDDEN, "<" + predicate.getURI() + "> is no predicate that is offered here.");
    }
  }
}
