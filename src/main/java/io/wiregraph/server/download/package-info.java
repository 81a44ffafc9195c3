/**
 * Parts of a store as files of nodes and edges, made for who asks: what {@code wiregraph export}
 * writes, within the limits of the server.
 */
@NullMarked
package io.wiregraph.server.download;

import org.jspecify.annotations.NullMarked;
