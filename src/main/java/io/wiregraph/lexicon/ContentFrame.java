package io.wiregraph.lexicon;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What an act is where only its content says so: whoever "will", "plans to" or "is ready to" attack
 * threatens, and whoever will help shows that they want to cooperate; whoever says that another
 * must do something demands it.
 *
 * @param id local name of the frame, which names it in {@code rule}s
 * @param type local name of the class that the act is then of
 * @param statementType local name of the class of an act that is a statement; null where a
 *     statement stays what it is
 * @param modality local name of the modality that the content has
 * @param negative whether the content is negated
 * @param contents local names of the classes that the content is of; empty where any will do
 * @param refines local names of the classes of acts that the content decides upon
 */
public record ContentFrame(
    String id,
    String type,
    @Nullable String statementType,
    String modality,
    boolean negative,
    Set<String> contents,
    Set<String> refines) {

  /** Takes copies. */
  public ContentFrame {
    contents = Set.copyOf(contents);
    refines = Set.copyOf(refines);
  }
}
