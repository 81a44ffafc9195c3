/** What who runs a server asks of it: whether it is well, and what it does. */
@NullMarked
package io.wiregraph.server.operation;

import org.jspecify.annotations.NullMarked;
