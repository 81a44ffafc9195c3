package io.wiregraph.vocab;

import static org.assertj.core.api.Assertions.assertThat;

import io.wiregraph.fact.EntityType;
import io.wiregraph.fact.Modality;
import io.wiregraph.fact.Polarity;
import io.wiregraph.fact.Role;
import io.wiregraph.fact.Stance;
import io.wiregraph.rdf.OntologyIndex;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.junit.jupiter.api.Test;

/** Holds the constants against the ontology, in both directions. */
class WgTest {

  /** Terms of the lexicon, of classification and of later parts, which no mapper writes. */
  private static final Set<String> NOT_WRITTEN =
      Set.of(
          "status",
          "Mention",
          "participant",
          "roleSpan",
          "Stance",
          "Polarity",
          "Modality",
          "governmentOf",
          "eventPredicate",
          "spokeTo",
          "cameoCode",
          "quadClass",
          "QuadClass",
          "VerbalCooperation",
          "MaterialCooperation",
          "VerbalConflict",
          "MaterialConflict",
          "LightVerb",
          "function",
          "role",
          "particle",
          "requires",
          "objectLemma",
          "subjectLemma",
          "embeds",
          "embedsPolarity",
          "attributes",
          "control",
          "example",
          "expect",
          "ContentFrame",
          "NounList",
          "nounKind",
          "noun",
          "refines",
          "statementClass",
          "contentClass",
          "contentModality",
          "contentPolarity",
          "Controller",
          "ObjectControl",
          "SubjectControl");

  private static Graph ontology() {
    Graph graph = GraphFactory.createDefaultGraph();
    RDFDataMgr.read(graph, "ontology/wiregraph.ttl");
    RDFDataMgr.read(graph, "ontology/plover.ttl");
    return graph;
  }

  private static Set<String> declared(String file) {
    Graph graph = GraphFactory.createDefaultGraph();
    RDFDataMgr.read(graph, file);
    Set<String> names = new TreeSet<>();
    graph
        .find(Node.ANY, RDF.type.asNode(), Node.ANY)
        .filterKeep(t -> t.getSubject().isURI() && t.getSubject().getURI().startsWith(Wg.NS))
        .forEachRemaining(t -> names.add(t.getSubject().getURI().substring(Wg.NS.length())));
    return names;
  }

  private static Set<String> constants() {
    Set<String> names = new TreeSet<>();
    for (Field field : Wg.class.getFields()) {
      if (Modifier.isStatic(field.getModifiers()) && field.getType() == Node.class) {
        try {
          names.add(((Node) field.get(null)).getURI().substring(Wg.NS.length()));
        } catch (IllegalAccessException e) {
          throw new AssertionError(e);
        }
      }
    }
    return names;
  }

  private static Set<String> ofEnums() {
    Set<String> names = new TreeSet<>();
    for (Role role : Role.values()) {
      if (role == Role.POST) {
        continue; // The graph has a post as the object of its relation.
      }
      names.add(role.code());
      names.add(role.code() + "Span");
    }
    Stream.of(Stance.values(), Modality.values(), Polarity.values())
        .flatMap(Arrays::stream)
        .map(Enum::name)
        .forEach(n -> names.add(n.charAt(0) + n.substring(1).toLowerCase(Locale.ROOT)));
    return names;
  }

  @Test
  void everyConstantIsDeclaredInTheOntology() {
    Set<String> declared = declared("ontology/wiregraph.ttl");

    assertThat(constants())
        .hasSizeGreaterThan(40)
        .allSatisfy(n -> assertThat(declared).contains(n));
  }

  @Test
  void everyTermOfAnEnumIsDeclaredInTheOntology() {
    assertThat(declared("ontology/wiregraph.ttl")).containsAll(ofEnums());
  }

  @Test
  void everyDeclaredTermHasAConstantOrAReasonToHaveNone() {
    Graph ontology = ontology();
    Set<String> names = declared("ontology/wiregraph.ttl");
    names.removeAll(constants());
    names.removeAll(ofEnums());
    names.removeAll(NOT_WRITTEN);
    names.removeIf(
        n ->
            ontology.contains(Wg.term(n), RDFS.subPropertyOf.asNode(), Wg.STANDING_RELATION)
                || ontology.contains(Wg.term(n), RDFS.subPropertyOf.asNode(), Wg.VALUE_RELATION)
                || ontology.contains(Wg.term(n), RDFS.subPropertyOf.asNode(), Wg.DATE_RELATION));
    Arrays.stream(EntityType.values()).map(EntityType::code).forEach(names::remove);

    assertThat(names).isEmpty();
  }

  @Test
  void whatIsSaidNotToBeWrittenIsDeclared() {
    assertThat(declared("ontology/wiregraph.ttl")).containsAll(NOT_WRITTEN);
  }

  @Test
  void everyRootReadsFlat() {
    OntologyIndex index = OntologyIndex.shipped();
    Set<Node> roots = new HashSet<>();
    ontology()
        .find(Node.ANY, Skos.term("notation"), Node.ANY)
        .forEachRemaining(t -> roots.add(t.getSubject()));

    assertThat(roots)
        .hasSizeGreaterThanOrEqualTo(15)
        .allSatisfy(root -> assertThat(index.flatPattern(root)).as(root.toString()).isPresent());
  }
}
