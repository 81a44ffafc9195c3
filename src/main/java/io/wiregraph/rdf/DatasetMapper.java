package io.wiregraph.rdf;

import io.wiregraph.pack.DomainPack;
import io.wiregraph.text.ArticleId;
import io.wiregraph.vocab.Dcat;
import io.wiregraph.vocab.ItsRdf;
import io.wiregraph.vocab.Nif;
import io.wiregraph.vocab.Prov;
import io.wiregraph.vocab.SchemaOrg;
import io.wiregraph.vocab.Sem;
import io.wiregraph.vocab.Skos;
import io.wiregraph.vocab.VoidTerms;
import io.wiregraph.vocab.Wg;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;

/**
 * What a store is, for catalogues and for who finds it: a dataset of VoID and DCAT. Only what is
 * known without looking through the store is said, and nothing of when or where it was built.
 */
public final class DatasetMapper {

  private static final Node DBPEDIA = NodeFactory.createURI("http://dbpedia.org/void/Dataset");
  private static final String RIGHTS =
      "What articles say is their publishers'. The licence of this graph is for who publishes it to"
          + " state.";

  private final IriMinter iris;
  private final DomainPack pack;

  /** Describes a store with those IRIs and of that domain. */
  public DatasetMapper(IriMinter iris, DomainPack pack) {
    this.iris = iris;
    this.pack = pack;
  }

  /**
   * Writes the description.
   *
   * @param triples how many triples there are
   * @param countByClass how many nodes of each class
   * @param example an article to begin with; empty where there is none
   */
  public void map(
      long triples, Map<Node, Long> countByClass, Optional<ArticleId> example, QuadSink out) {
    Node dataset = iris.dataset();
    out.add(dataset, RDF.type.asNode(), VoidTerms.DATASET);
    out.add(dataset, RDF.type.asNode(), Dcat.DATASET);
    out.add(
        dataset,
        DCTerms.title.asNode(),
        Literals.english("Knowledge graph of news articles: " + pack.title()));
    out.add(
        dataset,
        DCTerms.description.asNode(),
        Literals.english(
            "Events, standing relations and statements that articles report, each with who says so"
                + " and where, and the entities that take part in them."));
    out.add(dataset, DCTerms.rights.asNode(), Literals.english(RIGHTS));
    out.add(dataset, VoidTerms.URI_SPACE, Literals.string(iris.base()));
    out.add(dataset, VoidTerms.TRIPLES, number(triples));
    for (String namespace : namespaces()) {
      out.add(dataset, VoidTerms.VOCABULARY, NodeFactory.createURI(namespace));
    }
    example.ifPresent(id -> out.add(dataset, VoidTerms.EXAMPLE_RESOURCE, iris.article(id)));
    countByClass.entrySet().stream()
        .sorted(Comparator.comparing(entry -> entry.getKey().getURI()))
        .forEach(entry -> partition(dataset, entry.getKey(), entry.getValue(), out));
    access(dataset, out);
    links(dataset, "exact-matches", Skos.EXACT_MATCH, out);
    links(dataset, "close-matches", Skos.CLOSE_MATCH, out);
  }

  private static void partition(Node dataset, Node type, long count, QuadSink out) {
    Node part = part(dataset, "class-" + type.getLocalName());
    out.add(dataset, VoidTerms.CLASS_PARTITION, part);
    out.add(part, VoidTerms.CLASS, type);
    out.add(part, VoidTerms.ENTITIES, number(count));
    if (type.equals(Wg.ENTITY)) {
      out.add(dataset, VoidTerms.ENTITIES, number(count));
    }
  }

  /** The program's own server answers below the base; who serves elsewhere says so there. */
  private void access(Node dataset, QuadSink out) {
    Node endpoint = NodeFactory.createURI(iris.base() + "kg/sparql");
    Node distribution = part(dataset, "sparql");
    out.add(dataset, VoidTerms.SPARQL_ENDPOINT, endpoint);
    out.add(dataset, Dcat.DISTRIBUTION, distribution);
    out.add(distribution, RDF.type.asNode(), Dcat.A_DISTRIBUTION);
    out.add(distribution, Dcat.ACCESS_URL, endpoint);
  }

  /** All links of a linkset have one predicate, so there are two of them. */
  private static void links(Node dataset, String name, Node predicate, QuadSink out) {
    Node links = part(dataset, name);
    out.add(dataset, VoidTerms.SUBSET, links);
    out.add(links, RDF.type.asNode(), VoidTerms.LINKSET);
    out.add(links, VoidTerms.LINK_PREDICATE, predicate);
    out.add(links, VoidTerms.SUBJECTS_TARGET, dataset);
    out.add(links, VoidTerms.OBJECTS_TARGET, DBPEDIA);
  }

  private SortedSet<String> namespaces() {
    SortedSet<String> all = new TreeSet<>(pack.names().namespaces().values());
    all.add(Wg.NS);
    all.add(SchemaOrg.NS);
    all.add(Sem.NS);
    all.add(Prov.NS);
    all.add(Nif.NS);
    all.add(ItsRdf.NS);
    all.add(Skos.NS);
    all.add(RDF.getURI());
    all.add(RDFS.getURI());
    return all;
  }

  private static Node part(Node dataset, String name) {
    return NodeFactory.createURI(dataset.getURI() + "#" + name);
  }

  private static Node number(long value) {
    return NodeFactory.createLiteralDT(Long.toString(value), XSDDatatype.XSDinteger);
  }
}
