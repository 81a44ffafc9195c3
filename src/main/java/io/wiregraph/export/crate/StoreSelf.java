package io.wiregraph.export.crate;

import io.wiregraph.rdf.IriMinter;
import io.wiregraph.vocab.Prov;
import io.wiregraph.vocab.Wg;
import java.util.Iterator;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.out.NodeFmtLib;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDF;

/**
 * What a store says of itself.
 *
 * @param dataset the IRI of the dataset
 * @param title what it is called
 * @param description what is in it
 * @param rights who has which rights
 * @param program name and version of what built it: {@code wiregraph-1.0.0}; empty where that is
 *     not known
 * @param determinants what determined the build, in a line
 * @param described all that describes the dataset
 * @param provenance all that is said of the build
 */
record StoreSelf(
    Node dataset,
    String title,
    String description,
    String rights,
    String program,
    String determinants,
    List<Triple> described,
    List<Triple> provenance) {

  /** Reads it; wants a transaction. */
  static StoreSelf read(DatasetGraph data, IriMinter iris) {
    Node dataset = iris.dataset();
    SortedMap<String, Triple> described = new TreeMap<>();
    data.find(iris.datasetGraph(), Node.ANY, Node.ANY, Node.ANY)
        .forEachRemaining(quad -> add(quad, described));
    SortedMap<String, Triple> provenance = new TreeMap<>();
    String program = "";
    String determinants = "";
    Iterator<Quad> builds =
        data.find(iris.buildGraph(), Node.ANY, RDF.type.asNode(), Prov.ACTIVITY);
    while (builds.hasNext()) {
      Node build = builds.next().getSubject();
      program = text(data, iris.buildGraph(), build, Wg.PROGRAM);
      determinants = text(data, iris.buildGraph(), build, Wg.DETERMINANTS);
      data.find(iris.buildGraph(), build, Node.ANY, Node.ANY)
          .forEachRemaining(quad -> add(quad, provenance));
    }
    return new StoreSelf(
        dataset,
        text(data, iris.datasetGraph(), dataset, DCTerms.title.asNode()),
        text(data, iris.datasetGraph(), dataset, DCTerms.description.asNode()),
        text(data, iris.datasetGraph(), dataset, DCTerms.rights.asNode()),
        program,
        determinants,
        List.copyOf(described.values()),
        List.copyOf(provenance.values()));
  }

  private static void add(Quad quad, SortedMap<String, Triple> to) {
    to.put(NodeFmtLib.str(quad.asTriple()), quad.asTriple());
  }

  private static String text(DatasetGraph data, Node graph, Node subject, Node property) {
    Iterator<Quad> found = data.find(graph, subject, property, Node.ANY);
    String first = "";
    while (found.hasNext()) {
      String text = found.next().getObject().getLiteralLexicalForm();
      first = first.isEmpty() || text.compareTo(first) < 0 ? text : first;
    }
    return first;
  }
}
