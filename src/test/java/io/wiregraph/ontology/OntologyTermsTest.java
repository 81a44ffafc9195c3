package io.wiregraph.ontology;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.wiregraph.fact.EntityType;
import io.wiregraph.fact.Modality;
import io.wiregraph.fact.Polarity;
import io.wiregraph.fact.Role;
import io.wiregraph.fact.Stance;
import io.wiregraph.vocab.Wg;
import java.io.IOException;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.RDFNode;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.rdf.model.ResourceFactory;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.vocabulary.OWL;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Every term of the ontology is used or says why not, and nothing uses a term that it lacks. */
class OntologyTermsTest {

  private static final Property STATUS = ResourceFactory.createProperty(Wg.NS + "status");
  private static final Pattern NAME = Pattern.compile("\\bwg:(\\w+)");
  private static final Pattern IRI = Pattern.compile(Pattern.quote("<" + Wg.NS) + "(\\w+)>");

  private static Model ontology;
  private static Set<String> declared;

  @BeforeAll
  static void read() {
    ontology = ModelFactory.createDefaultModel();
    RDFDataMgr.read(ontology, "ontology/wiregraph.ttl");
    RDFDataMgr.read(ontology, "ontology/plover.ttl");
    declared = new TreeSet<>();
    ontology
        .listSubjectsWithProperty(RDF.type)
        .filterKeep(term -> term.isURIResource() && term.getURI().startsWith(Wg.NS))
        .forEachRemaining(term -> declared.add(local(term)));
  }

  @Test
  void everyTermIsUsedOrSaysWhyNot() throws IOException {
    Set<String> unused = new TreeSet<>(declared);
    unused.removeAll(names("ontology/lexicon", ".ttl"));
    unused.removeAll(names("ontology/shapes.ttl", ".ttl"));
    unused.removeAll(names("queries", ".rq"));
    unused.removeAll(namedInCode());
    for (String naming : List.of("flatPredicate", "flatSubject", "flatObject", "quadClass")) {
      ontology
          .listObjectsOfProperty(ResourceFactory.createProperty(Wg.NS + naming))
          .forEachRemaining(term -> unused.remove(local(term)));
    }
    ontology
        .listStatements()
        .mapWith(s -> local(s.getPredicate()))
        .forEachRemaining(unused::remove);
    ontology.listSubjectsWithProperty(STATUS).forEachRemaining(term -> unused.remove(local(term)));

    assertThat(unused).as("used nowhere; wg:status says why").isEmpty();
  }

  @Test
  void whatIsAbstractHasSomethingBelowItOrOfIt() {
    List<Resource> terms = ontology.listSubjectsWithProperty(STATUS, "abstract").toList();

    assertThat(terms)
        .isNotEmpty()
        .allMatch(
            term ->
                ontology.contains(null, RDFS.subClassOf, term)
                    || ontology.contains(null, RDFS.subPropertyOf, term)
                    || ontology.contains(null, RDF.type, term));
  }

  @Test
  void noWordDenotesATermThatIsSaidToBeUnused() throws IOException {
    Set<String> denoted = names("ontology/lexicon", ".ttl");

    assertThat(ontology.listSubjectsWithProperty(STATUS).mapWith(OntologyTermsTest::local).toList())
        .as("take their wg:status away")
        .isNotEmpty()
        .noneMatch(denoted::contains);
  }

  @Test
  void thereAreTwoReasonsNotToBeUsed() {
    assertThat(
            ontology.listObjectsOfProperty(STATUS).mapWith(n -> n.asLiteral().getString()).toSet())
        .containsExactlyInAnyOrder("abstract", "reserved");
  }

