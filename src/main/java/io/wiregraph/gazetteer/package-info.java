/** Countries, capitals, cities, demonyms, international bodies and common nouns, as data. */
@NullMarked
package io.wiregraph.gazetteer;

import org.jspecify.annotations.NullMarked;
