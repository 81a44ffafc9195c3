/**
 * What an article says: entities, mentions, events, relations and statements, each with its
 * evidence.
 */
@NullMarked
package io.wiregraph.fact;

import org.jspecify.annotations.NullMarked;
