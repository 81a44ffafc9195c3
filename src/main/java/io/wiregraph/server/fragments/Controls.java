package io.wiregraph.server.fragments;

import io.wiregraph.vocab.Hydra;
import io.wiregraph.vocab.VoidTerms;
import java.util.ArrayList;
import java.util.List;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.vocabulary.FOAF;
import org.apache.jena.vocabulary.RDF;

/**
 * What a fragment says of itself: how many triples there are, where the next page is, and how to
 * ask for other fragments (Triple Pattern Fragments, with graphs as Quad Pattern Fragments have
 * them).
 */
final class Controls {

  private static final String SERVICE = "http://www.w3.org/ns/sparql-service-description#";
  private static final Node[] MEANING = {
    RDF.subject.asNode(), RDF.predicate.asNode(), RDF.object.asNode(), iri(SERVICE + "graph")
  };

  private final String ldf;
  private final Fragment fragment;
  private final Node page;
  private final Node graph;
  private final List<Quad> out = new ArrayList<>();

  /**
   * Prepares the controls.
   *
   * @param ldf the address of all fragments
   * @param address the address of the page, as it was asked for
   */
  Controls(String ldf, String address, Fragment fragment) {
    this.ldf = ldf;
    this.fragment = fragment;
    this.page = iri(address);
    this.graph = iri(address + "#metadata");
  }

  /** Returns them, all in the graph that is named after the page. */
  List<Quad> quads() {
    add(graph, FOAF.primaryTopic.asNode(), page);
    Node dataset = iri(ldf + "#dataset");
    Node all = iri(address(0));
    add(dataset, RDF.type.asNode(), VoidTerms.DATASET);
    add(dataset, RDF.type.asNode(), Hydra.COLLECTION);
    // Comunica heeds the name of the default graph only where it has read this before.
    add(dataset, VoidTerms.SUBSET, page);
    add(dataset, iri(SERVICE + "defaultGraph"), iri(FragmentPattern.DEFAULT_GRAPH));
    search(dataset);
    if (!all.equals(page)) {
      add(dataset, VoidTerms.SUBSET, all);
      add(all, VoidTerms.SUBSET, page);
    }
    add(page, RDF.type.asNode(), Hydra.PARTIAL_COLLECTION_VIEW);
    add(page, VoidTerms.TRIPLES, number(fragment.total()));
    add(page, Hydra.TOTAL_ITEMS, number(fragment.total()));
    add(page, Hydra.ITEMS_PER_PAGE, number(Fragment.PAGE_SIZE));
    add(page, Hydra.FIRST, iri(address(1)));
    if (fragment.page() > 1) {
      add(page, Hydra.PREVIOUS, iri(address(fragment.page() - 1)));
    }
    if (fragment.isFollowed()) {
      add(page, Hydra.NEXT, iri(address(fragment.page() + 1)));
    }
    return out;
  }

  private void search(Node dataset) {
    Node form = iri(ldf + "#form");
    add(dataset, Hydra.SEARCH, form);
    String template = ldf + "{?" + String.join(",", FragmentPattern.NAMES) + "}";
    add(form, Hydra.TEMPLATE, NodeFactory.createLiteralString(template));
    add(form, Hydra.VARIABLE_REPRESENTATION, Hydra.EXPLICIT_REPRESENTATION);
    for (int i = 0; i < MEANING.length; i++) {
      Node mapping = iri(ldf + "#" + FragmentPattern.NAMES[i]);
      add(form, Hydra.MAPPING, mapping);
      add(mapping, Hydra.VARIABLE, NodeFactory.createLiteralString(FragmentPattern.NAMES[i]));
      add(mapping, Hydra.PROPERTY, MEANING[i]);
    }
  }

  /** Returns the address of a page of the same pattern; of all pages for 0. */
  private String address(int number) {
    return address(ldf, fragment.pattern(), number);
  }

  /** Returns the address of a page of a pattern; of all pages for 0. */
  static String address(String ldf, FragmentPattern pattern, int number) {
    String query = pattern.query();
    String paged = number < 1 ? query : query + (query.isEmpty() ? "page=" : "&page=") + number;
    return paged.isEmpty() ? ldf : ldf + "?" + paged;
  }

  private void add(Node subject, Node property, Node object) {
    out.add(Quad.create(graph, subject, property, object));
  }

  private static Node number(long value) {
    return NodeFactory.createLiteralDT(Long.toString(value), XSDDatatype.XSDinteger);
  }

  private static Node iri(String iri) {
    return NodeFactory.createURI(iri);
  }
}
