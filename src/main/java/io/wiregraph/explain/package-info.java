/**
 * Why something is in the graph: the sentences, rules, names and decisions behind a fact or an
 * entity, as data and in words.
 */
@NullMarked
package io.wiregraph.explain;

import org.jspecify.annotations.NullMarked;
