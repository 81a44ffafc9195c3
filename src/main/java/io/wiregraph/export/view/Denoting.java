package io.wiregraph.export.view;

import io.wiregraph.store.StoreRows;
import java.util.Collections;
import java.util.Iterator;
import java.util.function.Consumer;
import org.apache.jena.atlas.lib.tuple.Tuple;
import org.apache.jena.tdb2.store.NodeId;
import org.jspecify.annotations.Nullable;

/**
 * Which mentions denote a merged thing, for who asks about things in the order of their numbers:
 * one pass over an index beside another, instead of a look-up for each. Wants a transaction.
 *
 * <p>Things are IRIs, whose numbers are places in the file of nodes; both indexes have them in the
 * order of these. (Jena's own order of numbers, {@code NodeId.compare}, takes all places for one.)
 */
final class Denoting {

  private static final int MENTION = 1;
  private static final int THING = 3;

  private final Iterator<Tuple<NodeId>> all;
  private @Nullable Tuple<NodeId> next;

  /**
   * Begins before the first thing.
   *
   * @param identity the identity graph; null where the store has none
   * @param denotes the property; null where the store does not have it
   */
  Denoting(StoreRows rows, @Nullable NodeId identity, @Nullable NodeId denotes) {
    all =
        identity == null || denotes == null
            ? Collections.emptyIterator()
            : rows.find(identity, null, denotes, null);
    advance();
  }

  private void advance() {
    next = all.hasNext() ? all.next() : null;
  }

  /**
   * Hands over the mentions that denote a thing.
   *
   * @param thing comes after all that were asked for before
   */
  void each(NodeId thing, Consumer<NodeId> sink) {
    long number = thing.getPtrLocation();
    while (next != null && next.get(THING).getPtrLocation() < number) {
      advance();
    }
    while (next != null && next.get(THING).equals(thing)) {
      sink.accept(next.get(MENTION));
      advance();
    }
  }
}
