package io.wiregraph.ontology;

import io.wiregraph.pack.DomainPack;
import io.wiregraph.pack.Place;
import io.wiregraph.pack.PlacedGraph;
import io.wiregraph.vocab.TermNames;
import io.wiregraph.vocab.Wg;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.RDFNode;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.rdf.model.ResourceFactory;
import org.apache.jena.vocabulary.OWL2;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;

/**
 * The terms of a domain's ontology, with what the ontology, the alignments and the lexicon say of
 * them. Everything comes in a fixed order.
 */
final class OntologyTerms {

  private final PlacedGraph source;
  private final Model ontology;
  private final Model alignments;
  private final TermNames names;
  private final Map<String, List<String>> words;

  /**
   * Reads the ontology of a domain.
   *
   * @throws io.wiregraph.pack.PackException if a file of it is wrong
   */
  OntologyTerms(DomainPack pack) {
    source = pack.ontology();
    ontology = ModelFactory.createModelForGraph(source.graph());
    alignments = ModelFactory.createModelForGraph(DomainPack.alignments().graph());
    names = pack.names();
    words = Words.byTerm(pack);
  }

  /** Returns a property of our own ontology. */
  static Property own(String local) {
    return ResourceFactory.createProperty(Wg.NS + local);
  }

  /** Returns what the files say of themselves, in the order of their titles, the core one first. */
  List<Resource> headers() {
    return ontology
        .listSubjectsWithProperty(RDF.type, OWL2.Ontology)
        .filterKeep(Resource::isURIResource)
        .toList()
        .stream()
        .sorted(Comparator.comparing(Resource::getURI))
        .toList();
  }

  /** Returns the domain's own terms of a kind, in the order of their labels. */
  List<Resource> terms(Kind kind) {
    return sorted(ontology.listSubjectsWithProperty(RDF.type, kind.type()).toList()).stream()
        .filter(this::isOwn)
        .toList();
  }

  /** Returns the terms of other vocabularies that graphs are written in, as the ontology says. */
  List<Resource> ofOthers() {
    return sorted(ontology.listSubjectsWithProperty(SKOS.scopeNote).toList()).stream()
        .filter(term -> !isOwn(term))
        .toList();
  }

  /** Returns all classes that the ontology declares with none above them, others' included. */
  List<Resource> topClasses() {
    return sorted(ontology.listSubjectsWithProperty(RDF.type, OWL2.Class).toList()).stream()
        .filter(c -> !c.hasProperty(RDFS.subClassOf))
        .filter(c -> isOwn(c) || !below(c).isEmpty())
        .toList();
  }

  /** Returns whether a term is the domain's, rather than one of another vocabulary. */
  boolean isOwn(Resource term) {
    return term.isURIResource() && !names.name(term.getURI()).equals(term.getURI());
  }

  /** Returns the namespaces of the domain beside our own, by prefix. */
  Map<String, String> namespaces() {
    return names.namespaces();
  }

  /** Returns whether a term is one of ours, rather than a domain pack's. */
  boolean isCore(Resource term) {
    return term.getURI().startsWith(Wg.NS);
  }

  /** Returns what stands after the {@code #} of a term's address on the page. */
  String anchor(Resource term) {
    return names.name(term.getURI());
  }

  /** Returns a term as a prefixed name, its IRI where no prefix is known. */
  String name(Resource term) {
    String iri = term.getURI();
    String name = names.name(iri);
    return Vocabulary.of(iri).map(v -> v.shorten(iri)).orElse(name);
  }

  /** Returns what a term is called, its name where the ontology has no label. */
  String label(Resource term) {
    return text(term, RDFS.label).orElseGet(() -> name(term));
  }

  /** Returns the domain's own term of a prefixed name; empty where there is none. */
  Optional<Resource> find(String prefixedName) {
    String iri =
        prefixedName.startsWith("wg:")
            ? Wg.NS + prefixedName.substring("wg:".length())
            : names.term(prefixedName).getURI();
    Resource term = ontology.getResource(iri);
    return isOwn(term) && term.hasProperty(RDF.type) ? Optional.of(term) : Optional.empty();
  }

