package io.wiregraph.bench;

import java.util.List;
import java.util.Optional;

/**
 * One way in which a set is scored.
 *
 * @param name what the figures stand under
 * @param command the scorer's file and its arguments, relative to the folder of the sets; {@link
 *     #FACTS} and {@link #MENTIONS} stand for the exported tables
 */
record Scoring(String name, List<String> command) {

  /** The fact table, where it stands in a command. */
  static final String FACTS = "facts.jsonl";

  /** The mention table, where it stands in a command. */
  static final String MENTIONS = "mentions.jsonl";

  /** Takes a copy. */
  Scoring {
    command = List.copyOf(command);
  }

  /**
   * Returns the file of gold rows that can be scored by halves, relative to the folder of the sets;
   * empty where documents are too few or not told apart.
   */
  Optional<String> partedGold() {
    boolean byDocument = command.get(0).equals("score.py");
    return command.stream().filter(word -> byDocument && word.endsWith(".gold.jsonl")).findFirst();
  }

  /** A command written as one line, its words parted by single spaces. */
  static Scoring of(String name, String command) {
    return new Scoring(name, List.of(command.split(" ", -1)));
  }
}
