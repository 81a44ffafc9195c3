package io.wiregraph.server.sparql;

import io.wiregraph.server.guard.Limits;
import io.wiregraph.vocab.ServiceTerms;
import io.wiregraph.vocab.VoidTerms;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.query.Dataset;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.system.Txn;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;

/** What a service offers, in the words of SPARQL 1.1 Service Description. */
final class ServiceDescription {

  /** Names that the W3C gives to forms of RDF and of answers (unique URIs for file formats). */
  private static final String FORMATS = "http://www.w3.org/ns/formats/";

  private static final List<String> OFFERED =
      List.of(
          "SPARQL_Results_JSON",
          "SPARQL_Results_XML",
          "SPARQL_Results_CSV",
          "SPARQL_Results_TSV",
          "Turtle",
          "N-Triples",
          "JSON-LD",
          "RDF_XML");

  private ServiceDescription() {}

  /**
   * Describes a service.
   *
   * @param endpoint its address
   */
  static List<Triple> of(String endpoint, Dataset dataset, Limits limits, boolean takesUpdates) {
    Node service = NodeFactory.createURI(endpoint);
    Node all = NodeFactory.createBlankNode("dataset");
    Node graph = NodeFactory.createBlankNode("default");
    List<Triple> out = new ArrayList<>();
    out.add(Triple.create(service, RDF.type.asNode(), ServiceTerms.SERVICE));
    out.add(Triple.create(service, ServiceTerms.ENDPOINT, service));
    out.add(Triple.create(service, ServiceTerms.SUPPORTED_LANGUAGE, ServiceTerms.SPARQL_11_QUERY));
    if (takesUpdates) {
      out.add(
          Triple.create(service, ServiceTerms.SUPPORTED_LANGUAGE, ServiceTerms.SPARQL_11_UPDATE));
    }
    for (String format : OFFERED) {
      Node name = NodeFactory.createURI(FORMATS + format);
      out.add(Triple.create(service, ServiceTerms.RESULT_FORMAT, name));
    }
    String comment =
        String.format(
            Locale.ROOT,
            "A query may take %d s; an answer may have %,d rows and %,d bytes; %d queries run at"
                + " once. SERVICE is off.",
            limits.time().toSeconds(),
            limits.rows(),
            limits.bytes(),
            limits.atOnce());
    out.add(
        Triple.create(
            service, RDFS.comment.asNode(), NodeFactory.createLiteralLang(comment, "en")));
    out.add(Triple.create(service, ServiceTerms.DEFAULT_DATASET, all));
    out.add(Triple.create(all, RDF.type.asNode(), ServiceTerms.DATASET));
    out.add(Triple.create(all, ServiceTerms.DEFAULT_GRAPH, graph));
    out.add(Triple.create(graph, RDF.type.asNode(), ServiceTerms.GRAPH));
    String size =
        Txn.calculateRead(
            dataset,
            () -> String.valueOf(dataset.asDatasetGraph().getGraph(Quad.defaultGraphIRI).size()));
    out.add(
        Triple.create(
            graph, VoidTerms.TRIPLES, NodeFactory.createLiteralDT(size, XSDDatatype.XSDinteger)));
    return out;
  }
}
