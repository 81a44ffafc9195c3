package io.wiregraph.rdf;

import io.wiregraph.fact.EntityId;
import io.wiregraph.fact.FactId;
import io.wiregraph.fact.FactKind;
import io.wiregraph.text.ArticleId;
import io.wiregraph.text.Sha256;
import io.wiregraph.text.Span;
import io.wiregraph.vocab.Wg;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.Locale;
import java.util.regex.Pattern;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;

/** All IRIs of data. The same input gives the same IRI, on any machine, in any order. */
public final class IriMinter {

  /** The base of a store that names none: where the built-in server answers. */
  public static final String DEFAULT_BASE = "http://localhost:3030/";

  private static final String ENTITY = "entity/";

  private static final int HASH_BYTES = 8;
  private static final String DBPEDIA = "http://dbpedia.org/resource/";
  private static final Pattern NO_WORD = Pattern.compile("[^a-z0-9]+");
  private static final String UNRESERVED = "-._~";
  private static final String FORBIDDEN_IN_IRIS = "<>\"{}|^`\\%?# ";

  private final String base;

  /**
   * Mints IRIs below {@code base}.
   *
   * @throws IllegalArgumentException if it is not an absolute http or https IRI that ends in a
   *     slash
   */
  public IriMinter(String base) {
    checkBase(base);
    this.base = base;
  }

  /**
   * Checks that {@code base} can be the base of a store.
   *
   * @throws IllegalArgumentException if it is not an absolute http or https IRI that ends in a
   *     slash
   */
  public static void checkBase(String base) {
    try {
      URI uri = new URI(base);
      String scheme = uri.getScheme();
      boolean isWeb = "http".equals(scheme) || "https".equals(scheme);
      if (isWeb && uri.getHost() != null && base.endsWith("/")) {
        return;
      }
    } catch (URISyntaxException e) {
      throw new IllegalArgumentException("no base IRI: " + base + " (" + e.getMessage() + ")", e);
    }
    throw new IllegalArgumentException(
        "no base IRI: " + base + " (it must start with http:// or https:// and end with /)");
  }

  /** Returns what all IRIs start with; ends in a slash. */
  public String base() {
    return base;
  }

  /** Returns an article. */
  public Node article(ArticleId id) {
    return iri("article/" + id.encoded());
  }

  /**
   * Returns the name of the article that a node is.
   *
   * @throws IllegalArgumentException if it is none of this base
   */
  public ArticleId articleId(Node article) {
    String start = base + "article/";
    if (!article.isURI() || !article.getURI().startsWith(start)) {
      throw new IllegalArgumentException("no article: " + article);
    }
    String path = article.getURI().substring(start.length());
    return new ArticleId(URLDecoder.decode(path, StandardCharsets.UTF_8));
  }

  /** Returns a stretch of an article's text; the whole text is one, too. */
  public Node span(ArticleId id, Span span) {
    return iri("article/" + id.encoded() + "#char=" + span.begin() + "," + span.end());
  }

  /** Returns an entity as an article has it. */
  public Node entity(ArticleId id, EntityId entity) {
    return iri("article/" + id.encoded() + "#" + entity.fragment());
  }

  /** Returns an event, relation or statement as an article has it. */
  public Node fact(ArticleId id, FactId fact) {
    return iri("article/" + id.encoded() + "#" + fact.fragment());
  }

  /** Returns the government that an article's place is read as. */
  public Node government(ArticleId id, EntityId place) {
    Span span = place.first();
    return iri("article/" + id.encoded() + "#government=" + span.begin() + "," + span.end());
  }

  /** Returns a merged entity; what may not stand in a path segment is percent-encoded. */
  public Node mergedEntity(String slug) {
    StringBuilder out = new StringBuilder(ENTITY);
    for (byte b : slug.getBytes(StandardCharsets.UTF_8)) {
      char c = (char) (b & 0xFF);
      if (isUnreserved(c)) {
        out.append(c);
      } else {
        out.append(percent(b));
      }
    }
    return iri(out.toString());
  }

  /** Returns whether a node is a merged entity, rather than a merged fact. */
  public boolean isMergedEntity(Node merged) {
    return merged.isURI() && merged.getURI().startsWith(base + ENTITY);
  }

