/**
 * A store as one package to archive and to cite: RO-Crate 1.1 in a Zip archive, with the graph, the
 * tables, what is needed to understand them, and how all of it came about.
 */
@NullMarked
package io.wiregraph.export.crate;

import org.jspecify.annotations.NullMarked;
