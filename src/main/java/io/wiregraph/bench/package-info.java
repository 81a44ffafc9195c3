/** Measuring: invented articles and graphs of any size, for benchmarks and load tests. */
@NullMarked
package io.wiregraph.bench;

import org.jspecify.annotations.NullMarked;
