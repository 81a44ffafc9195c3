/** Triple pattern fragments: the store page by page, for clients that answer queries themselves. */
@NullMarked
package io.wiregraph.server.fragments;

import org.jspecify.annotations.NullMarked;
