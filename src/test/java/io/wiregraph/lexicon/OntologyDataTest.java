package io.wiregraph.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.RDFNode;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.rdf.model.ResourceFactory;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.shacl.Shapes;
import org.apache.jena.vocabulary.OWL;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Holds ontology, shapes and lexicon to their own rules, file by file and against each other. */
class OntologyDataTest {

  private static final String WG = "https://w3id.org/wiregraph/ontology#";
  private static final String ONTOLEX = "http://www.w3.org/ns/lemon/ontolex#";
  private static final String SYNSEM = "http://www.w3.org/ns/lemon/synsem#";
  private static final Property CANONICAL_FORM = property(ONTOLEX + "canonicalForm");
  private static final Property WRITTEN_REP = property(ONTOLEX + "writtenRep");
  private static final Property DENOTES = property(ONTOLEX + "denotes");
  private static final Property SYN_BEHAVIOR = property(SYNSEM + "synBehavior");
  private static final Property SYN_ARG = property(SYNSEM + "synArg");
  private static final Property MARKER = property(SYNSEM + "marker");
  private static final Pattern EXPECTED =
      Pattern.compile("\\w+( [a-z]+=\\S+)+(; \\w+( [a-z]+=\\S+)+)*");

  private static Model ontology;
  private static Model lexicon;
  private static List<Model> lexiconFiles;

  @BeforeAll
  static void read() {
    ontology = ModelFactory.createDefaultModel();
    RDFDataMgr.read(ontology, "ontology/wiregraph.ttl");
    RDFDataMgr.read(ontology, "ontology/plover.ttl");
    lexicon = ModelFactory.createDefaultModel();
    lexiconFiles = new ArrayList<>();
    for (String name :
        List.of(
            "adjectives",
            "arguments",
            "attribution",
            "conflict",
            "cooperation",
            "factuality",
            "force",
            "general",
            "light",
            "movement",
            "nouns",
            "organizations",
            "relations",
            "statements")) {
      Model file = RDFDataMgr.loadModel("ontology/lexicon/" + name + ".ttl");
      lexiconFiles.add(file);
      lexicon.add(file);
    }
  }

  @Test
  void everyTermIsLabelledDefinedAndExemplifiedOnce() {
    assertThat(ownTerms()).hasSizeGreaterThan(500);
    for (Resource term : ownTerms()) {
      for (Property property : List.of(RDFS.label, SKOS.definition, SKOS.example)) {
        assertThat(term.listProperties(property).toList())
            .as("%s of %s", property.getLocalName(), term.getLocalName())
            .hasSize(1);
      }
      assertThat(term.getProperty(RDFS.label).getLanguage()).as(term.getURI()).isEqualTo("en");
      assertThat(term.getProperty(SKOS.definition).getLanguage()).as(term.getURI()).isEqualTo("en");
    }
  }

  @Test
  void ontologyLexiconAndShapesUseDeclaredTermsOnly() {
    Set<String> declared = new TreeSet<>();
    ownTerms().forEach(t -> declared.add(t.getURI()));
    Model shapes = RDFDataMgr.loadModel("ontology/shapes.ttl");
    assertThat(Stream.of(ontology, lexicon, shapes).flatMap(OntologyDataTest::ownNames))
        .isNotEmpty()
        .allSatisfy(name -> assertThat(declared).contains(name));
  }

  @Test
  void everyEventClassLeadsToEvent() {
    Taxonomy taxonomy = new Taxonomy(ontology);
    Model plover = RDFDataMgr.loadModel("ontology/plover.ttl");
    List<Resource> classes = plover.listSubjectsWithProperty(RDF.type, OWL.Class).toList();
    assertThat(classes)
        .hasSizeGreaterThan(200)
        .allMatch(c -> taxonomy.isA(c.getLocalName(), "Event"));
  }

  @Test
  void fifteenRootsHaveCodeAndQuadClass() {
    List<Resource> roots = ontology.listSubjectsWithProperty(SKOS.notation).toList();
    assertThat(roots)
        .hasSize(15)
        .allMatch(r -> r.hasProperty(property(WG + "cameoCode")))
        .allMatch(r -> r.hasProperty(property(WG + "quadClass")))
        .allMatch(r -> r.getProperty(SKOS.notation).getString().matches("[A-Z]+"));
  }

  @Test
  void noClassIsBelowTwoRoots() {
    Taxonomy taxonomy = new Taxonomy(ontology);
    List<String> roots =
        ontology.listSubjectsWithProperty(SKOS.notation).mapWith(Resource::getLocalName).toList();
    assertThat(ownTerms())
        .allSatisfy(
            t ->
                assertThat(roots.stream().filter(r -> taxonomy.isA(t.getLocalName(), r)))
                    .as(t.getLocalName())
                    .hasSizeLessThan(2));
  }

  @Test
  void everyEntryIsComplete() {
    List<Resource> entries = lexicon.listSubjectsWithProperty(CANONICAL_FORM).toList();
    assertThat(entries).hasSizeGreaterThan(500);
    for (Resource entry : entries) {
      String name = entry.getURI();
      Resource frame = entry.getProperty(SYN_BEHAVIOR).getResource();
      assertThat(entry.listProperties(CANONICAL_FORM).toList()).as(name).hasSize(1);
      assertThat(entry.getProperty(CANONICAL_FORM).getResource().hasProperty(WRITTEN_REP))
          .as(name)
          .isTrue();
      assertThat(entry.listProperties(SYN_BEHAVIOR).toList()).as(name).hasSize(1);
      assertThat(frame.listProperties(SYN_ARG).toList()).as(name).isNotEmpty();
      boolean light = entry.hasProperty(RDF.type, ResourceFactory.createResource(WG + "LightVerb"));
      assertThat(entry.listProperties(DENOTES).toList()).as(name).hasSize(light ? 0 : 1);
      assertThat(entry.listProperties(property(WG + "example")).toList()).as(name).hasSize(1);
      assertThat(entry.getProperty(property(WG + "expect")).getString()).as(name).matches(EXPECTED);
    }
  }

