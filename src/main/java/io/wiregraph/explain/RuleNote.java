package io.wiregraph.explain;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How a fact was read.
 *
 * @param name the rule with the entries of the lexicon, as the graph has it
 * @param family the rule alone; {@code docs/EXTRACTION.md} lists them
 * @param entries the entries of the lexicon that decided, in order
 */
public record RuleNote(String name, String family, List<Entry> entries) {

  /** Copies the entries. */
  public RuleNote {
    entries = List.copyOf(entries);
  }

  /**
   * An entry of the lexicon.
   *
   * @param id its local name
   * @param iri its IRI; null where the lexicon has it no more
   * @param place file and line; null where the lexicon has it no more
   * @param words what it reads: {@code verb "veto"}; null for what is no word
   * @param type what that denotes; null for what is no word
   * @param frame which syntactic argument has which role: {@code subject = agent}
   * @param conditions what it asks for beside
   * @param example a sentence that it is tried with; null where it has none
   * @param expected what that sentence gives; null where it has none
   */
  public record Entry(
      String id,
      @Nullable String iri,
      @Nullable String place,
      @Nullable String words,
      @Nullable String type,
      List<String> frame,
      List<String> conditions,
      @Nullable String example,
      @Nullable String expected) {

    /** Copies the lists. */
    public Entry {
      frame = List.copyOf(frame);
      conditions = List.copyOf(conditions);
    }
  }
}
