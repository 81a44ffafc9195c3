/** The door to the program: its commands. Only this room prints and exits; nothing imports it. */
@NullMarked
package io.wiregraph.cli;

import org.jspecify.annotations.NullMarked;
