/** Mends what the parser gets wrong again and again, before mentions and facts are read. */
@NullMarked
package io.wiregraph.repair;

import org.jspecify.annotations.NullMarked;
