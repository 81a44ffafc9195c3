/** What is published of a whole store: its description, its files, and a map of its pages. */
@NullMarked
package io.wiregraph.server.catalog;

import org.jspecify.annotations.NullMarked;
