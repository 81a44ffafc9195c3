/** A parsed article of our own: tokens, dependencies, names and dates as arrays and records. */
@NullMarked
package io.wiregraph.parse;

import org.jspecify.annotations.NullMarked;
