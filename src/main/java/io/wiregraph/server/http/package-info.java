/** How answers are sent: their forms, validators and addresses, and how something is refused. */
@NullMarked
package io.wiregraph.server.http;

import org.jspecify.annotations.NullMarked;
