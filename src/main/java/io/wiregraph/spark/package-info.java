/**
 * Many machines: the steps of a build as a job of Apache Spark, with the very code that works on an
 * article on one machine; docs/decisions/0017-spark.md.
 */
@NullMarked
package io.wiregraph.spark;

import org.jspecify.annotations.NullMarked;
