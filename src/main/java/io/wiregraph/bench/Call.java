package io.wiregraph.bench;

import java.util.List;
import java.util.Map;

/**
 * A program to start.
 *
 * @param words its file and its arguments
 * @param environment variables that it gets beside those of this process
 */
public record Call(List<String> words, Map<String, String> environment) {

  /** Keeps copies. */
  public Call {
    words = List.copyOf(words);
    environment = Map.copyOf(environment);
  }
}
