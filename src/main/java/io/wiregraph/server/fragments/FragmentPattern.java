package io.wiregraph.server.fragments;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.jena.datatypes.BaseDatatype;
import org.apache.jena.datatypes.RDFDatatype;
import org.apache.jena.datatypes.TypeMapper;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.Quad;
import org.jspecify.annotations.Nullable;

/**
 * Which triples a fragment is of. Values are written as Hydra's explicit representation has them:
 * an IRI as it is, a literal in quotation marks with its language or datatype after it; nothing, or
 * a variable, stands for all.
 *
 * @param pattern the pattern; {@link Node#ANY} for all
 */
record FragmentPattern(Quad pattern) {

  /** What stands for the default graph, which has no name (after the LDF server in Node.js). */
  static final String DEFAULT_GRAPH = "urn:ldf:defaultGraph";

  /** The parameters, in the order of a quad: subject, predicate, object, graph. */
  static final String[] NAMES = {"subject", "predicate", "object", "graph"};

  private static final Pattern LITERAL =
      Pattern.compile(
          "\"(.*)\"(?:@([A-Za-z]{1,8}(?:-[A-Za-z0-9]{1,8})*)|\\^\\^<?([^<>\"]+)>?)?",
          Pattern.DOTALL);
  private static final Pattern IRI =
      Pattern.compile("<?([A-Za-z][A-Za-z0-9+.-]*:[^\\x00-\\x20<>\"{}|\\\\^`]*)>?");

  /**
   * Reads the parameters of a request.
   *
   * @throws IllegalArgumentException if a value is neither IRI nor literal; says which
   */
  static FragmentPattern of(HttpServletRequest request) {
    Node[] nodes = new Node[NAMES.length];
    for (int i = 0; i < NAMES.length; i++) {
      nodes[i] = node(NAMES[i], request.getParameter(NAMES[i]));
    }
    Node graph =
        nodes[3].isURI() && nodes[3].getURI().equals(DEFAULT_GRAPH)
            ? Quad.defaultGraphIRI
            : nodes[3];
    return new FragmentPattern(Quad.create(graph, nodes[0], nodes[1], nodes[2]));
  }

  private static Node node(String name, @Nullable String value) {
    if (value == null || value.isBlank() || value.startsWith("?")) {
      return Node.ANY;
    }
    Matcher literal = LITERAL.matcher(value);
    if (literal.matches()) {
      return literal(literal);
    }
    Matcher iri = IRI.matcher(value.strip());
    if (iri.matches()) {
      return NodeFactory.createURI(iri.group(1));
    }
    throw new IllegalArgumentException(
        name + " takes an IRI, \"text\", \"text\"@en or \"text\"^^IRI, or nothing for all");
  }

  private static Node literal(Matcher literal) {
    String text = literal.group(1);
    if (literal.group(2) != null) {
      return NodeFactory.createLiteralLang(text, literal.group(2));
    }
    return literal.group(3) == null
        ? NodeFactory.createLiteralString(text)
        : NodeFactory.createLiteralDT(text, type(literal.group(3)));
  }

  /** Jena keeps every type that it is asked for by name; requests must not fill the memory. */
  private static RDFDatatype type(String iri) {
    RDFDatatype known = TypeMapper.getInstance().getTypeByName(iri);
    return known == null ? new BaseDatatype(iri) : known;
  }

  /** Returns the part of an address after the question mark that asks for it; empty for all. */
  String query() {
    StringBuilder out = new StringBuilder();
    Node[] nodes = {
      pattern.getSubject(), pattern.getPredicate(), pattern.getObject(), pattern.getGraph()
    };
    for (int i = 0; i < NAMES.length; i++) {
      if (!nodes[i].equals(Node.ANY)) {
        out.append(out.length() == 0 ? "" : "&").append(NAMES[i]).append('=');
        out.append(URLEncoder.encode(text(nodes[i]), StandardCharsets.UTF_8));
      }
    }
    return out.toString();
  }

  /** Returns a value as a parameter has it; empty for all. */
  static String text(Node node) {
    if (node.equals(Node.ANY)) {
      return "";
    }
    if (Quad.isDefaultGraph(node)) {
      return DEFAULT_GRAPH;
    }
    if (!node.isLiteral()) {
      return node.toString();
    }
    String quoted = '"' + node.getLiteralLexicalForm() + '"';
    if (!node.getLiteralLanguage().isEmpty()) {
      return quoted + "@" + node.getLiteralLanguage();
    }
    String type = node.getLiteralDatatypeURI();
    return type.endsWith("XMLSchema#string") ? quoted : quoted + "^^" + type;
  }
}