  /** Returns a merged event, relation or statement. */
  public Node mergedFact(FactKind kind, String hash) {
    return iri(kind.code() + "/" + hash);
  }

  /** Returns the node of a flat triple; its hash does not depend on the base. */
  public Node pair(Node subject, Node predicate, Node object) {
    String triple = relative(subject) + " " + relative(predicate) + " " + relative(object);
    return iri("fact/" + hash(triple));
  }

  /** Returns the graph of an article. */
  public Node articleGraph(ArticleId id) {
    return iri("graph/article/" + id.encoded());
  }

  /** Returns the graph of identity decisions. */
  public Node identityGraph() {
    return iri("graph/identity");
  }

  /** Returns the graph of the user's own decisions. */
  public Node curationGraph() {
    return iri("graph/curation");
  }

  /** Returns the node of the user's decision of that number, from 1. */
  Node curationDecision(int number) {
    return iri("curation/" + number);
  }

  /** Returns the name that the default graph has in exports for other stores. */
  public Node knowledgeGraph() {
    return iri("graph/knowledge");
  }

  /** Returns the graph that says how the others were made, and from which articles. */
  public Node buildGraph() {
    return iri("graph/build");
  }

  /** Returns all of a store as a dataset. */
  public Node dataset() {
    return iri("dataset");
  }

  /** Returns the graph that describes the dataset. */
  public Node datasetGraph() {
    return iri("graph/dataset");
  }

  /** Returns the node of a way of building: all that determines the result beside the articles. */
  public Node build(String determinants) {
    return iri("build/" + hash(determinants));
  }

  /** Returns a predicate that the ontology lacks. */
  public static Node genericPredicate(String lemma) {
    String word = NO_WORD.matcher(lemma.toLowerCase(Locale.ROOT)).replaceAll("_");
    String name = word.replaceAll("^[_0-9]+|_+$", "");
    return NodeFactory.createURI(Wg.PREDICATE_NS + (name.isEmpty() ? "relate" : name));
  }

  /** Returns the lemma that a predicate of {@link #genericPredicate} is named after. */
  static String genericLemma(Node predicate) {
    return predicate.getURI().substring(Wg.PREDICATE_NS.length());
  }

  /** Returns the DBpedia resource of a Wikipedia title. */
  public static Node dbpedia(String title) {
    StringBuilder out = new StringBuilder(DBPEDIA);
    title
        .codePoints()
        .forEach(
            c -> {
              if (c <= ' ' || FORBIDDEN_IN_IRIS.indexOf(c) >= 0) {
                out.append(percent((byte) c));
              } else {
                out.appendCodePoint(c);
              }
            });
    return NodeFactory.createURI(out.toString());
  }

  /**
   * Returns the Wikipedia title of a DBpedia resource.
   *
   * @throws IllegalArgumentException if it is none
   */
  public static String dbpediaTitle(Node resource) {
    if (!resource.isURI() || !resource.getURI().startsWith(DBPEDIA)) {
      throw new IllegalArgumentException("no DBpedia resource: " + resource);
    }
    String title = resource.getURI().substring(DBPEDIA.length());
    return URLDecoder.decode(title.replace("+", "%2B"), StandardCharsets.UTF_8);
  }

  private String relative(Node node) {
    if (!node.isURI()) {
      return node.toString();
    }
    String text = node.getURI();
    return text.startsWith(base) ? text.substring(base.length()) : text;
  }

  private Node iri(String path) {
    return NodeFactory.createURI(base + path);
  }

  private static boolean isUnreserved(char c) {
    return (c >= 'a' && c <= 'z')
        || (c >= 'A' && c <= 'Z')
        || (c >= '0' && c <= '9')
        || UNRESERVED.indexOf(c) >= 0;
  }

  private static String percent(byte b) {
    return String.format(Locale.ROOT, "%%%02X", b & 0xFF);
  }

  /** Returns the first 16 hexadecimal digits of the SHA-256 of a text. */
  static String hash(String text) {
    byte[] digest = Sha256.start().digest(text.getBytes(StandardCharsets.UTF_8));
    return HexFormat.of().formatHex(digest, 0, HASH_BYTES);
  }
}
