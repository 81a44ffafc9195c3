package io.wiregraph;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Holds the table of rooms in {@code docs/ARCHITECTURE.md}. */
class ArchitectureTest {

  private static final String ROOT = "io.wiregraph.";
  private static final int FEWEST_CLASSES = 150;
  private static final int LONGEST_CLASS = 400;

  /** Who may import whom. {@code cli} may import everybody. */
  private static final Map<String, Set<String>> MAY_IMPORT =
      Map.ofEntries(
          Map.entry("text", Set.of()),
          Map.entry("gazetteer", Set.of("text")),
          Map.entry("vocab", Set.of()),
          Map.entry("corpus", Set.of("text")),
          Map.entry("parse", Set.of("text")),
          Map.entry("weights", Set.of()),
          Map.entry("depparse", Set.of("weights")),
          Map.entry("names", Set.of("weights")),
          Map.entry("tagger", Set.of("weights")),
          Map.entry("nlp", Set.of("depparse", "names", "parse", "tagger", "text", "weights")),
          Map.entry("pack", Set.of("text", "vocab")),
          Map.entry("lexicon", Set.of("pack", "text", "vocab")),
          Map.entry("fact", Set.of("text")),
          Map.entry("repair", Set.of("parse", "lexicon", "text")),
          Map.entry("extract", Set.of("parse", "lexicon", "fact", "text")),
          Map.entry("coref", Set.of("gazetteer", "fact", "parse", "text")),
          Map.entry("handover", Set.of()),
          Map.entry("link", Set.of("gazetteer", "fact", "parse", "text")),
          Map.entry("resolve", Set.of("fact", "parse", "text")),
          Map.entry("record", Set.of("fact", "parse", "text")),
          Map.entry("identity", Set.of("fact", "record", "resolve", "text")),
          Map.entry("rdf", Set.of("pack", "vocab", "fact", "text", "record", "identity")),
          Map.entry("query", Set.of("pack", "text", "vocab")),
          Map.entry("shapes", Set.of("pack", "vocab", "rdf", "text")),
          Map.entry("search", Set.of("resolve", "vocab")),
          Map.entry(
              "store", Set.of("pack", "vocab", "text", "record", "identity", "rdf", "search")),
          Map.entry(
              "export",
              Set.of(
                  "fact",
                  "identity",
                  "ontology",
                  "pack",
                  "query",
                  "rdf",
                  "record",
                  "store",
                  "text",
                  "vocab")),
          Map.entry(
              "explain",
              Set.of(
                  "pack",
                  "lexicon",
                  "fact",
                  "parse",
                  "extract",
                  "link",
                  "record",
                  "identity",
                  "rdf",
                  "store",
                  "query",
                  "ontology",
                  "text",
                  "vocab")),
          Map.entry("ontology", Set.of("pack", "vocab")),
          Map.entry(
              "server",
              Set.of(
                  "pack",
                  "resolve",
                  "search",
                  "store",
                  "query",
                  "export",
                  "ontology",
                  "text",
                  "vocab")),
          Map.entry("bench", Set.of("corpus", "text", "fact", "record", "identity", "rdf")),
          Map.entry("calibration", Set.of("extract", "fact", "text")),
          Map.entry("proof", Set.of("lexicon", "fact", "parse", "record", "text")),
          Map.entry(
              "spark",
              Set.of(
                  "pack",
                  "text",
                  "corpus",
                  "parse",
                  "fact",
                  "record",
                  "identity",
                  "pipeline",
                  "rdf",
                  "store",
                  "vocab")),
          Map.entry(
              "pipeline",
              Set.of(
                  "pack",
                  "text",
                  "corpus",
                  "parse",
                  "coref",
                  "fact",
                  "record",
                  "identity",
                  "rdf",
                  "store",
                  "vocab")));

  /** The rooms that know of RDF libraries. */
  private static final Set<String> WITH_JENA =
      Set.of(
          "pack",
          "lexicon",
          "vocab",
          "rdf",
          "query",
          "shapes",
          "ontology",
          "search",
          "store",
          "export",
          "explain",
          "server",
          "pipeline",
          "bench",
          "spark",
          "cli");

  private static final JavaClasses CLASSES =
      new ClassFileImporter()
          .withImportOption(new ImportOption.DoNotIncludeTests())
          .importPackages("io.wiregraph");

  @Test
  void enoughClassesAreLookedAt() {
    assertThat(CLASSES).hasSizeGreaterThan(FEWEST_CLASSES);
  }

