package io.wiregraph.pack;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.OWL;
import org.apache.jena.vocabulary.RDF;

/**
 * What a {@code pack.ttl} says of its pack.
 *
 * @param name what it is called in messages and on the command line
 * @param title a short heading
 * @param version its version
 * @param license IRI of its licence
 * @param prefix what stands for its namespace
 * @param namespace what the IRIs of its terms begin with
 * @param imports what it builds on, in order
 */
record PackDescription(
    String name,
    String title,
    String version,
    String license,
    String prefix,
    String namespace,
    List<String> imports) {

  private static final String VANN = "http://purl.org/vocab/vann/";
  private static final Pattern NAME = Pattern.compile("[a-z][a-z0-9-]*");
  private static final Pattern NAMESPACE = Pattern.compile("https?://\\S+[#/]");

  PackDescription {
    imports = List.copyOf(imports);
  }

  /**
   * Reads a description.
   *
   * @throws PackException if it is no proper Turtle, or lacks something
   */
  static PackDescription read(PackFile file) {
    PlacedGraph read = new PlacedGraph();
    read.add(file, ProgramFiles.ROOT + "pack/");
    Graph graph = read.graph();
    List<Node> packs =
        graph
            .find(Node.ANY, RDF.type.asNode(), OWL.Ontology.asNode())
            .mapWith(t -> t.getSubject())
            .toList();
    if (packs.size() != 1) {
      throw new PackException(
          file.name() + ": describes one owl:Ontology, the pack, and not " + packs.size());
    }
    Reader reader = new Reader(file.name(), read, packs.get(0));
    return new PackDescription(
        reader.matching(DCTerms.identifier.asNode(), "dcterms:identifier", NAME),
        reader.one(DCTerms.title.asNode(), "dcterms:title"),
        reader.one(OWL.versionInfo.asNode(), "owl:versionInfo"),
        reader.one(DCTerms.license.asNode(), "dcterms:license"),
        reader.matching(
            NodeFactory.createURI(VANN + "preferredNamespacePrefix"),
            "vann:preferredNamespacePrefix",
            NAME),
        reader.matching(
            NodeFactory.createURI(VANN + "preferredNamespaceUri"),
            "vann:preferredNamespaceUri",
            NAMESPACE),
        reader.imports());
  }

  /** Reads one value after the other; complaints name the place. */
  private record Reader(String file, PlacedGraph read, Node pack) {

    String one(Node property, String name) {
      List<String> values =
          read.graph().find(pack, property, Node.ANY).mapWith(t -> text(t.getObject())).toList();
      if (values.size() != 1 || values.get(0).isBlank()) {
        throw new PackException(place() + ": the pack needs one " + name);
      }
      return values.get(0);
    }

    String matching(Node property, String name, Pattern form) {
      String value = one(property, name);
      if (!form.matcher(value).matches()) {
        throw new PackException(
            place() + ": " + name + " \"" + value + "\" is not of the form " + form);
      }
      return value;
    }

    List<String> imports() {
      List<String> imports = new ArrayList<>();
      read.graph()
          .find(pack, OWL.imports.asNode(), Node.ANY)
          .forEachRemaining(t -> imports.add(text(t.getObject())));
      imports.sort(null);
      return imports;
    }

    private String place() {
      return read.place(pack).map(Place::toString).orElse(file);
    }

    private static String text(Node node) {
      return node.isLiteral() ? node.getLiteralLexicalForm() : node.toString();
    }
  }
}
