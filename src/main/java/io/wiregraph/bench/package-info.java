/** Measuring: invented articles and graphs of any size, and scores on gold data of others. */
@NullMarked
package io.wiregraph.bench;

import org.jspecify.annotations.NullMarked;
