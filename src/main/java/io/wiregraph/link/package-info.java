/** From an entity to what it is in Wikipedia, as far as the gazetteer knows. */
@NullMarked
package io.wiregraph.link;

import org.jspecify.annotations.NullMarked;
