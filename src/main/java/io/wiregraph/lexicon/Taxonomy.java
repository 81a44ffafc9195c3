package io.wiregraph.lexicon;

import io.wiregraph.vocab.SchemaOrg;
import io.wiregraph.vocab.TermNames;
import io.wiregraph.vocab.Wg;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.rdf.model.StmtIterator;
import org.apache.jena.vocabulary.OWL;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;

/**
 * The class and property hierarchy of an ontology by short name, as far as the lexicon needs it.
 */
final class Taxonomy {

  private final Map<String, Set<String>> ancestors = new TreeMap<>();
  private final Map<String, String> roots = new TreeMap<>();
  private final Set<String> properties = new HashSet<>();
  private final Set<String> dated = new HashSet<>();
  private final Set<String> ofPlace = new HashSet<>();
  private final TermNames names;

  /** Reads the hierarchy of our own ontology. */
  Taxonomy(Model model) {
    this(model, new TermNames(Map.of()));
  }

  /** Reads the hierarchy of {@code model}'s named classes and properties. */
  Taxonomy(Model model, TermNames names) {
    this.names = names;
    StmtIterator types = model.listStatements(null, RDF.type, (Resource) null);
    while (types.hasNext()) {
      var statement = types.next();
      Resource term = statement.getSubject();
      if (term.isAnon()) {
        continue;
      }
      if (statement.getObject().equals(OWL.Class)) {
        ancestors.put(name(term), above(term));
      } else if (statement.getObject().equals(OWL.ObjectProperty)
          || statement.getObject().equals(OWL.DatatypeProperty)) {
        properties.add(name(term));
        if (isDated(model, term)) {
          dated.add(name(term));
        }
        if (term.hasProperty(RDFS.range, model.getResource(SchemaOrg.term("Place").getURI()))) {
          ofPlace.add(name(term));
        }
      }
    }
    for (String type : ancestors.keySet()) {
      root(model, type).ifPresent(code -> roots.put(type, code));
    }
  }

  private static boolean isDated(Model model, Resource property) {
    Resource dates = model.getResource(Wg.DATE_RELATION.getURI());
    return property.hasProperty(RDFS.subPropertyOf, dates);
  }

  private String name(Resource term) {
    return names.name(term.getURI());
  }

  private Set<String> above(Resource start) {
    Set<String> seen = new TreeSet<>();
    Deque<Resource> open = new ArrayDeque<>();
    open.add(start);
    while (!open.isEmpty()) {
      Resource next = open.remove();
      if (!next.isAnon() && seen.add(name(next))) {
        next.listProperties(RDFS.subClassOf)
            .forEachRemaining(
                s -> {
                  if (s.getObject().isResource()) {
                    open.add(s.getResource());
                  }
                });
      }
    }
    return seen;
  }

  private Optional<String> root(Model model, String type) {
    return ancestors.getOrDefault(type, Set.of()).stream()
        .map(a -> notation(model, a))
        .flatMap(Optional::stream)
        .findFirst();
  }

  private Optional<String> notation(Model model, String name) {
    var statement = model.getResource(names.term(name).getURI()).getProperty(SKOS.notation);
    return statement == null ? Optional.empty() : Optional.of(statement.getString());
  }

  boolean isA(String type, String ancestor) {
    return ancestors.getOrDefault(type, Set.of()).contains(ancestor);
  }

  boolean isProperty(String name) {
    return properties.contains(name);
  }

  boolean isDated(String property) {
    return dated.contains(property);
  }

  boolean isOfPlace(String property) {
    return ofPlace.contains(property);
  }

  boolean isClass(String name) {
    return ancestors.containsKey(name);
  }

  Optional<String> root(String type) {
    return Optional.ofNullable(roots.get(type));
  }
}
