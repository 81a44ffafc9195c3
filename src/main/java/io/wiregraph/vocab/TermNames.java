package io.wiregraph.vocab;

import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;

/**
 * Short names of classes and properties, as facts, tables and messages have them: the local name of
 * our own ontology's ({@code Veto}), a prefixed name of a domain pack's ({@code fb:Goal}), and the
 * whole IRI of any other.
 */
public final class TermNames {

  private final Map<String, String> namespaceByPrefix;

  /**
   * Names terms.
   *
   * @param namespaceByPrefix the namespaces of domain packs; that of our own ontology is known
   */
  public TermNames(Map<String, String> namespaceByPrefix) {
    Map<String, String> others = new TreeMap<>(namespaceByPrefix);
    others.values().removeIf(Wg.NS::equals);
    this.namespaceByPrefix = Collections.unmodifiableMap(others);
  }

  /** Returns the namespaces beside our own, by prefix, in order of the prefixes. */
  public Map<String, String> namespaces() {
    return namespaceByPrefix;
  }

  /** Returns the short name of a term. */
  public String name(String iri) {
    if (iri.startsWith(Wg.NS)) {
      return iri.substring(Wg.NS.length());
    }
    for (Map.Entry<String, String> entry : namespaceByPrefix.entrySet()) {
      if (iri.startsWith(entry.getValue())) {
        return entry.getKey() + ":" + iri.substring(entry.getValue().length());
      }
    }
    return iri;
  }

  /** Returns the term that a short name stands for. */
  public Node term(String name) {
    int colon = name.indexOf(':');
    if (colon < 0) {
      return Wg.term(name);
    }
    String namespace = namespaceByPrefix.get(name.substring(0, colon));
    return NodeFactory.createURI(namespace == null ? name : namespace + name.substring(colon + 1));
  }
}
