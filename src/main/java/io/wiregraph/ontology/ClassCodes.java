package io.wiregraph.ontology;

import io.wiregraph.vocab.Skos;
import io.wiregraph.vocab.Wg;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.vocabulary.RDFS;

/** The codes that classes of events have in coding schemes of others, as the ontology says. */
public final class ClassCodes {

  private static final Node CAMEO_CODE = Wg.term("cameoCode");

  /** Every class is asked for its codes many times over. */
  private final Map<String, List<String>> notations = new HashMap<>();

  private final Map<String, List<String>> cameo = new HashMap<>();
  private final Graph ontology;

  /** Reads from an ontology. */
  public ClassCodes(Graph ontology) {
    this.ontology = ontology;
  }

  /** Returns the {@code skos:notation} of a class, or of the nearest ones above it, in order. */
  public List<String> notation(String iri) {
    return notations.computeIfAbsent(iri, i -> codes(i, Skos.term("notation")));
  }

  /**
   * Returns the CAMEO codes of a class, or of the nearest ones above it, in order. Several are
   * alternatives: the ontology does not tell them apart.
   */
  public List<String> cameo(String iri) {
    return cameo.computeIfAbsent(iri, i -> codes(i, CAMEO_CODE));
  }

  private List<String> codes(String iri, Node property) {
    Set<String> codes = new TreeSet<>();
    collect(NodeFactory.createURI(iri), property, codes, new HashSet<>());
    return List.copyOf(codes);
  }

  private void collect(Node term, Node property, Set<String> codes, Set<Node> seen) {
    if (!seen.add(term)) {
      return;
    }
    List<Node> own = ontology.find(term, property, Node.ANY).mapWith(t -> t.getObject()).toList();
    if (own.isEmpty()) {
      ontology
          .find(term, RDFS.subClassOf.asNode(), Node.ANY)
          .mapWith(t -> t.getObject())
          .filterKeep(Node::isURI)
          .toList()
          .forEach(parent -> collect(parent, property, codes, seen));
      return;
    }
    own.forEach(code -> codes.add(code.getLiteralLexicalForm()));
  }
}
