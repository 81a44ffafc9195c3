package io.wiregraph.server.guard;

import io.wiregraph.server.guard.RefusedException.Reason;
import java.util.List;
import java.util.Locale;
import org.apache.jena.query.QueryCancelledException;
import org.apache.jena.sparql.expr.E_Divide;
import org.apache.jena.sparql.expr.E_Function;
import org.apache.jena.sparql.expr.E_Multiply;
import org.apache.jena.sparql.expr.E_Regex;
import org.apache.jena.sparql.expr.E_StrConcat;
import org.apache.jena.sparql.expr.E_StrEncodeForURI;
import org.apache.jena.sparql.expr.E_StrReplace;
import org.apache.jena.sparql.expr.Expr;
import org.apache.jena.sparql.expr.ExprAggregator;
import org.apache.jena.sparql.expr.ExprEvalException;
import org.apache.jena.sparql.expr.ExprFunction1;
import org.apache.jena.sparql.expr.ExprFunction2;
import org.apache.jena.sparql.expr.ExprFunctionN;
import org.apache.jena.sparql.expr.ExprList;
import org.apache.jena.sparql.expr.ExprTransformCopy;
import org.apache.jena.sparql.expr.NodeValue;
import org.apache.jena.sparql.expr.aggregate.AggGroupConcat;
import org.apache.jena.sparql.expr.aggregate.AggGroupConcatDistinct;
import org.apache.jena.sparql.expr.aggregate.Aggregator;
import org.apache.jena.vocabulary.XSD;
import org.jspecify.annotations.Nullable;

/**
 * Puts functions that keep within limits in the place of those whose work or whose values can grow
 * beyond any, and lets through no function that is not SPARQL's own.
 */
final class BoundedExpressions extends ExprTransformCopy {

  static final String TOO_LONG = "The query makes longer texts than this server keeps.";
  private static final int MOST_CHARS = 1 << 20;
  private static final int MOST_BITS = 1 << 13;

  /** What all groups of a query together put into texts. */
  private static final long MOST_GROUPED_CHARS = 16L << 20;

  private final Run run;
  private long grouped;

  BoundedExpressions(Run run) {
    this.run = run;
  }

  @Override
  public Expr transform(ExprFunctionN function, ExprList args) {
    if (function instanceof E_Regex) {
      BoundedRegex regex = new BoundedRegex(run, MOST_CHARS);
      return new BoundedCall("regex", args, values -> values, regex::matches);
    }
    if (function instanceof E_StrReplace) {
      BoundedRegex regex = new BoundedRegex(run, MOST_CHARS);
      return new BoundedCall("replace", args, values -> values, regex::replace);
    }
    if (function instanceof E_StrConcat) {
      return new BoundedCall("concat", args, this::short_, function::eval);
    }
    if (function instanceof E_Function called) {
      requireKnown(called.getFunctionIRI());
    }
    return super.transform(function, args);
  }

  @Override
  public Expr transform(ExprFunction1 function, Expr arg) {
    if (function instanceof E_StrEncodeForURI) {
      return new BoundedCall(
          "encode_for_uri",
          ExprList.create(List.of(arg)),
          this::short_,
          values -> function.eval(values.get(0)));
    }
    return super.transform(function, arg);
  }

  @Override
  public Expr transform(ExprFunction2 function, Expr left, Expr right) {
    if (function instanceof E_Multiply || function instanceof E_Divide) {
      return new BoundedCall(
          function instanceof E_Multiply ? "*" : "/",
          ExprList.create(List.of(left, right)),
          this::small,
          values -> function.eval(values.get(0), values.get(1)));
    }
    return super.transform(function, left, right);
  }

  /**
   * Returns what puts values together within limits: one text of all that there is would have to be
   * in memory in one piece. To be asked of each group, as expressions alone are rewritten by
   * themselves.
   */
  ExprAggregator bounded(ExprAggregator asked) {
    Aggregator aggregator = asked.getAggregator();
    int separator =
        aggregator instanceof AggGroupConcat all
            ? length(all.getSeparator())
            : aggregator instanceof AggGroupConcatDistinct distinct
                ? length(distinct.getSeparator())
                : -1;
    if (separator < 0) {
      return asked;
    }
    Expr counted =
        new BoundedCall(
            "group_concat",
            aggregator.getExprList(),
            values -> grouped(values, separator),
            values -> values.get(0));
    return new ExprAggregator(asked.getVar(), aggregator.copy(ExprList.create(List.of(counted))));
  }

  private static int length(@Nullable String separator) {
    return separator == null ? 1 : separator.length();
  }

  private List<NodeValue> grouped(List<NodeValue> values, int separator) {
    grouped += values.get(0).asString().length() + separator;
    if (grouped > MOST_GROUPED_CHARS) {
      run.stop(Reason.COSTLY, TOO_LONG);
      throw new QueryCancelledException();
    }
    return values;
  }

  private static void requireKnown(String iri) {
    if (!iri.startsWith(XSD.NS)) {
      throw new RefusedException(
          Reason.FORBIDDEN, "Functions of SPARQL 1.1 are offered here, not <" + iri + ">.");
    }
  }

  private List<NodeValue> short_(List<NodeValue> values) {
    long length = values.stream().mapToLong(value -> value.asString().length()).sum();
    if (length > MOST_CHARS) {
      run.stop(Reason.COSTLY, TOO_LONG);
      throw new ExprEvalException("too long");
    }
    return values;
  }

  private List<NodeValue> small(List<NodeValue> values) {
    long bits = 0;
    for (NodeValue value : values) {
      if (value.isInteger()) {
        bits += value.getInteger().bitLength();
      } else if (value.isDecimal()) {
        bits += value.getDecimal().unscaledValue().bitLength();
      }
    }
    if (bits > MOST_BITS) {
      run.stop(
          Reason.COSTLY,
          String.format(Locale.ROOT, "The query counts with more than %d digits.", MOST_BITS / 4));
      throw new ExprEvalException("too large");
    }
    return values;
  }
}
