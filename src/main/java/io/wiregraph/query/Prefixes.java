package io.wiregraph.query;

import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The prefixes that stand for the ontologies and for a store's own IRIs, the same in every export
 * and every table.
 */
public final class Prefixes {

  /**
   * Local names that need no escape in Turtle, and look like a name (a part of PN_LOCAL of the
   * Turtle recommendation).
   */
  private static final Pattern LOCAL_NAME =
      Pattern.compile("[\\p{L}_][\\p{L}\\p{Nd}_-]*|[0-9a-f]+");

  private static final String[][] FIXED = {
    {"wg", "https://w3id.org/wiregraph/ontology#"},
    {"wgp", "https://w3id.org/wiregraph/predicate/"},
    {"schema", "http://schema.org/"},
    {"dbr", "http://dbpedia.org/resource/"},
    {"rdf", "http://www.w3.org/1999/02/22-rdf-syntax-ns#"},
    {"rdfs", "http://www.w3.org/2000/01/rdf-schema#"},
    {"xsd", "http://www.w3.org/2001/XMLSchema#"},
    {"owl", "http://www.w3.org/2002/07/owl#"},
    {"skos", "http://www.w3.org/2004/02/skos/core#"},
    {"prov", "http://www.w3.org/ns/prov#"},
    {"dcterms", "http://purl.org/dc/terms/"},
    {"void", "http://rdfs.org/ns/void#"},
    {"dcat", "http://www.w3.org/ns/dcat#"},
    {"sem", "http://semanticweb.cs.vu.nl/2009/11/sem/"},
    {"nif", "http://persistence.uni-leipzig.org/nlp2rdf/ontologies/nif-core#"},
    {"itsrdf", "http://www.w3.org/2005/11/its/rdf#"},
  };

  private static final String[] OWN = {
    "article", "entity", "event", "relation", "statement", "fact", "build", "graph"
  };

  private final Map<String, String> namespaceByPrefix;

  /** Returns whether {@code prefix} stands for something in every store already. */
  public static boolean isTaken(String prefix) {
    return List.of(OWN).contains(prefix)
        || Arrays.stream(FIXED).anyMatch(pair -> pair[0].equals(prefix));
  }

  private Prefixes(Map<String, String> namespaceByPrefix) {
    this.namespaceByPrefix = Collections.unmodifiableMap(namespaceByPrefix);
  }

  /**
   * Returns the prefixes for a store.
   *
   * @param base the store's base IRI, ending in {@code /}; {@code entity:} stands for what lies
   *     below {@code {base}entity/}, and so on
   */
  public static Prefixes ofStore(String base) {
    Map<String, String> map = new LinkedHashMap<>();
    for (String[] pair : FIXED) {
      map.put(pair[0], pair[1]);
    }
    for (String own : OWN) {
      map.put(own, base + own + "/");
    }
    return new Prefixes(map);
  }

  /** Returns these prefixes and {@code more}, which win where both have one. */
  public Prefixes with(Map<String, String> more) {
    Map<String, String> map = new LinkedHashMap<>(namespaceByPrefix);
    map.putAll(more);
    return new Prefixes(map);
  }

  /** Returns the namespace of each prefix, in a fixed order. */
  public Map<String, String> map() {
    return namespaceByPrefix;
  }

  /**
   * Returns {@code iri} as a prefixed name; empty where no prefix fits or the rest of it would need
   * an escape.
   */
  public Optional<String> shorten(String iri) {
    String best = null;
    int longest = -1;
    for (Map.Entry<String, String> entry : namespaceByPrefix.entrySet()) {
      String namespace = entry.getValue();
      if (namespace.length() > longest
          && iri.startsWith(namespace)
          && LOCAL_NAME.matcher(iri.substring(namespace.length())).matches()) {
        best = entry.getKey();
        longest = namespace.length();
      }
    }
    return best == null ? Optional.empty() : Optional.of(best + ":" + iri.substring(longest));
  }

  /** Returns the IRI that a prefixed name stands for; empty where its prefix is not known. */
  public Optional<String> expand(String name) {
    int colon = name.indexOf(':');
    if (colon < 0) {
      return Optional.empty();
    }
    String namespace = namespaceByPrefix.get(name.substring(0, colon));
    return namespace == null
        ? Optional.empty()
        : Optional.of(namespace + name.substring(colon + 1));
  }
}
