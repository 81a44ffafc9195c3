package io.wiregraph.ontology;

import static org.assertj.core.api.Assertions.assertThat;

import io.wiregraph.pack.DomainPack;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.vocabulary.RDF;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OntologyPageTest {

  private static final String WG = "https://w3id.org/wiregraph/ontology#";

  private static String html;
  private static Document page;

  @BeforeAll
  static void write() {
    html = OntologyPage.of(DomainPack.home(), false);
    page = Jsoup.parse(html);
  }

  @Test
  void everyTermHasItsEntryAtTheAnchorThatItsIriEndsIn() {
    Model ontology = ModelFactory.createModelForGraph(DomainPack.home().ontology().graph());
    List<String> terms =
        ontology
            .listSubjectsWithProperty(RDF.type)
            .filterKeep(t -> t.isURIResource() && t.getURI().startsWith(WG))
            .mapWith(Resource::getURI)
            .toList();

    assertThat(page.select("article.term").eachAttr("id"))
        .containsExactlyInAnyOrderElementsOf(
            terms.stream().map(iri -> iri.substring(WG.length())).toList());
  }

  @Test
  void everyLinkIntoThePageLeadsSomewhereAndNoAnchorIsThereTwice() {
    List<String> ids = page.select("[id]").eachAttr("id");
    Set<String> anchors = new HashSet<>(ids);

    assertThat(ids).hasSameSizeAs(anchors);
    assertThat(page.select("a[href^=#]").eachAttr("href"))
        .hasSizeGreaterThan(1000)
        .allSatisfy(link -> assertThat(anchors).contains(link.substring(1)));
  }

  @Test
  void pageNeedsNothingElse() {
    assertThat(page.select("script, link, img, iframe, object, [src], [style], [onclick]"))
        .isEmpty();
    assertThat(page.select("style").html()).doesNotContain("url(", "@import");
    assertThat(html).doesNotContain("{{");
  }

  @Test
  void pageHasLandmarksAndItsHeadingsFollowEachOther() {
    assertThat(page.select("html[lang=en], header, nav[aria-labelledby], main, h1")).hasSize(5);
    assertThat(page.select("section:not([aria-labelledby])")).isEmpty();
    int last = 0;
    for (Element heading : page.select("h1, main h2, h3")) {
      int level = heading.normalName().charAt(1) - '0';
      assertThat(level).as(heading.text()).isLessThanOrEqualTo(last + 1);
      last = level;
    }
  }

  @Test
  void entryOfAClassTellsAllThatThereIs() {
    Element veto = page.getElementById("Veto");

    assertThat(veto.select("h3").text()).isEqualTo("veto wg:Veto");
    assertThat(veto.select("p").get(0).text()).isEqualTo("Stops a decision by its vote.");
    assertThat(veto.select(".example").text()).isEqualTo("Russia vetoed the resolution.");
    assertThat(veto.select("dl").text())
        .contains(
            "Broader reject",
            "PLOVER REJECT, from reject",
            "Quad class verbal conflict",
            "Reads flat as agent wg:vetoed patient",
            "veto");
    assertThat(page.getElementById("Reject").select("dl").text()).contains("CAMEO 12");
    assertThat(page.getElementById("Event").select("dl").text()).contains("Close to schema:Action");
  }

  @Test
  void entryOfAPropertyTellsWhatItJoins() {
    assertThat(page.getElementById("nearDuplicateOf").select("dl").text())
        .contains("Of article", "Leads to article", "holds both ways");
    assertThat(page.getElementById("vetoed").select("dl").text()).contains("Flat form of veto");
    assertThat(page.getElementById("place").select("dl").text()).contains("Implies sem:hasPlace");
    assertThat(page.getElementById("Denies").select("dl").text()).contains("One of stance");
  }

  @Test
  void hierarchyLeadsFromEventToItsNarrowestClasses() {
    Element event = page.select(".tree > li > details[open] > summary").first();

    assertThat(event.text()).startsWith("event");
    assertThat(
            event.parent().select("details:has(> summary > a[href=#Consult]) a").eachAttr("href"))
        .contains("#Meeting", "#Summit");
  }

  @Test
  void versionsAndChangesAreTold() {
    assertThat(page.select(".meta").text()).contains("Version 0.1.0");
    assertThat(page.select("section[aria-labelledby=s-changes] li").text()).contains("0.1.0");
  }

  @Test
  void sameOntologyGivesTheSamePage() {
    assertThat(OntologyPage.of(DomainPack.home(), false)).isEqualTo(html);
  }

  @Test
  void pageOfAPackShowsItsTermsAndEscapesWhatTheySay(@TempDir Path dir) throws IOException {
    Files.createDirectories(dir.resolve("ontology"));
    Files.writeString(
        dir.resolve("pack.ttl"),
        """
        @prefix owl: <http://www.w3.org/2002/07/owl#> .
        @prefix dcterms: <http://purl.org/dc/terms/> .
        @prefix vann: <http://purl.org/vocab/vann/> .
        <https://example.org/pack/games> a owl:Ontology ;
          dcterms:identifier "games" ; dcterms:title "Games & sports"@en ;
          dcterms:license <https://creativecommons.org/publicdomain/zero/1.0/> ;
          owl:versionInfo "1" ;
          vann:preferredNamespacePrefix "g" ;
          vann:preferredNamespaceUri "https://example.org/games#" .
        """,
        StandardCharsets.UTF_8);
    Files.writeString(
        dir.resolve("ontology/games.ttl"),
        """
        @prefix g: <https://example.org/games#> .
        @prefix wg: <https://w3id.org/wiregraph/ontology#> .
        @prefix owl: <http://www.w3.org/2002/07/owl#> .
        @prefix rdfs: <http://www.w3.org/2000/01/rdf-schema#> .
        @prefix skos: <http://www.w3.org/2004/02/skos/core#> .
        g:Goal a owl:Class ; rdfs:subClassOf wg:Event ; rdfs:label "<b>goal</b>"@en ;
          skos:definition "A \\"goal\\" & no wg:Statement." .
        """,
        StandardCharsets.UTF_8);

    Document games = Jsoup.parse(OntologyPage.of(DomainPack.in(dir), true));

    assertThat(games.select("h1").text()).isEqualTo("Games & sports: the ontology");
    Element goal = games.getElementById("g:Goal");
    assertThat(goal.select("h3").text()).isEqualTo("<b>goal</b> g:Goal");
    assertThat(goal.select("p").first().text()).isEqualTo("A \"goal\" & no wg:Statement.");
    assertThat(goal.select("p a").attr("href")).isEqualTo("#Statement");
    assertThat(goal.select("b")).isEmpty();
    assertThat(goal.parent().select("h2").text()).isEqualTo("Classes of the domain");
    assertThat(games.getElementById("Veto")).isNull();
    assertThat(games.select("#s-roots")).isEmpty();
    assertThat(games.select("table.prefixes").text()).contains("g https://example.org/games#");
  }
}
