/**
 * Words: an index of what the graphs of a store call things and of the sentences behind them, kept
 * in step with the graphs. The only room that sees Lucene.
 */
@NullMarked
package io.wiregraph.search;

import org.jspecify.annotations.NullMarked;
