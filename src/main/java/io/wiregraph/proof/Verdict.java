package io.wiregraph.proof;

import io.wiregraph.lexicon.LexiconExample;
import java.util.ArrayList;
import java.util.List;

/**
 * What came of an example.
 *
 * @param example the example
 * @param faults what is wrong, in words for the author of the entry; none where it holds
 * @param found the facts that its sentence gives, in the notation of expectations
 */
public record Verdict(LexiconExample example, List<String> faults, List<String> found) {

  /** Takes copies. */
  public Verdict {
    faults = List.copyOf(faults);
    found = List.copyOf(found);
  }

  /** Returns whether the sentence gives what it should. */
  public boolean holds() {
    return faults.isEmpty();
  }

  /** Returns what is wrong, and what was found instead, in lines for the author of the entry. */
  public List<String> describe() {
    List<String> lines = new ArrayList<>();
    lines.add(example.place() + ": " + example.entry() + ": " + String.join("; ", faults));
    if (example.text() != null) {
      lines.add("  example   " + example.text());
    }
    if (example.expected() != null) {
      lines.add("  expected  " + example.expected());
    }
    found.forEach(fact -> lines.add("  found     " + fact));
    return lines;
  }
}