  @Test
  void everyEntryDenotesAnEventOrAStandingRelationAndStatementsHaveAStance() {
    Taxonomy taxonomy = new Taxonomy(ontology);
    for (Resource entry : lexicon.listSubjectsWithProperty(DENOTES).toList()) {
      String type = entry.getProperty(DENOTES).getResource().getLocalName();
      boolean event = taxonomy.isClass(type) && taxonomy.isA(type, "Event");
      Resource denoted = ontology.getResource(WG + type);
      boolean relation =
          denoted.hasProperty(RDFS.subPropertyOf, ontology.getResource(WG + "relation"))
              || denoted.hasProperty(RDFS.subPropertyOf, ontology.getResource(WG + "valueRelation"))
              || denoted.hasProperty(RDFS.subPropertyOf, ontology.getResource(WG + "dateRelation"));
      assertThat(event || relation).as(entry.getURI()).isTrue();
      assertThat(entry.hasProperty(property(WG + "stance")))
          .as("stance of %s", entry.getURI())
          .isEqualTo(event && taxonomy.isA(type, "Statement"));
    }
  }

  @Test
  void whatAnExampleExpectsIsDeclaredAndItsWordsStandInIt() {
    Taxonomy taxonomy = new Taxonomy(ontology);
    for (Resource entry : lexicon.listSubjectsWithProperty(CANONICAL_FORM).toList()) {
      String example = entry.getProperty(property(WG + "example")).getString();
      String[] words =
          entry.getProperty(property(WG + "expect")).getString().split("; ")[0].split(" ");
      assertThat(taxonomy.isClass(words[0]) || taxonomy.isProperty(words[0]))
          .as(entry.getURI())
          .isTrue();
      for (int i = 1; i < words.length; i++) {
        int equals = words[i].indexOf('=');
        if (words[i].startsWith("polarity=") || words[i].startsWith("modality=")) {
          continue;
        }
        assertThat(
                ontology.contains(
                    ontology.getResource(WG + words[i].substring(0, equals)), RDF.type))
            .as(entry.getURI())
            .isTrue();
        assertThat(example).as(entry.getURI()).contains(words[i].substring(equals + 1));
      }
    }
  }

  @Test
  void everyArgumentIsDeclaredOnceAndNamedAfterItsPlaceAndRole() {
    Set<RDFNode> used = lexicon.listObjectsOfProperty(SYN_ARG).toSet();
    Set<Resource> declared = lexicon.listSubjectsWithProperty(property(WG + "function")).toSet();
    assertThat(used).isNotEmpty().isEqualTo(declared);
    for (Resource argument : declared) {
      String function = argument.getProperty(property(WG + "function")).getString();
      String place =
          function.equals("preposition")
              ? argument.getProperty(MARKER).getString().replace(' ', '_')
              : function;
      String role = argument.getProperty(property(WG + "role")).getResource().getLocalName();
      assertThat(argument.getURI()).endsWith("/" + place + "-" + role);
      assertThat(SyntacticFunction.of(function)).isPresent();
    }
  }

  @Test
  void noTwoFilesHaveAnEntryOfOneName() {
    TreeMap<String, Integer> count = new TreeMap<>();
    for (Model file : lexiconFiles) {
      file.listSubjectsWithProperty(CANONICAL_FORM)
          .forEachRemaining(e -> count.merge(e.getURI(), 1, Integer::sum));
    }
    assertThat(count).isNotEmpty();
    assertThat(count.values()).containsOnly(1);
  }

  @Test
  void everyShapeIsNamedAndLooksForSomething() {
    Model model = RDFDataMgr.loadModel("ontology/shapes.ttl");
    Shapes shapes = Shapes.parse(model.getGraph());
    assertThat(shapes.getTargetShapes())
        .hasSizeGreaterThan(40)
        .allMatch(s -> s.getShapeNode().isURI());
    assertThat(shapes.getTargetShapes())
        .allMatch(
            s ->
                model
                    .asRDFNode(s.getShapeNode())
                    .asResource()
                    .hasProperty(property("http://www.w3.org/ns/shacl#name")));
  }

  private static Set<Resource> ownTerms() {
    Set<Resource> terms = new HashSet<>();
    ontology
        .listSubjectsWithProperty(RDF.type)
        .filterKeep(s -> s.isURIResource() && s.getURI().startsWith(WG))
        .forEachRemaining(terms::add);
    return terms;
  }

  private static Stream<String> ownNames(Model model) {
    return model.listStatements().toList().stream()
        .flatMap(s -> Stream.of(s.getSubject(), s.getPredicate(), s.getObject()))
        .filter(RDFNode::isURIResource)
        .map(n -> n.asResource().getURI())
        .filter(iri -> iri.startsWith(WG))
        .distinct();
  }

  private static Property property(String iri) {
    return ResourceFactory.createProperty(iri);
  }
}
