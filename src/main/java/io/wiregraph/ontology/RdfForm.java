package io.wiregraph.ontology;

import io.wiregraph.pack.DomainPack;
import io.wiregraph.vocab.Wg;
import java.io.ByteArrayOutputStream;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.RDFFormat;
import org.apache.jena.riot.RDFWriter;
import org.apache.jena.riot.RIOT;
import org.apache.jena.riot.out.NodeFmtLib;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.riot.system.StreamRDFOps;
import org.apache.jena.riot.system.StreamRDFWriter;
import org.apache.jena.riot.writer.DirectiveStyle;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.sparql.util.Context;
import org.apache.jena.vocabulary.OWL2;
import org.apache.jena.vocabulary.RDF;

/** A form of RDF that the ontology is had in. The same ontology gives the same bytes. */
public enum RdfForm {
  /** Turtle, a block for each term. */
  TURTLE("Turtle", "ttl", "text/turtle"),
  /** JSON-LD 1.1. */
  JSON_LD("JSON-LD", "jsonld", "application/ld+json"),
  /** RDF/XML. */
  RDF_XML("RDF/XML", "rdf", "application/rdf+xml"),
  /** N-Triples, sorted. */
  N_TRIPLES("N-Triples", "nt", "application/n-triples");

  /** Readers of Turtle 1.0 know no other than {@code @prefix}. */
  private static final Context OLD_DIRECTIVES =
      new Context().set(RIOT.symTurtleDirectiveStyle, DirectiveStyle.AT);

  private final String title;
  private final String ending;
  private final String mediaType;

  RdfForm(String title, String ending, String mediaType) {
    this.title = title;
    this.ending = ending;
    this.mediaType = mediaType;
  }

  /** Returns the form of files whose names end so; empty where there is none. */
  public static Optional<RdfForm> ofEnding(String ending) {
    return Arrays.stream(values()).filter(form -> form.ending.equals(ending)).findFirst();
  }

  /** Returns what people call it. */
  public String title() {
    return title;
  }

  /** Returns what names of such files end in. */
  public String ending() {
    return ending;
  }

  /** Returns its media type. */
  public String mediaType() {
    return mediaType;
  }

  /**
   * Writes the ontology of a domain and what it builds on as one document, which is therefore one
   * ontology: of the headers of the files only that of the core one is in it.
   *
   * @throws io.wiregraph.pack.PackException if a file of the domain is wrong
   */
  public byte[] write(DomainPack pack) {
    Graph ontology = pack.ontology().graph();
    Node core = NodeFactory.createURI(Wg.NS.substring(0, Wg.NS.length() - 1));
    SortedMap<String, Triple> sorted = new TreeMap<>();
    ontology.stream()
        .filter(
            t ->
                t.getSubject().equals(core)
                    || !ontology.contains(
                        t.getSubject(), RDF.type.asNode(), OWL2.Ontology.asNode()))
        .forEach(t -> sorted.put(NodeFmtLib.str(t), t));
    return write(sorted.values(), prefixes(pack));
  }

  /** Writes triples, those of one subject in a row, in their order. */
  public byte[] write(Collection<Triple> triples, Map<String, String> prefixes) {
    return switch (this) {
      case TURTLE -> stream(prefixes, triples, RDFFormat.TURTLE_BLOCKS);
      case JSON_LD -> whole(prefixes, triples, RDFFormat.JSONLD11_PRETTY);
      case RDF_XML -> whole(prefixes, triples, RDFFormat.RDFXML_PLAIN);
      case N_TRIPLES -> stream(prefixes, triples, RDFFormat.NTRIPLES_UTF8);
    };
  }

  private static byte[] stream(
      Map<String, String> prefixes, Collection<Triple> triples, RDFFormat format) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    StreamRDF writer = StreamRDFWriter.getWriterStream(out, format, OLD_DIRECTIVES);
    writer.start();
    prefixes.forEach(writer::prefix);
    StreamRDFOps.sendTriplesToStream(triples.iterator(), writer);
    writer.finish();
    return out.toByteArray();
  }

  private static byte[] whole(
      Map<String, String> prefixes, Collection<Triple> triples, RDFFormat format) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    Graph graph = GraphFactory.createDefaultGraph();
    prefixes.forEach(graph.getPrefixMapping()::setNsPrefix);
    triples.forEach(graph::add);
    RDFWriter.source(graph).format(format).output(out);
    return out.toByteArray();
  }

  private static Map<String, String> prefixes(DomainPack pack) {
    Map<String, String> prefixes = new LinkedHashMap<>();
    for (Vocabulary vocabulary : Vocabulary.values()) {
      prefixes.put(vocabulary.prefix(), vocabulary.namespace());
    }
    prefixes.putAll(pack.names().namespaces());
    return prefixes;
  }
}
