package io.wiregraph.server.explore;

import io.wiregraph.vocab.Wg;
import java.util.List;
import java.util.Locale;
import org.apache.jena.graph.Node;

/** What an entity is in a fact. The names are those of the ontology's properties. */
enum FactRole {
  AGENT(0, Side.ACTS),
  IMPLIED_AGENT(1, Side.ACTS),
  SPEAKER(2, Side.ACTS),
  SUBJECT(3, Side.ACTS),
  PATIENT(4, Side.IS_MET),
  RECIPIENT(5, Side.IS_MET),
  ADDRESSEE(6, Side.IS_MET),
  OBJECT(7, Side.IS_MET),
  TOPIC(8, Side.STANDS_BESIDE),
  INSTRUMENT(9, Side.STANDS_BESIDE),
  ORGANIZATION(10, Side.STANDS_BESIDE),
  PLACE(11, Side.IS_WHERE),
  DESTINATION(12, Side.IS_WHERE),
  ORIGIN(13, Side.IS_WHERE);

  /** How an entity stands to what happens. */
  enum Side {
    /** It does it. */
    ACTS,
    /** It is done to it. */
    IS_MET,
    /** It has another part. */
    STANDS_BESIDE,
    /** It happens there. */
    IS_WHERE
  }

  /** A role fits into so many bits. */
  static final int BITS = 4;

  private static final List<FactRole> ALL = List.of(values());

  private final int number;
  private final Side side;

  FactRole(int number, Side side) {
    this.number = number;
    this.side = side;
  }

  /** Returns a number that has a thing's number and its role. */
  int with(int thing) {
    return (thing << BITS) | number;
  }

  /** Returns the role in a number of {@link #with}. */
  static FactRole of(int pair) {
    return ALL.get(pair & ((1 << BITS) - 1));
  }

  /** Returns the thing in a number of {@link #with}. */
  static int thing(int pair) {
    return pair >>> BITS;
  }

  Side side() {
    return side;
  }

  /** Returns the local name of the property. */
  String code() {
    return this == IMPLIED_AGENT ? "impliedAgent" : name().toLowerCase(Locale.ROOT);
  }

  /** Returns the property. */
  Node property() {
    return Wg.term(code());
  }
}
