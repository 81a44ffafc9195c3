package io.wiregraph.lexicon;

import io.wiregraph.pack.DomainPack;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The ontology's lexicon as look-up tables: which words denote what, in which frames. Immutable, so
 * that threads may share it.
 */
public final class Lexicon {

  private final Map<PartOfSpeech, Map<String, List<LexicalEntry>>> entries;
  private final List<ContentFrame> contentFrames;
  private final Map<NounKind, Set<String>> nounLists;
  private final Taxonomy taxonomy;
  private final String version;

  /** A pack that is named is read to be checked, and then, as the store has it, to be used. */
  private static volatile @Nullable Lexicon last;

  Lexicon(
      Map<PartOfSpeech, Map<String, List<LexicalEntry>>> entries,
      List<ContentFrame> contentFrames,
      Map<NounKind, Set<String>> nounLists,
      Taxonomy taxonomy,
      String version) {
    this.entries = new EnumMap<>(PartOfSpeech.class);
    entries.forEach((part, byLemma) -> this.entries.put(part, new HashMap<>(byLemma)));
    this.contentFrames = List.copyOf(contentFrames);
    this.nounLists = nounLists;
    this.taxonomy = taxonomy;
    this.version = version;
  }

  /**
   * Reads the lexicon of a domain pack.
   *
   * @throws LexiconException if it says something that the format does not know
   * @throws io.wiregraph.pack.PackException if a file is missing or no proper Turtle
   */
  public static Lexicon of(DomainPack pack) {
    Lexicon known = last;
    if (known == null || !known.version.equals(versionOf(pack))) {
      known = LexiconReader.read(pack);
      last = known;
    }
    return known;
  }

  /** Reads the lexicon of the program's own domain. */
  public static Lexicon load() {
    return of(DomainPack.home());
  }

  /**
   * Returns the {@link #version() version} of a domain pack's lexicon without reading what it says.
   *
   * @throws io.wiregraph.pack.PackException if a file is missing
   */
  public static String versionOf(DomainPack pack) {
    return LexiconReader.version(pack.ontologyDigest(), pack.lexiconDigest(), pack.names());
  }

  /** Returns the entries of a verb lemma, those that ask for most first. */
  public List<LexicalEntry> verbs(String lemma) {
    return of(PartOfSpeech.VERB, lemma);
  }

  /**
   * Returns the entries of a noun lemma (the head of a noun of several words), those that ask for
   * most first.
   */
  public List<LexicalEntry> nouns(String lemma) {
    return of(PartOfSpeech.NOUN, lemma);
  }

  /** Returns the entries of a predicative adjective, those that ask for most first. */
  public List<LexicalEntry> adjectives(String lemma) {
    return of(PartOfSpeech.ADJECTIVE, lemma);
  }

  /** Returns whether a common noun of that lemma stands for something of that kind. */
  public boolean isOfKind(String lemma, NounKind kind) {
    return nounLists.getOrDefault(kind, Set.of()).contains(lemma);
  }

  private List<LexicalEntry> of(PartOfSpeech partOfSpeech, String lemma) {
    return entries.getOrDefault(partOfSpeech, Map.of()).getOrDefault(lemma, List.of());
  }

  /** Returns whether class {@code type} is one of {@code ancestors} or below one. */
  private boolean isAnyOf(String type, Set<String> ancestors) {
    return ancestors.stream().anyMatch(a -> taxonomy.isA(type, a));
  }

  /**
   * Returns what an act becomes by its content, if the lexicon says so.
   *
   * @param act local name of the act's class as its own word has it; null where a modal alone
   *     expresses the act
   * @param content local name of the class of the content
   * @param modality local name of the content's modality
   * @param negative whether the content is negated
   */
  public Optional<ContentFrame> contentFrame(
      @Nullable String act, String content, String modality, boolean negative) {
    return contentFrames.stream()
        .filter(f -> f.modality().equals(modality) && f.negative() == negative)
        .filter(f -> f.contents().isEmpty() || isAnyOf(content, f.contents()))
        .filter(f -> act == null || isAnyOf(act, f.refines()))
        .findFirst();
  }

  /** Returns the PLOVER root code above a class, where there is one. */
  public Optional<String> root(String type) {
    return taxonomy.root(type);
  }

  /** Returns whether class {@code type} is {@code ancestor} or below it; both are short names. */
  public boolean isA(String type, String ancestor) {
    return taxonomy.isA(type, ancestor);
  }

  /** Returns whether a property leads from a thing to a date, as a birthday does. */
  public boolean isDated(String property) {
    return taxonomy.isDated(property);
  }

  /** Returns whether a property leads to a place, as the one of birth does. */
  public boolean isOfPlace(String property) {
    return taxonomy.isOfPlace(property);
  }

  /** Returns all readings of entries, in order of their ids. */
  public List<LexicalEntry> all() {
    return entries.values().stream()
        .flatMap(byLemma -> byLemma.values().stream())
        .flatMap(List::stream)
        .sorted(Comparator.comparing(LexicalEntry::id).thenComparing(LexicalEntry::lemma))
        .toList();
  }

  /** Returns how many entries there are. */
  public int size() {
    return (int)
        entries.values().stream()
            .flatMap(byLemma -> byLemma.values().stream())
            .flatMap(List::stream)
            .map(LexicalEntry::id)
            .distinct()
            .count();
  }

  /** Returns a digest of the files that were read, in hexadecimal. */
  public String version() {
    return version;
  }
}
