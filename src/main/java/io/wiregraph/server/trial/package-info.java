/**
 * Texts that people paste to see what the program reads in them: taken in within bounds of size,
 * rate and time, answered, and forgotten.
 */
@NullMarked
package io.wiregraph.server.trial;

import org.jspecify.annotations.NullMarked;
