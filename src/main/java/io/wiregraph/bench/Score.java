package io.wiregraph.bench;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;

/**
 * What a scorer says.
 *
 * @param command the command that gives it, run in the folder of the sets, with the exported tables
 *     as {@code facts.jsonl} and {@code mentions.jsonl}
 * @param figures the figures, as the scorer names them
 * @param halves the same for each half of the gold data; empty where it is not parted
 */
public record Score(String command, ObjectNode figures, List<ObjectNode> halves) {

  /** Takes a copy. */
  public Score {
    halves = List.copyOf(halves);
  }
}
