/** Named queries: reading them, binding their parameters, running them and writing the answers. */
@NullMarked
package io.wiregraph.query;

import org.jspecify.annotations.NullMarked;
