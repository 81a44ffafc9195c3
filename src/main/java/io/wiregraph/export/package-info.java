/**
 * Writers of a whole store, one class a format: streaming, and the same bytes for the same graph.
 */
@NullMarked
package io.wiregraph.export;

import org.jspecify.annotations.NullMarked;