  @Test
  void contextNamesEveryTermAndNoOther() throws IOException {
    Set<String> named = new TreeSet<>();
    for (JsonNode term :
        new ObjectMapper().readTree(Path.of("ontology/context.jsonld").toFile()).get("@context")) {
      Matcher own = NAME.matcher((term.isObject() ? term.get("@id") : term).asText());
      if (own.matches()) {
        named.add(own.group(1));
      }
    }
    assertThat(named).isEqualTo(declared);
  }

  @Test
  void contextNamesTheTermsOfOthersThatGraphsAreWrittenIn() throws IOException {
    Set<String> named = new TreeSet<>();
    for (JsonNode term :
        new ObjectMapper().readTree(Path.of("ontology/context.jsonld").toFile()).get("@context")) {
      named.add(ontology.expandPrefix((term.isObject() ? term.get("@id") : term).asText()));
    }
    assertThat(ontology.listSubjectsWithProperty(SKOS.scopeNote).mapWith(Resource::getURI).toList())
        .hasSizeGreaterThan(20)
        .allSatisfy(term -> assertThat(named).contains(term));
  }

  @Test
  void contextSaysOfPropertiesWhatTheOntologySays() throws IOException {
    JsonNode context =
        new ObjectMapper().readTree(Path.of("ontology/context.jsonld").toFile()).get("@context");
    for (String property : declared) {
      Resource term = ontology.getResource(Wg.NS + property);
      String said = context.path(property).path("@type").asText();
      if (term.hasProperty(RDF.type, OWL.ObjectProperty)) {
        assertThat(said).as(property).isEqualTo("@id");
      } else if (term.hasProperty(RDF.type, OWL.DatatypeProperty)) {
        assertThat(said).as(property).doesNotStartWith("@");
      }
    }
  }

  @Test
  void queriesAndShapesUseDeclaredTermsOnly() throws IOException {
    assertThat(declared).containsAll(names("queries", ".rq"));
    assertThat(declared).containsAll(names("ontology/shapes.ttl", ".ttl"));
  }

  @Test
  void graphsOfTheTestsUseDeclaredTermsOnly() throws IOException {
    Set<String> names = new TreeSet<>();
    for (String folder : List.of("src/test/resources/mapping", "src/test/resources/golden")) {
      names.addAll(names(folder, ".nq"));
      names.addAll(names(folder, ".ttl"));
    }
    assertThat(names).hasSizeGreaterThan(30);
    assertThat(declared).containsAll(names);
  }

  private static Set<String> names(String path, String ending) throws IOException {
    Set<String> names = new TreeSet<>();
    List<Path> files;
    try (Stream<Path> all = Files.walk(Path.of(path))) {
      files = all.filter(f -> f.toString().endsWith(ending)).toList();
    }
    for (Path file : files) {
      String text = Files.readString(file, StandardCharsets.UTF_8);
      NAME.matcher(text).results().forEach(m -> names.add(m.group(1)));
      IRI.matcher(text).results().forEach(m -> names.add(m.group(1)));
    }
    return names;
  }

  private static Set<String> namedInCode() {
    Set<String> names = new TreeSet<>();
    for (Field field : Wg.class.getFields()) {
      if (Modifier.isStatic(field.getModifiers()) && field.getType() == Node.class) {
        try {
          names.add(((Node) field.get(null)).getLocalName());
        } catch (IllegalAccessException e) {
          throw new AssertionError(e);
        }
      }
    }
    for (Role role : Role.values()) {
      names.add(role.code());
      names.add(role.code() + "Span");
    }
    Arrays.stream(EntityType.values()).map(EntityType::code).forEach(names::add);
    Stream.of(Stance.values(), Modality.values(), Polarity.values())
        .flatMap(Arrays::stream)
        .map(Enum::name)
        .forEach(n -> names.add(n.charAt(0) + n.substring(1).toLowerCase(Locale.ROOT)));
    return names;
  }

  private static String local(RDFNode term) {
    String iri = term.asResource().getURI();
    return iri.startsWith(Wg.NS) ? iri.substring(Wg.NS.length()) : iri;
  }
}
