/** Checks of a graph against the ontology's SHACL shapes. */
@NullMarked
package io.wiregraph.shapes;

import org.jspecify.annotations.NullMarked;
