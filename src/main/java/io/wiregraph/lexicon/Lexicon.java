package io.wiregraph.lexicon;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The ontology's lexicon as look-up tables: which words denote what, in which frames. Immutable, so
 * that threads may share it.
 */
public final class Lexicon {

  /** The files that the program comes with; what they import belongs to them. */
  static final List<String> SHIPPED =
      List.of("ontology/wiregraph.ttl", "ontology/plover.ttl", "ontology/lexicon/lexicon.ttl");

  private final Map<PartOfSpeech, Map<String, List<LexicalEntry>>> entries;
  private final Taxonomy taxonomy;
  private final String version;

  Lexicon(
      Map<PartOfSpeech, Map<String, List<LexicalEntry>>> entries,
      Taxonomy taxonomy,
      String version) {
    this.entries = entries;
    this.taxonomy = taxonomy;
    this.version = version;
  }

  /**
   * Reads the lexicon that ships with the program.
   *
   * @throws LexiconException if a file is missing or says something that the format does not know
   */
  public static Lexicon load() {
    return LexiconReader.read(SHIPPED);
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

  private List<LexicalEntry> of(PartOfSpeech partOfSpeech, String lemma) {
    return entries.getOrDefault(partOfSpeech, Map.of()).getOrDefault(lemma, List.of());
  }

  /** Returns the PLOVER root code above a class, where there is one. */
  public Optional<String> root(String type) {
    return taxonomy.root(type);
  }

  /** Returns whether class {@code type} is {@code ancestor} or below it; both are local names. */
  public boolean isA(String type, String ancestor) {
    return taxonomy.isA(type, ancestor);
  }

  /** Returns how many entries there are. */
  public int size() {
    return entries.values().stream()
        .flatMap(byLemma -> byLemma.values().stream())
        .mapToInt(List::size)
        .sum();
  }

  /** Returns a digest of the files that were read, in hexadecimal. */
  public String version() {
    return version;
  }
}
