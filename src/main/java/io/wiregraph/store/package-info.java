/** The store on disk: the dataset, the article records, and which articles are in. */
@NullMarked
package io.wiregraph.store;

import org.jspecify.annotations.NullMarked;
