package io.wiregraph.export.view;

import io.wiregraph.export.Ids;
import io.wiregraph.store.StoreRows;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import org.apache.jena.graph.Node;
import org.apache.jena.tdb2.store.NodeId;
import org.apache.jena.tdb2.store.NodeIdFactory;

/** What the numbers of a store's nodes stand for, and what exports call its things. */
final class Texts {

  /** Stands for no node where numbers are kept without objects. */
  static final long NO_NODE = -1;

  private static final int MOST_IDS = 1 << 16;
  private static final int HEXADECIMAL = 16;

  private final StoreRows rows;
  private final Ids names;
  private final Map<NodeId, String> terms = new HashMap<>();
  private final Map<NodeId, Integer> days = new HashMap<>();
  private final Map<NodeId, String> ids =
      new LinkedHashMap<>(MOST_IDS, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<NodeId, String> eldest) {
          return size() > MOST_IDS;
        }
      };

  Texts(StoreRows rows, String base) {
    this.rows = rows;
    this.names = new Ids(base);
  }

  /** Returns the text of a literal, or an IRI. */
  String text(NodeId id) {
    Node node = rows.unkept(id);
    return node.isLiteral() ? node.getLiteralLexicalForm() : node.toString();
  }

  /** Returns the IRI of a class, predicate or other term, of which there are few. */
  String term(NodeId id) {
    return terms.computeIfAbsent(id, this::text);
  }

  /** Returns a day, of which there are few; {@link Days#NONE} where it is none. */
  int day(NodeId id) {
    return days.computeIfAbsent(id, i -> Days.read(text(i)));
  }

  /** Returns what exports call a thing. */
  String id(NodeId node) {
    String known = ids.get(node);
    if (known == null) {
      known = id(text(node));
      ids.put(node, known);
    }
    return known;
  }

  /** Returns what exports call the thing of an IRI: {@code entity:Russia}. */
  String id(String iri) {
    return names.id(iri);
  }

  /** Returns the IRI of what exports call so. */
  String iri(String id) {
    return names.iri(id);
  }

  /** Returns what an IRI has behind the base; the whole where it is none of the store's. */
  String path(String iri) {
    return names.path(iri);
  }

  /** Returns a node's number as text; empty for what is not in the file of nodes. */
  static String hex(NodeId id) {
    return id.isPtr() ? Long.toHexString(id.getPtrLocation()) : "";
  }

  /** Returns the number of {@link #hex}; {@link #NO_NODE} for an empty text. */
  static long number(String hex) {
    return hex.isEmpty() ? NO_NODE : Long.parseLong(hex, HEXADECIMAL);
  }

  /** Returns the node of a number. */
  static NodeId node(long number) {
    return NodeIdFactory.createPtr(number);
  }
}
