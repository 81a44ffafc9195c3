package io.wiregraph.server.catalog;

import io.wiregraph.query.Prefixes;
import io.wiregraph.server.http.StoreState;
import io.wiregraph.text.Sha256;
import io.wiregraph.vocab.Dcat;
import io.wiregraph.vocab.Hydra;
import io.wiregraph.vocab.Skos;
import io.wiregraph.vocab.VoidTerms;
import java.nio.charset.StandardCharsets;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.out.NodeFmtLib;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.vocabulary.FOAF;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDF;

/**
 * The description of a dataset that is served: what the store says of itself, where the server has
 * it, and, where somebody has counted, its partitions (VoID, DCAT 2).
 */
final class DatasetTriples {

  /** So many properties are listed, those first that most triples have. */
  static final int MOST_PROPERTIES = 1000;

  private static final String MEDIA_TYPES = "https://www.iana.org/assignments/media-types/";
  private static final String FORMATS = "http://www.w3.org/ns/formats/";
  private static final List<String> OFFERED =
      List.of("Turtle", "N-Triples", "RDF_XML", "JSON-LD", "N-Quads", "TriG");
  private static final String FRAGMENTS =
      "https://linkeddatafragments.org/specification/triple-pattern-fragments/";
  private static final int HASH_BYTES = 6;

  private final String base;
  private final String root;
  private final Prefixes prefixes;
  private final Node dataset;
  private final SortedMap<String, Triple> found = new TreeMap<>();

  /**
   * Describes the dataset of a store.
   *
   * @param base the store's base
   * @param root where the server is found
   */
  DatasetTriples(String base, String root, Prefixes prefixes) {
    this.base = base;
    this.root = root;
    this.prefixes = prefixes;
    this.dataset = iri(base + "dataset");
  }

  /** Takes what the store says of itself; wants a transaction. */
  DatasetTriples stored(DatasetGraph data) {
    data.find(iri(base + "graph/dataset"), Node.ANY, Node.ANY, Node.ANY)
        .forEachRemaining(
            q -> add(q.getSubject(), q.getPredicate(), here(q.getPredicate(), q.getObject())));
    return this;
  }

  /** The store believes to be served at its base. */
  private Node here(Node property, Node object) {
    boolean isAddress =
        property.equals(VoidTerms.SPARQL_ENDPOINT) || property.equals(Dcat.ACCESS_URL);
    return isAddress && object.isURI() && object.getURI().startsWith(base)
        ? iri(root + object.getURI().substring(base.length()))
        : object;
  }

  /**
   * Adds where it is had.
   *
   * @param areDumpsServed whether there are dumps
   */
  DatasetTriples access(StoreState now, boolean areDumpsServed) {
    Node document = iri(root + ".well-known/void");
    add(document, RDF.type.asNode(), VoidTerms.DATASET_DESCRIPTION);
    add(document, FOAF.primaryTopic.asNode(), dataset);
    add(
        dataset,
        DCTerms.modified.asNode(),
        NodeFactory.createLiteralDT(
            now.since().truncatedTo(ChronoUnit.SECONDS).toString(), XSDDatatype.XSDdateTime));
    OFFERED.forEach(format -> add(dataset, VoidTerms.FEATURE, iri(FORMATS + format)));
    Node fragments = distribution("fragments", "Triple pattern fragments");
    add(fragments, Dcat.ACCESS_URL, iri(root + "ldf"));
    add(fragments, DCTerms.conformsTo.asNode(), iri(FRAGMENTS));
    Node files = distribution("export", "Parts of it as nodes and edges: GraphML, GEXF, CX2, SVG");
    add(files, Dcat.ACCESS_URL, iri(root + "export"));
    add(dataset, VoidTerms.SUBSET, iri(root + "ldf#dataset"));
    add(iri(root + "ldf#dataset"), RDF.type.asNode(), Hydra.COLLECTION);
    if (areDumpsServed) {
      for (Dump dump : Dump.values()) {
        dump(dump);
      }
    }
    return this;
  }

  private void dump(Dump dump) {
    Node file = iri(root + "dump/" + dump.fileName());
    add(dataset, VoidTerms.DATA_DUMP, file);
    Node distribution = distribution("dump-" + dump.fileName(), dump.title());
    add(distribution, Dcat.DOWNLOAD_URL, file);
    add(distribution, Dcat.ACCESS_URL, file);
    add(distribution, Dcat.MEDIA_TYPE, iri(MEDIA_TYPES + dump.mediaType()));
    add(distribution, Dcat.COMPRESS_FORMAT, iri(MEDIA_TYPES + "application/gzip"));
  }

  private Node distribution(String name, String title) {
    Node distribution = part(name);
    add(dataset, Dcat.DISTRIBUTION, distribution);
    add(distribution, RDF.type.asNode(), Dcat.A_DISTRIBUTION);
    add(distribution, DCTerms.title.asNode(), NodeFactory.createLiteralLang(title, "en"));
    return distribution;
  }

  /** Adds what was counted. */
  DatasetTriples counted(Census census) {
    add(dataset, VoidTerms.PROPERTIES, number(census.triplesByProperty().size()));
    add(dataset, VoidTerms.CLASSES, number(census.thingsByClass().size()));
    census.examples().values().forEach(e -> add(dataset, VoidTerms.EXAMPLE_RESOURCE, iri(e)));
    Set<Node> told =
        found.values().stream()
            .filter(t -> t.getPredicate().equals(VoidTerms.CLASS))
            .map(Triple::getObject)
            .collect(Collectors.toSet());
    for (Map.Entry<String, Long> type : census.thingsByClass().entrySet()) {
      if (!told.contains(iri(type.getKey()))) {
        Node part = part("class-" + name(type.getKey()));
        add(dataset, VoidTerms.CLASS_PARTITION, part);
        add(part, VoidTerms.CLASS, iri(type.getKey()));
        add(part, VoidTerms.ENTITIES, number(type.getValue()));
      }
    }
    Census.greatestFirst(census.triplesByProperty()).stream()
        .limit(MOST_PROPERTIES)
        .forEach(property -> property(property.getKey(), property.getValue()));
    add(part("exact-matches"), VoidTerms.TRIPLES, number(census.triples(Skos.EXACT_MATCH)));
    add(part("close-matches"), VoidTerms.TRIPLES, number(census.triples(Skos.CLOSE_MATCH)));
    return this;
  }

  private void property(String property, long triples) {
    Node part = part("property-" + name(property));
    add(dataset, VoidTerms.PROPERTY_PARTITION, part);
    add(part, VoidTerms.PROPERTY, iri(property));
    add(part, VoidTerms.TRIPLES, number(triples));
  }

  /** A short name where there is a prefix; else one that no other IRI has. */
  private String name(String iri) {
    return prefixes
        .shorten(iri)
        .map(name -> name.replace(':', '.'))
        .orElseGet(
            () ->
                HexFormat.of()
                    .formatHex(
                        Sha256.start().digest(iri.getBytes(StandardCharsets.UTF_8)),
                        0,
                        HASH_BYTES));
  }

  /** Returns all, sorted. */
  List<Triple> all() {
    return new ArrayList<>(found.values());
  }

  private void add(Node subject, Node property, Node object) {
    Triple triple = Triple.create(subject, property, object);
    found.put(NodeFmtLib.str(triple), triple);
  }

  private Node part(String name) {
    return iri(dataset.getURI() + "#" + name);
  }

  private static Node number(long value) {
    return NodeFactory.createLiteralDT(Long.toString(value), XSDDatatype.XSDinteger);
  }

  private static Node iri(String iri) {
    return NodeFactory.createURI(iri);
  }
}
