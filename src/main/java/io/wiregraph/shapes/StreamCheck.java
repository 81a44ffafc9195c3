package io.wiregraph.shapes;

import io.wiregraph.pack.DomainPack;
import io.wiregraph.vocab.Nif;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Deque;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.shacl.Shapes;
import org.apache.jena.shacl.engine.Target;
import org.apache.jena.shacl.engine.TargetType;
import org.apache.jena.shacl.engine.ValidationContext;
import org.apache.jena.shacl.engine.constraint.CardinalityConstraint;
import org.apache.jena.shacl.engine.constraint.ConstraintTerm;
import org.apache.jena.shacl.engine.constraint.ValueRangeConstraint;
import org.apache.jena.shacl.parser.Constraint;
import org.apache.jena.shacl.parser.PropertyShape;
import org.apache.jena.shacl.parser.Shape;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.sparql.path.P_Link;
import org.apache.jena.sparql.path.Path;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;

/**
 * Checks what is said of a thing while a graph goes by, without the graph: those constraints of the
 * shapes that need no other thing (how many values, of which kind, type, pattern and range), and
 * that the words of a stretch of text are as many characters as its place says. A thing of which
 * not all is said in a row may be suspected wrongly; {@link GraphCheck} tells.
 */
public final class StreamCheck {

  private static final Pattern PLACE = Pattern.compile("#char=([0-9]{1,9}),([0-9]{1,9})$");

  /** A shape's part that can be checked so; a null path is the thing itself. */
  private record Part(Shape shape, Path path, Node property, List<Constraint> constraints) {}

  private final Shapes shapes;
  private final Map<Node, Set<Part>> byClass = new HashMap<>();
  private final Map<Node, Set<Part>> byProperty = new HashMap<>();
  private final Graph nothing = GraphFactory.createDefaultGraph();
  private final Consumer<Violation> found;
  private ValidationContext context;
  private long checked;

  private StreamCheck(Graph shapes, Graph ontology, Consumer<Violation> found) {
    this.found = found;
    this.shapes = Shapes.parse(shapes);
    this.context = ValidationContext.create(this.shapes, nothing);
    for (Shape shape : this.shapes.getTargetShapes()) {
      List<Part> parts = parts(shape);
      for (Target target : shape.getTargets()) {
        TargetType type = target.getTargetType();
        if (type == TargetType.targetClass || type == TargetType.implicitClass) {
          for (Node below : withBelow(target.getObject(), ontology)) {
            byClass.computeIfAbsent(below, c -> new LinkedHashSet<>()).addAll(parts);
          }
        } else if (type == TargetType.targetSubjectsOf) {
          byProperty.computeIfAbsent(target.getObject(), p -> new LinkedHashSet<>()).addAll(parts);
        }
      }
    }
  }

  /**
   * Reads the shapes and the ontology of a domain pack.
   *
   * @param found takes what is surely wrong
   */
  public static StreamCheck of(DomainPack pack, Consumer<Violation> found) {
    return new StreamCheck(pack.shapes().graph(), pack.ontology().graph(), found);
  }

  private static List<Part> parts(Shape shape) {
    List<Part> parts = new ArrayList<>();
    Collection<PropertyShape> properties =
        shape instanceof PropertyShape own ? List.of(own) : shape.getPropertyShapes();
    for (PropertyShape property : properties) {
      List<Constraint> own = alone(property);
      if (property.getPath() instanceof P_Link link && !own.isEmpty()) {
        parts.add(new Part(property, link, link.getNode(), own));
      }
    }
    return parts;
  }

  private static List<Constraint> alone(Shape shape) {
    return shape.getConstraints().stream()
        .filter(
            c ->
                c instanceof CardinalityConstraint
                    || c instanceof ConstraintTerm
                    || c instanceof ValueRangeConstraint)
        .toList();
  }

  private static Set<Node> withBelow(Node type, Graph ontology) {
    Set<Node> all = new LinkedHashSet<>();
    Deque<Node> open = new ArrayDeque<>(List.of(type));
    while (!open.isEmpty()) {
      Node next = open.remove();
      if (all.add(next)) {
        ontology
            .find(Node.ANY, RDFS.subClassOf.asNode(), next)
            .forEachRemaining(triple -> open.add(triple.getSubject()));
      }
    }
    return all;
  }

  /** Returns how many things were looked at. */
  public long checked() {
    return checked;
  }

  /**
   * Looks at what a graph says of a thing.
   *
   * @param said triples with the thing as subject
   * @return whether the shapes have nothing against it
   */
  public boolean isFine(Node graph, Node subject, List<Triple> said) {
    checked++;
    // Parts are told apart as they are: what they hold takes long to compare.
    Set<Part> parts = Collections.newSetFromMap(new IdentityHashMap<>());
    for (Triple triple : said) {
      parts.addAll(byProperty.getOrDefault(triple.getPredicate(), Set.of()));
      if (triple.getPredicate().equals(RDF.type.asNode())) {
        parts.addAll(byClass.getOrDefault(triple.getObject(), Set.of()));
      } else if (triple.getPredicate().equals(Nif.ANCHOR_OF)) {
        checkLength(graph, subject, triple.getObject());
      }
    }
    for (Part part : parts) {
      Set<Node> values = new LinkedHashSet<>();
      for (Triple triple : said) {
        if (triple.getPredicate().equals(part.property())) {
          values.add(triple.getObject());
        }
      }
      for (Constraint constraint : part.constraints()) {
        constraint.validatePropertyShape(
            context, nothing, part.shape(), subject, part.path(), values);
      }
    }
    if (context.hasViolation()) {
      context = ValidationContext.create(shapes, nothing);
      return false;
    }
    return true;
  }

  private void checkLength(Node graph, Node subject, Node words) {
    Matcher place = PLACE.matcher(subject.isURI() ? subject.getURI() : "");
    if (!place.find() || !words.isLiteral()) {
      return;
    }
    int begin = Integer.parseInt(place.group(1));
    int end = Integer.parseInt(place.group(2));
    String text = words.getLiteralLexicalForm();
    int length = text.codePointCount(0, text.length());
    if (end - begin != length) {
      found.accept(
          new Violation(
              graph.toString(),
              "WordsOfAnotherLength",
              "text against place",
              subject,
              null,
              words,
              "These are " + length + " characters."));
    }
  }
}
