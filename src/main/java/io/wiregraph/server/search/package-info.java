/** Search by words, and the matching of other people's lists of names against the graph. */
@NullMarked
package io.wiregraph.server.search;

import org.jspecify.annotations.NullMarked;
