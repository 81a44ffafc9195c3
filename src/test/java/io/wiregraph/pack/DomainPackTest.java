package io.wiregraph.pack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.wiregraph.lexicon.LexicalEntry;
import io.wiregraph.lexicon.Lexicon;
import io.wiregraph.lexicon.LexiconException;
import io.wiregraph.rdf.OntologyIndex;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DomainPackTest {

  private static final String DESCRIPTION =
      """
      @prefix owl: <http://www.w3.org/2002/07/owl#> .
      @prefix dcterms: <http://purl.org/dc/terms/> .
      @prefix vann: <http://purl.org/vocab/vann/> .

      <https://example.org/pack/games> a owl:Ontology ;
        dcterms:identifier "games" ;
        dcterms:title "Games"@en ;
        dcterms:license <https://creativecommons.org/publicdomain/zero/1.0/> ;
        owl:versionInfo "1" ;
        vann:preferredNamespacePrefix "g" ;
        vann:preferredNamespaceUri "https://example.org/games#" ;
        owl:imports <https://w3id.org/wiregraph/ontology/plover>, <https://w3id.org/wiregraph/lexicon/arguments>,
          <https://w3id.org/wiregraph/lexicon/conflict> .
      """;
  private static final String ONTOLOGY =
      """
      @prefix g: <https://example.org/games#> .
      @prefix wg: <https://w3id.org/wiregraph/ontology#> .
      @prefix owl: <http://www.w3.org/2002/07/owl#> .
      @prefix rdfs: <http://www.w3.org/2000/01/rdf-schema#> .
      g:Veto a owl:Class ; rdfs:subClassOf wg:Event ; rdfs:label "veto of a referee"@en ;
        wg:flatPredicate g:overruled ; wg:flatSubject wg:agent ; wg:flatObject wg:patient .
      g:overruled a owl:ObjectProperty .
      g:playsFor a owl:ObjectProperty ; rdfs:subPropertyOf wg:relation .
      """;
  private static final String PREFIXES =
      """
      @prefix g: <https://example.org/games#> .
      @prefix wg: <https://w3id.org/wiregraph/ontology#> .
      @prefix lex: <https://example.org/games/> .
      @prefix arg: <https://w3id.org/wiregraph/lexicon/argument/> .
      @prefix ontolex: <http://www.w3.org/ns/lemon/ontolex#> .
      @prefix synsem: <http://www.w3.org/ns/lemon/synsem#> .
      @prefix lexinfo: <http://www.lexinfo.net/ontology/3.0/lexinfo#> .
      """;
  private static final String VETO = entry("veto", "veto", "g:Veto", "arg:subject-agent");

  @TempDir Path dir;

  private static String entry(String name, String lemma, String type, String argument) {
    return """
        lex:%s a ontolex:LexicalEntry ;
          ontolex:canonicalForm [ ontolex:writtenRep "%s"@en ] ; lexinfo:partOfSpeech lexinfo:verb ;
          ontolex:denotes %s ;
          synsem:synBehavior [ synsem:synArg %s ] .
        """
        .formatted(name, lemma, type, argument);
  }

  private DomainPack pack(Map<String, String> files) throws IOException {
    write("pack.ttl", DESCRIPTION);
    write("ontology/games.ttl", ONTOLOGY);
    write("lexicon/games.ttl", PREFIXES + VETO);
    for (Map.Entry<String, String> file : files.entrySet()) {
      write(file.getKey(), file.getValue());
    }
    return DomainPack.in(dir.resolve("games"));
  }

  private void write(String path, String text) throws IOException {
    Path file = dir.resolve("games").resolve(path);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text, StandardCharsets.UTF_8);
  }

  @Test
  void packIsDescribedByItsOwnFile() throws IOException {
    DomainPack pack = pack(Map.of());

    assertThat(pack.name()).isEqualTo("games");
    assertThat(pack.title()).isEqualTo("Games");
    assertThat(pack.version()).isEqualTo("1");
    assertThat(pack.license()).endsWith("/zero/1.0/");
    assertThat(pack.names().namespaces())
        .containsOnly(Map.entry("g", "https://example.org/games#"));
    assertThat(pack.isHome()).isFalse();
    assertThat(DomainPack.home().isHome()).isTrue();
    assertThat(DomainPack.home().names().namespaces()).isEmpty();
  }

  @Test
  void ownClassOfTheNameOfAnImportedOneIsAnotherClass() throws IOException {
    OntologyIndex ontology = OntologyIndex.of(pack(Map.of()));

    assertThat(ontology.isEventClass("Veto")).isTrue();
    assertThat(ontology.isEventClass("g:Veto")).isTrue();
    assertThat(ontology.term("g:Veto").getURI()).isEqualTo("https://example.org/games#Veto");
    assertThat(ontology.label(ontology.term("g:Veto"))).isEqualTo("veto of a referee");
    assertThat(ontology.flatPattern(ontology.term("g:Veto")).orElseThrow().predicate().getURI())
        .isEqualTo("https://example.org/games#overruled");
    assertThat(ontology.isStandingRelation("g:playsFor")).isTrue();
  }

  @Test
  void ownEntryComesBeforeAnImportedOneThatAsksForAsMuch() throws IOException {
    Lexicon lexicon = Lexicon.of(pack(Map.of()));

    assertThat(lexicon.verbs("veto"))
        .extracting(LexicalEntry::type)
        .containsExactly("g:Veto", "Veto");
    assertThat(lexicon.isA("g:Veto", "Event")).isTrue();
    assertThat(lexicon.root("g:Veto")).isEmpty();
    assertThat(lexicon.verbs("bomb")).as("of a file that is not imported").isEmpty();
  }

  @Test
  void changeOfTheLexiconChangesItsVersionAndAQueryDoesNot() throws IOException {
    DomainPack before = pack(Map.of());
    String version = Lexicon.of(before).version();

    DomainPack asking = pack(Map.of("queries/vetoes.rq", "SELECT * { ?s ?p ?o }"));
    assertThat(Lexicon.of(asking).version()).isEqualTo(version);
    assertThat(asking.digest()).isNotEqualTo(before.digest());
    assertThat(asking.queries()).containsOnlyKeys("vetoes");

    DomainPack other =
        pack(Map.of("lexicon/games.ttl", PREFIXES + VETO + "# nothing but another byte\n"));
    assertThat(Lexicon.of(other).version()).isNotEqualTo(version);
    assertThat(Lexicon.versionOf(other)).isEqualTo(Lexicon.of(other).version());
  }

  @Test
  void versionOfALexiconIsKnownWithoutReadingIt() throws IOException {
    for (DomainPack pack :
        List.of(DomainPack.home(), DomainPack.find("corporate"), pack(Map.of()))) {
      assertThat(pack.ontologyDigest()).isEqualTo(pack.ontology().digest());
      assertThat(pack.lexiconDigest()).isEqualTo(pack.lexicon().digest());
      assertThat(Lexicon.versionOf(pack)).isEqualTo(Lexicon.of(pack).version());
    }
  }

  @Test
  void copyIsTheSamePack() throws IOException {
    DomainPack pack = pack(Map.of("queries/vetoes.rq", "SELECT * { ?s ?p ?o }"));

    pack.copyTo(dir.resolve("copy"));

    assertThat(DomainPack.in(dir.resolve("copy")).digest()).isEqualTo(pack.digest());
  }

  @Test
  void missingFolderIsNamed() {
    assertThatThrownBy(() -> DomainPack.find("no/such/pack"))
        .isInstanceOf(PackException.class)
        .hasMessageStartingWith("there is no domain pack no/such/pack: no such folder");
  }

  @Test
  void folderWithoutDescriptionIsNoPack() {
    assertThatThrownBy(() -> DomainPack.find(dir.toString()))
        .isInstanceOf(PackException.class)
        .hasMessage(dir + " is no domain pack: it has no pack.ttl");
  }

  @Test
  void descriptionThatLacksSomethingIsNamedWithItsLine() {
    assertThatThrownBy(
            () -> pack(Map.of("pack.ttl", DESCRIPTION.replace("owl:versionInfo \"1\" ;", ""))))
        .isInstanceOf(PackException.class)
        .hasMessageEndingWith("games/pack.ttl:5: the pack needs one owl:versionInfo");
  }

  @Test
  void importThatTheProgramLacksIsNamed() throws IOException {
    DomainPack pack =
        pack(Map.of("pack.ttl", DESCRIPTION.replace("lexicon/conflict", "lexicon/conflicts")));

    assertThatThrownBy(() -> Lexicon.of(pack))
        .isInstanceOf(PackException.class)
        .hasMessageEndingWith(
            "pack.ttl: imports <https://w3id.org/wiregraph/lexicon/conflicts>, which the program"
                + " does not have");
  }

  @Test
  void syntaxErrorIsNamedWithFileLineAndColumn() throws IOException {
    DomainPack pack =
        pack(Map.of("ontology/games.ttl", ONTOLOGY + "g:Foul a owl:Class rdfs:label"));

    assertThatThrownBy(() -> Lexicon.of(pack))
        .isInstanceOf(PackException.class)
        .hasMessageEndingWith("games/ontology/games.ttl:9:20: Triples not terminated by DOT");
  }

  @Test
  void undeclaredPrefixIsNamedWithFileAndLine() throws IOException {
    DomainPack pack = pack(Map.of("lexicon/more.ttl", "\n<http://example.org/a> a owl:Thing ."));

    assertThatThrownBy(() -> Lexicon.of(pack))
        .isInstanceOf(PackException.class)
        .hasMessageContaining("games/lexicon/more.ttl:2:");
  }

  @Test
  void entryOfAClassThatNobodyDeclaresIsNamedWithFileAndLine() {
    assertComplaint(
        entry("book", "book", "g:Booking", "arg:subject-agent"),
        "games/lexicon/games.ttl:12: <https://example.org/games/book> denotes g:Booking, which"
            + " neither the ontology nor what it imports declares");
  }

  @Test
  void argumentOfAnUnknownFunctionIsNamedWithFileAndLine() {
    assertComplaint(
        entry("book", "book", "g:Veto", "arg:objekt-patient")
            + "arg:objekt-patient wg:function \"objekt\" ; wg:role wg:patient .\n",
        "games/lexicon/games.ttl:16: <https://w3id.org/wiregraph/lexicon/argument/objekt-patient>"
            + " has the unknown function \"objekt\"; there are subject, object,");
  }

  @Test
  void nounClassThatIsNoneIsNamedWithFileAndLine() {
    assertComplaint(
        entry(
            "book", "book", "g:Veto", "arg:subject-agent ; wg:objectLemma \"player\", \"HUMANS\""),
        "games/lexicon/games.ttl:12: <https://example.org/games/book> asks by objectLemma for the"
            + " unknown class \"HUMANS\"; there are [PERSON,");
  }

  @Test
  void argumentThatNobodyDeclaresIsNamedWithFileAndLineOfTheEntry() {
    assertComplaint(
        entry("book", "book", "g:Veto", "arg:beside-patient"),
        "games/lexicon/games.ttl:12: <https://example.org/games/book> has the argument"
            + " <https://w3id.org/wiregraph/lexicon/argument/beside-patient>");
  }

  @Test
  void argumentOfAnUnknownRoleIsNamed() {
    assertComplaint(
        entry("book", "book", "g:Veto", "arg:object-victim")
            + "arg:object-victim wg:function \"object\" ; wg:role wg:quote .\n",
        "has the role quote, which is none of the ontology's");
  }

  @Test
  void twoEntriesOfOneIriAreNamed() {
    assertComplaint(VETO.replace("\"veto\"", "\"forbid\""), "are there two entries of this IRI?");
  }

  private void assertComplaint(String entries, String message) {
    assertThatThrownBy(
            () -> Lexicon.of(pack(Map.of("lexicon/games.ttl", PREFIXES + VETO + entries))))
        .isInstanceOf(LexiconException.class)
        .hasMessageContaining(message);
  }
}
