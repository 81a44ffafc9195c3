package io.wiregraph.export;

import io.wiregraph.export.SortedQuads.Line;
import io.wiregraph.export.graph.XmlText;
import io.wiregraph.query.Prefixes;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.apache.jena.rdf.model.impl.Util;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.util.NodeFactoryExtra;

/**
 * The default graph as RDF/XML, an {@code rdf:Description} for each subject. Predicates whose
 * namespace has no prefix declare one where they stand, so that nothing has to be known of the
 * triples to come.
 */
public final class RdfXmlExport implements DatasetExport {

  private static final String STRING = "http://www.w3.org/2001/XMLSchema#string";

  @Override
  public void write(DatasetGraph dataset, Prefixes prefixes, OutputStream out) throws IOException {
    Writer writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
    writer.write("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<rdf:RDF");
    for (Map.Entry<String, String> prefix : prefixes.map().entrySet()) {
      writer.write("\n   ");
      XmlText.attribute(writer, "xmlns:" + prefix.getKey(), prefix.getValue());
    }
    writer.write(">\n");
    Descriptions descriptions = new Descriptions(prefixes, writer);
    SortedQuads.knowledge(dataset, RdfProfile.USUAL, descriptions::write);
    descriptions.end();
    writer.write("</rdf:RDF>\n");
    writer.flush();
  }

  /** Opens and closes the descriptions. */
  private static final class Descriptions {

    private final Map<String, String> prefixes;
    private final Writer out;
    private String subject = "";

    Descriptions(Prefixes prefixes, Writer out) {
      this.prefixes =
          prefixes.map().entrySet().stream()
              .collect(Collectors.toMap(Map.Entry::getValue, Map.Entry::getKey, (a, b) -> a));
      this.out = out;
    }

    void write(Line line) throws IOException {
      if (!line.subject().equals(subject)) {
        end();
        subject = line.subject();
        out.write("  <rdf:Description");
        XmlText.attribute(out, "rdf:about", iri(subject));
        out.write(">\n");
      }
      out.write("    <");
      String name = element(iri(line.predicate()));
      value(name, line.object());
    }

    void end() throws IOException {
      if (!subject.isEmpty()) {
        out.write("  </rdf:Description>\n");
      }
    }

    /** Writes the name of an element, declares its prefix where that is to be, and returns it. */
    private String element(String predicate) throws IOException {
      int split = Util.splitNamespaceXML(predicate);
      if (split == predicate.length()) {
        throw new IOException(
            "RDF/XML cannot say <" + predicate + ">, which does not end in a name; Turtle can");
      }
      String namespace = predicate.substring(0, split);
      Optional<String> prefix = Optional.ofNullable(prefixes.get(namespace));
      String name = prefix.orElse("ns") + ":" + predicate.substring(split);
      out.write(name);
      if (prefix.isEmpty()) {
        XmlText.attribute(out, "xmlns:ns", namespace);
      }
      return name;
    }

    private void value(String name, String object) throws IOException {
      if (!object.startsWith("\"")) {
        XmlText.attribute(out, "rdf:resource", iri(object));
        out.write("/>\n");
        return;
      }
      Node literal = NodeFactoryExtra.parseNode(object);
      if (!literal.getLiteralLanguage().isEmpty()) {
        XmlText.attribute(out, "xml:lang", literal.getLiteralLanguage());
      } else if (!STRING.equals(literal.getLiteralDatatypeURI())) {
        XmlText.attribute(out, "rdf:datatype", literal.getLiteralDatatypeURI());
      }
      out.write(">");
      XmlText.write(out, literal.getLiteralLexicalForm());
      out.write("</" + name + ">\n");
    }

    private static String iri(String term) {
      return term.substring(1, term.length() - 1);
    }
  }
}
