/** Which things of different articles are one: a pure function of the set of article records. */
@NullMarked
package io.wiregraph.identity;

import org.jspecify.annotations.NullMarked;
