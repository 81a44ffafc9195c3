/**
 * Work handed to the process that has a store open: where it is found, and how the two talk over a
 * socket of this machine. What the work is, others know.
 */
@NullMarked
package io.wiregraph.handover;

import org.jspecify.annotations.NullMarked;