  @Test
  void everyRoomImportsOnlyWhatItMay() {
    Map<String, Set<String>> surplus = new TreeMap<>();
    for (JavaClass type : CLASSES) {
      String room = room(type);
      if (room.equals("cli")) {
        continue;
      }
      assertThat(MAY_IMPORT).as("the table of rooms").containsKey(room);
      for (Dependency dependency : type.getDirectDependenciesFromSelf()) {
        JavaClass target = dependency.getTargetClass().getBaseComponentType();
        if (target.getPackageName().startsWith(ROOT)
            && !room(target).equals(room)
            && !MAY_IMPORT.get(room).contains(room(target))) {
          surplus
              .computeIfAbsent(room + " -> " + room(target), key -> new TreeSet<>())
              .add(type.getSimpleName() + " -> " + target.getSimpleName());
        }
      }
    }
    assertThat(surplus).isEmpty();
  }

  @Test
  void thereAreNoCycles() {
    slices().matching(ROOT + "(*)..").should().beFreeOfCycles().check(CLASSES);
  }

  @Test
  void onlyNlpSeesCoreNlp() {
    noClasses()
        .that()
        .resideOutsideOfPackage(ROOT + "nlp..")
        .should()
        .dependOnClassesThat()
        .resideInAPackage("edu.stanford..")
        .check(CLASSES);
  }

  @Test
  void onlySparkAndOneClassOfCliSeeSpark() {
    noClasses()
        .that()
        .resideOutsideOfPackage(ROOT + "spark..")
        .and()
        .doNotHaveSimpleName("SparkRun")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("org.apache.spark..", "scala..")
        .check(CLASSES);
  }

  @Test
  void onlySearchSeesLucene() {
    noClasses()
        .that()
        .resideOutsideOfPackage(ROOT + "search..")
        .should()
        .dependOnClassesThat()
        .resideInAPackage("org.apache.lucene..")
        .check(CLASSES);
  }

  @Test
  void onlyRoomsOfTheGraphSeeJena() {
    Set<String> rooms = new TreeSet<>();
    for (JavaClass type : CLASSES) {
      for (Dependency dependency : type.getDirectDependenciesFromSelf()) {
        if (dependency.getTargetClass().getPackageName().startsWith("org.apache.jena")) {
          rooms.add(room(type));
        }
      }
    }
    assertThat(WITH_JENA).containsAll(rooms);
  }

  @Test
  void onlyCliPrintsAndExits() {
    noClasses()
        .that()
        .resideOutsideOfPackage(ROOT + "cli..")
        .should()
        .accessField(System.class, "out")
        .orShould()
        .accessField(System.class, "err")
        .orShould()
        .callMethod(System.class, "exit", int.class)
        .orShould()
        .callMethod(Throwable.class, "printStackTrace")
        .check(CLASSES);
  }

  @Test
  void namesSayWhatThingsAre() {
    noClasses()
        .should()
        .resideInAnyPackage("..util..", "..common..", "..impl..", "..helper..", "..manager..")
        .orShould()
        .haveSimpleNameEndingWith("Util")
        .orShould()
        .haveSimpleNameEndingWith("Utils")
        .orShould()
        .haveSimpleNameEndingWith("Impl")
        .orShould()
        .haveSimpleNameEndingWith("Helper")
        .orShould()
        .haveSimpleNameEndingWith("Manager")
        .check(CLASSES);
  }

  @Test
  void noClassIsTooLongAndEveryRoomSaysWhatItIsFor() throws IOException {
    List<Path> files;
    try (Stream<Path> all = Files.walk(Path.of("src/main/java"))) {
      files = all.filter(f -> f.toString().endsWith(".java")).sorted().toList();
    }
    assertThat(files).hasSizeGreaterThan(FEWEST_CLASSES);
    List<String> wrong = new ArrayList<>();
    for (Path file : files) {
      int lines = Files.readAllLines(file, StandardCharsets.UTF_8).size();
      if (lines > LONGEST_CLASS) {
        wrong.add(file + " has " + lines + " lines");
      }
      Path sentence = file.resolveSibling("package-info.java");
      if (!Files.exists(sentence)
          || !Files.readString(sentence, StandardCharsets.UTF_8).contains("@NullMarked")) {
        wrong.add(sentence + " is missing or lacks @NullMarked");
      }
    }
    assertThat(wrong).isEmpty();
  }

  private static String room(JavaClass type) {
    String below = type.getPackageName().substring(ROOT.length());
    int dot = below.indexOf('.');
    return dot < 0 ? below : below.substring(0, dot);
  }
}
