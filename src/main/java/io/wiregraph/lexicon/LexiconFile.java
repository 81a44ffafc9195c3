package io.wiregraph.lexicon;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.rdf.model.RDFNode;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.RiotException;
import org.apache.jena.vocabulary.OWL;

/**
 * A file of ontology or lexicon on the class path, as it was read.
 *
 * @param name its name as a resource: {@code ontology/lexicon/light.ttl}
 * @param text what stands in it
 * @param model what it says
 */
record LexiconFile(String name, String text, Model model) {

  private static final String SCHEME = "wiregraph:/";

  /**
   * Reads the named resources and whatever they import by a relative name, each once, in order.
   *
   * @throws LexiconException if one is missing or is no Turtle
   */
  static List<LexiconFile> withImports(List<String> resources) {
    List<LexiconFile> files = new ArrayList<>();
    Set<String> seen = new HashSet<>();
    for (String resource : resources) {
      load(resource, seen, files);
    }
    return files;
  }

  private static void load(String resource, Set<String> seen, List<LexiconFile> files) {
    if (!seen.add(resource)) {
      return;
    }
    LexiconFile file = read(resource);
    files.add(file);
    file.model().listObjectsOfProperty(OWL.imports).toList().stream()
        .map(RDFNode::toString)
        .filter(iri -> iri.startsWith(SCHEME))
        .sorted()
        .forEach(iri -> load(iri.substring(SCHEME.length()), seen, files));
  }

  private static LexiconFile read(String resource) {
    try (InputStream in = LexiconFile.class.getClassLoader().getResourceAsStream(resource)) {
      if (in == null) {
        throw new LexiconException("the lexicon has no file " + resource);
      }
      String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      Model model = ModelFactory.createDefaultModel();
      RDFParser.create().fromString(text).lang(Lang.TURTLE).base(SCHEME + resource).parse(model);
      return new LexiconFile(resource, text, model);
    } catch (IOException | RiotException e) {
      throw new LexiconException(resource + ": " + e.getMessage(), e);
    }
  }
}
