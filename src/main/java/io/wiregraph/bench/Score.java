package io.wiregraph.bench;

import com.fasterxml.jackson.databind.node.ObjectNode;

/**
 * What a scorer says.
 *
 * @param command the command that gives it, run in the folder of the sets, with the exported tables
 *     as {@code facts.jsonl} and {@code mentions.jsonl}
 * @param figures the figures, as the scorer names them
 */
public record Score(String command, ObjectNode figures) {}
