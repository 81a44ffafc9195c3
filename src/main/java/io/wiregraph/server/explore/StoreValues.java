package io.wiregraph.server.explore;

import io.wiregraph.store.StoreRows;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.function.ToIntFunction;
import org.apache.jena.tdb2.store.NodeId;

/** What the numbers of a database's rows stand for: values and terms that come again and again. */
final class StoreValues {

  private static final int MOST_MEMORIZED = 100_000;
  private static final double THOUSANDTHS = 1000;

  private final StoreRows rows;
  private final Map<NodeId, Integer> values = new HashMap<>();
  private final Map<NodeId, String> iris = new HashMap<>();

  StoreValues(StoreRows rows) {
    this.rows = rows;
  }

  /** Returns the text of a literal. */
  String text(NodeId id) {
    return rows.unkept(id).getLiteralLexicalForm();
  }

  /** Returns the IRI of a term, of which there are few. */
  String iri(NodeId id) {
    return iris.computeIfAbsent(id, i -> rows.unkept(i).toString());
  }

  boolean truth(NodeId id) {
    return memorized(id, i -> text(i).equals("true") ? 1 : 0) == 1;
  }

  boolean isNegative(NodeId id) {
    return memorized(id, i -> local(i).equals("Negative") ? 1 : 0) == 1;
  }

  int modality(NodeId id) {
    return memorized(id, i -> Modality.ofTerm(local(i)).number());
  }

  int stance(NodeId id) {
    return memorized(id, i -> Stance.ofTerm(local(i)).number());
  }

  int number(NodeId id) {
    return memorized(id, i -> Integer.parseInt(text(i)));
  }

  int thousandths(NodeId id) {
    return memorized(id, i -> (int) Math.round(Double.parseDouble(text(i)) * THOUSANDTHS));
  }

  /** Returns a day since 1970. */
  int day(NodeId id) {
    return memorized(id, i -> readDay(text(i)));
  }

  private static int readDay(String text) {
    try {
      return Math.toIntExact(LocalDate.parse(text).toEpochDay());
    } catch (DateTimeException e) {
      // A graph of somebody else may have days with a zone, or none that are; they are not shown.
      return FactColumns.NO_DAY;
    }
  }

  /** What few values there are of is read once. */
  private int memorized(NodeId id, ToIntFunction<NodeId> read) {
    Integer known = values.get(id);
    if (known != null) {
      return known;
    }
    int value = read.applyAsInt(id);
    if (values.size() < MOST_MEMORIZED) {
      values.put(id, value);
    }
    return value;
  }

  private String local(NodeId id) {
    String iri = iri(id);
    return iri.substring(iri.indexOf('#') + 1);
  }
}
