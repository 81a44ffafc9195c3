package io.wiregraph.shapes;

import org.apache.jena.graph.Node;
import org.jspecify.annotations.Nullable;

/**
 * One breach of a shape.
 *
 * @param graph name of the graph; {@code default} for the default graph
 * @param shape the shape or property shape that is broken
 * @param component the kind of constraint: {@code MinCountConstraintComponent}
 * @param focus the node that breaks it
 * @param path the property it is about; null where the node itself is wrong
 * @param value the value that is wrong; null where one is missing
 * @param message what is wrong
 */
public record Violation(
    String graph,
    String shape,
    String component,
    Node focus,
    @Nullable String path,
    @Nullable Node value,
    String message) {}
