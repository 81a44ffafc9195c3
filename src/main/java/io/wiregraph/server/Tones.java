package io.wiregraph.server;

import io.wiregraph.pack.DomainPack;
import io.wiregraph.vocab.Wg;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.RDF;

/**
 * The tone of events: the quad class of their general class, as pages name it ({@code
 * verbal-conflict}).
 */
final class Tones {

  private static final Node QUAD_CLASS = Wg.term("quadClass");

  /** Of what has no tone. */
  static final Tones NONE = new Tones(Map.of());

  private final Map<String, String> byClass;

  private Tones(Map<String, String> byClass) {
    this.byClass = byClass;
  }

  /** Reads which classes of a domain have a tone. */
  static Tones of(DomainPack pack) {
    Map<String, String> byClass = new TreeMap<>();
    pack.ontology()
        .graph()
        .find(Node.ANY, QUAD_CLASS, Node.ANY)
        .filterKeep(t -> t.getSubject().isURI() && t.getObject().isURI())
        .forEachRemaining(
            t ->
                byClass.put(
                    t.getSubject().getURI(),
                    t.getObject()
                        .getURI()
                        .replaceFirst("^.*[#/]", "")
                        .replaceAll("(?<=[a-z])([A-Z])", "-$1")
                        .toLowerCase(Locale.ROOT)));
    return new Tones(byClass);
  }

  /** Returns the tone of a thing; empty where its classes have none. */
  Optional<String> of(Node thing, Description description) {
    return description.values(thing, RDF.type.asNode()).stream()
        .filter(Node::isURI)
        .flatMap(type -> Optional.ofNullable(byClass.get(type.getURI())).stream())
        .findFirst();
  }
}
