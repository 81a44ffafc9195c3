/**
 * What the explore page reads as JSON: answered from a table of all facts in memory, which is read
 * from the graphs once for each state of the store, and from the graphs for the few things shown.
 */
@NullMarked
package io.wiregraph.server.explore;

import org.jspecify.annotations.NullMarked;
