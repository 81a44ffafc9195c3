/** Mentions of an article, and which of them are one entity. */
@NullMarked
package io.wiregraph.coref;

import org.jspecify.annotations.NullMarked;
