package io.wiregraph.lexicon;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * One lemma in one frame with one meaning.
 *
 * @param id local name of the entry, which names it in {@code rule}s and explanations
 * @param lemma lemma of the head word
 * @param partOfSpeech its word class
 * @param particle particle of a particle verb; null for others
 * @param modifiers words that must stand right before the head of a noun of several words, in order
 * @param kind what it denotes
 * @param type short name of the class or property; {@code Event} for a light verb
 * @param arguments its arguments, in the order of the ontology's IRIs
 * @param requires complements without which it does not apply
 * @param objects lemmas that the object must have one of; empty where any will do
 * @param subjects lemmas that the subject must have one of; empty where any will do
 * @param stance local name of the stance of a statement; null for others
 * @param embeds local name of the modality that an embedded clause gets; null where it keeps its
 *     own
 * @param embedsNegative whether the embedded clause did not happen
 * @param attributes whether an embedded clause is the subject's claim
 * @param subjectControl whether the subject is that of an embedded infinitive even where there is
 *     an object
 */
public record LexicalEntry(
    String id,
    String lemma,
    PartOfSpeech partOfSpeech,
    @Nullable String particle,
    List<String> modifiers,
    TermKind kind,
    String type,
    List<SyntacticArgument> arguments,
    Set<String> requires,
    Set<String> objects,
    Set<String> subjects,
    @Nullable String stance,
    @Nullable String embeds,
    boolean embedsNegative,
    boolean attributes,
    boolean subjectControl) {

  /** Takes copies. */
  public LexicalEntry {
    modifiers = List.copyOf(modifiers);
    arguments = List.copyOf(arguments);
    requires = Set.copyOf(requires);
    objects = Set.copyOf(objects);
    subjects = Set.copyOf(subjects);
  }

  /**
   * Returns how much the entry asks for: particle, modifiers, complements and lists of lemmas. What
   * asks for most is tried first.
   */
  public int specificity() {
    return (particle == null ? 0 : 1)
        + modifiers.size()
        + (int) requires.stream().filter(r -> !isWeak(r)).count()
        + (isRestricted(objects) ? 1 : 0)
        + (isRestricted(subjects) ? 1 : 0);
  }

  /**
   * Returns how many classes of nouns it asks for beside: which of several entries that ask for
   * equally much comes first.
   */
  public int selectivity() {
    return (int) requires.stream().filter(this::isWeak).count()
        + (objects.isEmpty() || isRestricted(objects) ? 0 : 1)
        + (subjects.isEmpty() || isRestricted(subjects) ? 0 : 1);
  }

  /** That there is an object says little beside what it must be. */
  private boolean isWeak(String required) {
    boolean isObject = required.equals("object") && !objects.isEmpty();
    return required.equals("alone") || (isObject && !isRestricted(objects));
  }

  private static boolean isRestricted(Set<String> words) {
    return !words.stream().allMatch(NounClass::isBroad);
  }

  /** Returns the role of the argument with that function, where the frame names one. */
  public Optional<String> role(SyntacticFunction function) {
    return arguments.stream()
        .filter(a -> a.function() == function)
        .map(SyntacticArgument::role)
        .findFirst();
  }

  /** Returns the role of what stands behind {@code preposition}, where the frame names one. */
  public Optional<String> roleAfter(String preposition) {
    return arguments.stream()
        .filter(
            a -> a.function() == SyntacticFunction.PREPOSITION && preposition.equals(a.marker()))
        .map(SyntacticArgument::role)
        .findFirst();
  }
}
