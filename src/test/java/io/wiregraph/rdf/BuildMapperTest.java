package io.wiregraph.rdf;

import static org.assertj.core.api.Assertions.assertThat;

import io.wiregraph.vocab.Prov;
import io.wiregraph.vocab.Wg;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.vocabulary.RDF;
import org.junit.jupiter.api.Test;

class BuildMapperTest {

  private static final Node BUILD = NodeFactory.createURI("http://localhost:3030/build/1");

  private final Map<String, Set<String>> said = new TreeMap<>();

  private void map(String determinants) {
    BuildMapper.map(
        BUILD,
        determinants,
        (s, p, o) -> {
          assertThat(s).isEqualTo(BUILD);
          said.computeIfAbsent(p.getURI(), k -> new TreeSet<>())
              .add(o.isURI() ? o.getURI() : o.getLiteralLexicalForm());
        });
  }

  @Test
  void everyPartHasAPropertyOfItsOwn() {
    String determinants =
        "wiregraph-0.1.0, corenlp-4.5.10 left3words, repair-10,"
            + " extract-7+lexicon-0a+confidence-0b, coref-5, posts-1, link-5 wikidict-4.5.10-1,"
            + " metonym-2, gazetteer-0c; graph: mapping 6, ontology 0d, full,text";
    map(determinants);

    assertThat(said.get(RDF.type.getURI())).containsExactly(Prov.ACTIVITY.getURI());
    assertThat(said.get(Wg.DETERMINANTS.getURI())).containsExactly(determinants);
    assertThat(said.get(Wg.PROGRAM.getURI())).containsExactly("wiregraph-0.1.0");
    assertThat(said.get(Wg.MODELS.getURI())).containsExactly("corenlp-4.5.10 left3words");
    assertThat(said.get(Wg.EXTRACTION.getURI()))
        .containsExactly("confidence-0b", "extract-7", "repair-10");
    assertThat(said.get(Wg.RESOLUTION.getURI()))
        .containsExactly("coref-5", "link-5 wikidict-4.5.10-1", "metonym-2", "posts-1");
    assertThat(said.get(Wg.LEXICON_VERSION.getURI())).containsExactly("lexicon-0a");
    assertThat(said.get(Wg.GAZETTEER_VERSION.getURI())).containsExactly("gazetteer-0c");
    assertThat(said.get(Wg.ONTOLOGY_VERSION.getURI())).containsExactly("ontology 0d");
    assertThat(said.get(Wg.MAPPING.getURI())).containsExactly("mapping 6");
    assertThat(said.get(Wg.DETAIL.getURI())).containsExactly("full", "text");
  }

  @Test
  void partsOfNoKnownNameStandInTheTextOnly() {
    map("test; graph: mapping 6");

    assertThat(said.keySet())
        .containsExactlyInAnyOrder(
            RDF.type.getURI(), Wg.DETERMINANTS.getURI(), Wg.MAPPING.getURI());
  }
}