  /** Returns the terms right above a class or property. */
  List<Resource> above(Resource term) {
    return sorted(objects(term, RDFS.subClassOf, RDFS.subPropertyOf));
  }

  /** Returns the terms right below a class or property. */
  List<Resource> below(Resource term) {
    List<Resource> below = new ArrayList<>();
    for (Property property : List.of(RDFS.subClassOf, RDFS.subPropertyOf)) {
      below.addAll(ontology.listSubjectsWithProperty(property, term).toList());
    }
    return sorted(below);
  }

  /** Returns a term and all below it. */
  Set<Resource> family(Resource term) {
    Set<Resource> family = new LinkedHashSet<>();
    List<Resource> open = new ArrayList<>(List.of(ontology.getResource(term.getURI())));
    while (!open.isEmpty()) {
      Resource next = open.remove(open.size() - 1);
      if (family.add(next)) {
        open.addAll(below(next));
      }
    }
    return family;
  }

  /** Returns what the term itself or else the nearest above it says by a property. */
  Optional<Resource> inherited(Resource term, Property property) {
    return nearest(term, property).map(n -> sorted(objects(n, property)).get(0));
  }

  /** Returns the term itself or the nearest above it that says something by a property. */
  Optional<Resource> nearest(Resource term, Property property) {
    Set<Resource> level = new LinkedHashSet<>(List.of(term));
    Set<Resource> seen = new LinkedHashSet<>();
    while (!level.isEmpty()) {
      Set<Resource> next = new LinkedHashSet<>();
      for (Resource candidate : level) {
        if (ontology.contains(candidate, property)) {
          return Optional.of(candidate);
        }
        if (seen.add(candidate)) {
          next.addAll(above(candidate));
        }
      }
      level = next;
    }
    return Optional.empty();
  }

  /** Returns the things that the ontology relates to a term by any of the properties. */
  List<Resource> objects(Resource term, Property... properties) {
    return objects(ontology, term, properties);
  }

  /** Returns the things that the alignments relate to a term by a property. */
  List<Resource> aligned(Resource term, Property property) {
    return sorted(objects(alignments, term, property));
  }

  /** Returns the terms that say something of {@code value} by a property. */
  List<Resource> subjects(Property property, Resource value) {
    return sorted(ontology.listSubjectsWithProperty(property, value).toList());
  }

  /** Returns the one text that the ontology has of a term by a property. */
  Optional<String> text(Resource term, Property property) {
    return texts(term, property).stream().findFirst();
  }

  /** Returns the texts that the ontology has of a term by a property, sorted. */
  List<String> texts(Resource term, Property property) {
    return ontology
        .listObjectsOfProperty(term, property)
        .mapWith(n -> n.isLiteral() ? n.asLiteral().getLexicalForm() : n.toString())
        .toList()
        .stream()
        .sorted()
        .toList();
  }

  /** Returns the words and phrases that denote a term, sorted. */
  List<String> words(Resource term) {
    return words.getOrDefault(term.getURI(), List.of());
  }

  /** Sorts terms as they stand in their files. */
  List<Resource> inFileOrder(List<Resource> terms) {
    return terms.stream()
        .sorted(
            Comparator.comparing((Resource t) -> place(t).map(Place::file).orElse(""))
                .thenComparing(t -> place(t).map(Place::line).orElse(0L))
                .thenComparing(Resource::getURI))
        .toList();
  }

  private Optional<Place> place(Resource term) {
    return source.place(term.asNode());
  }

  private List<Resource> sorted(List<Resource> terms) {
    return terms.stream()
        .filter(RDFNode::isURIResource)
        .distinct()
        .sorted(
            Comparator.comparing((Resource t) -> label(t).toLowerCase(Locale.ROOT))
                .thenComparing(Resource::getURI))
        .toList();
  }

  private static List<Resource> objects(Model model, Resource term, Property... properties) {
    List<Resource> found = new ArrayList<>();
    for (Property property : properties) {
      model
          .listObjectsOfProperty(term, property)
          .filterKeep(RDFNode::isURIResource)
          .mapWith(RDFNode::asResource)
          .forEachRemaining(found::add);
    }
    return found;
  }
}
