package io.wiregraph.rdf;

import io.wiregraph.vocab.Prov;
import io.wiregraph.vocab.Wg;
import java.util.Map;
import java.util.regex.Pattern;
import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.RDF;

/**
 * A way of building as PROV-O has it: what determined the result, each part by a property of its
 * own, and all parts as one text. When, where and how long is not said: the same articles give the
 * same bytes.
 */
public final class BuildMapper {

  private static final Pattern BETWEEN_PARTS = Pattern.compile("; graph: |, ?|\\+");
  private static final Pattern END_OF_NAME = Pattern.compile("[ -]");

  /** The property of each part, by the word that the part begins with. */
  private static final Map<String, Node> PROPERTIES =
      Map.ofEntries(
          Map.entry("wiregraph", Wg.PROGRAM),
          Map.entry("corenlp", Wg.MODELS),
          Map.entry("repair", Wg.EXTRACTION),
          Map.entry("extract", Wg.EXTRACTION),
          Map.entry("lexicon", Wg.LEXICON_VERSION),
          Map.entry("confidence", Wg.EXTRACTION),
          Map.entry("coref", Wg.RESOLUTION),
          Map.entry("posts", Wg.RESOLUTION),
          Map.entry("link", Wg.RESOLUTION),
          Map.entry("metonym", Wg.RESOLUTION),
          Map.entry("gazetteer", Wg.GAZETTEER_VERSION),
          Map.entry("mapping", Wg.MAPPING),
          Map.entry("ontology", Wg.ONTOLOGY_VERSION),
          Map.entry("lean", Wg.DETAIL),
          Map.entry("full", Wg.DETAIL),
          Map.entry("text", Wg.DETAIL));

  private BuildMapper() {}

  /**
   * Writes a way of building.
   *
   * @param build its node
   * @param determinants its parts, each of which begins with its name
   */
  public static void map(Node build, String determinants, QuadSink out) {
    out.add(build, RDF.type.asNode(), Prov.ACTIVITY);
    out.add(build, Wg.DETERMINANTS, Literals.string(determinants));
    for (String part : BETWEEN_PARTS.split(determinants, -1)) {
      Node property = PROPERTIES.get(END_OF_NAME.split(part, 2)[0]);
      if (property != null) {
        out.add(build, property, Literals.string(part));
      }
    }
  }
}
