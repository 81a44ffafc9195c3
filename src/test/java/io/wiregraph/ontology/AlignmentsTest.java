package io.wiregraph.ontology;

import static org.assertj.core.api.Assertions.assertThat;

import io.wiregraph.vocab.Wg;
import java.io.IOException;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.rdf.model.Statement;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.sparql.vocabulary.FOAF;
import org.apache.jena.vocabulary.ORG;
import org.apache.jena.vocabulary.OWL;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.apache.jena.vocabulary.SchemaDO;
import org.junit.jupiter.api.Test;

/** Holds {@code alignments.ttl} to the ontology and to the vocabularies of others. */
class AlignmentsTest {

  private static final Path FILE = Path.of("ontology/alignments.ttl");

  private static final Set<Property> ALIGNING =
      Set.of(
          RDFS.subClassOf,
          RDFS.subPropertyOf,
          RDFS.range,
          OWL.equivalentClass,
          OWL.equivalentProperty,
          SKOS.closeMatch);

  /** Vocabularies that Jena has constants for. */
  private static final Map<String, Class<?>> WITH_CONSTANTS =
      Map.of("schema", SchemaDO.class, "org", ORG.class, "foaf", FOAF.class, "skos", SKOS.class);

  private final Model alignments = RDFDataMgr.loadModel(FILE.toString());
  private final Model ontology = ontology();

  private static Model ontology() {
    Model model = ModelFactory.createDefaultModel();
    RDFDataMgr.read(model, "ontology/wiregraph.ttl");
    RDFDataMgr.read(model, "ontology/plover.ttl");
    return model;
  }

  @Test
  void everyTermOfOursThatIsAlignedIsDeclared() {
    assertThat(aligned().filter(AlignmentsTest::isOurs))
        .hasSizeGreaterThan(80)
        .allMatch(term -> ontology.contains(term, RDF.type));
  }

  @Test
  void everyTermOfOthersIsDeclaredAndNoneIsDeclaredForNothing() {
    Set<Resource> used = new HashSet<>();
    aligned().filter(term -> !isOurs(term)).forEach(used::add);
    Set<Resource> declared = alignments.listSubjectsWithProperty(RDFS.isDefinedBy).toSet();

    assertThat(declared).hasSizeGreaterThan(50).allMatch(t -> t.hasProperty(RDF.type));
    declared.addAll(ontology.listSubjectsWithProperty(RDF.type).toList());
    assertThat(declared).containsAll(used);
    assertThat(used).containsAll(alignments.listSubjectsWithProperty(RDFS.isDefinedBy).toSet());
  }

  @Test
  void classesAreAlignedWithClassesAndPropertiesWithPropertiesOfTheirKind() {
    Model all = ModelFactory.createUnion(ontology, alignments);
    assertThat(
            alignments.listStatements().toList().stream()
                .filter(s -> ALIGNING.contains(s.getPredicate()))
                .filter(s -> !s.getPredicate().equals(RDFS.range)))
        .hasSizeGreaterThan(80)
        .allSatisfy(
            s ->
                assertThat(kinds(all, s.getResource()))
                    .as(s.toString())
                    .containsAnyElementsOf(kinds(all, s.getSubject())));
  }

  @Test
  void termsOfOthersExist() throws IOException {
    Set<String> known = new TreeSet<>();
    for (String line :
        Files.readAllLines(
            Path.of("src/test/resources/ontology/terms-of-others.txt"), StandardCharsets.UTF_8)) {
      if (!line.startsWith("#")) {
        known.add(line);
      }
    }
    for (Map.Entry<String, Class<?>> vocabulary : WITH_CONSTANTS.entrySet()) {
      constants(vocabulary.getValue()).forEach(c -> known.add(vocabulary.getKey() + ":" + c));
    }
    assertThat(
            alignments.listSubjectsWithProperty(RDFS.isDefinedBy).toList().stream()
                .map(term -> alignments.shortForm(term.getURI())))
        .isNotEmpty()
        .allSatisfy(term -> assertThat(known).contains(term));
  }

  @Test
  void everyAlignmentHasItsReasonAboveIt() throws IOException {
    List<String> paragraphs =
        Arrays.stream(Files.readString(FILE, StandardCharsets.UTF_8).split("\n\n"))
            .filter(p -> p.contains("\nwg:") || p.startsWith("wg:"))
            .toList();

    assertThat(paragraphs).hasSizeGreaterThan(20).allMatch(p -> p.startsWith("# "));
  }

  private Stream<Resource> aligned() {
    return alignments.listStatements().toList().stream()
        .filter(s -> ALIGNING.contains(s.getPredicate()))
        .flatMap(s -> Stream.of(s.getSubject(), s.getResource()));
  }

  private static boolean isOurs(Resource term) {
    return term.getURI().startsWith(Wg.NS);
  }

  private static Set<Resource> kinds(Model all, Resource term) {
    Set<Resource> kinds = new HashSet<>();
    all.listStatements(term, RDF.type, (Resource) null)
        .mapWith(Statement::getResource)
        .filterKeep(Set.of(OWL.Class, OWL.ObjectProperty, OWL.DatatypeProperty)::contains)
        .forEachRemaining(kinds::add);
    return kinds;
  }

  private static Set<String> constants(Class<?> vocabulary) {
    Set<String> names = new TreeSet<>();
    for (Field field : vocabulary.getFields()) {
      if (Modifier.isStatic(field.getModifiers())
          && Resource.class.isAssignableFrom(field.getType())) {
        try {
          names.add(((Resource) field.get(null)).getLocalName());
        } catch (IllegalAccessException e) {
          throw new AssertionError(e);
        }
      }
    }
    return names;
  }
}
