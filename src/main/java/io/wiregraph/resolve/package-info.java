/**
 * Whether two entities of different articles are the same: what speaks for it, from the two alone.
 */
@NullMarked
package io.wiregraph.resolve;

import org.jspecify.annotations.NullMarked;
