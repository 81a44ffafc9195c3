/**
 * What strangers ask of a store, within limits of time, memory, rows and bytes, however it is
 * asked; knows nothing of HTTP.
 */
@NullMarked
package io.wiregraph.server.guard;

import org.jspecify.annotations.NullMarked;
