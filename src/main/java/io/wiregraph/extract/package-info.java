/** Parsed articles to facts: clauses, arguments, factuality, attribution and standing relations. */
@NullMarked
package io.wiregraph.extract;

import org.jspecify.annotations.NullMarked;
