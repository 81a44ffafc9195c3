package io.wiregraph.proof;

import io.wiregraph.fact.Fact;
import io.wiregraph.fact.Trigger;
import io.wiregraph.lexicon.LexicalEntry;
import io.wiregraph.lexicon.Lexicon;
import io.wiregraph.parse.ParsedArticle;
import io.wiregraph.parse.Sentence;
import io.wiregraph.record.ArticleRecord;
import io.wiregraph.text.CodePoints;
import io.wiregraph.text.Span;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** The verbs of an article, and its nouns formed from verbs, each with whether it is known. */
final class WordUses {

  /** Relations of verb forms that are no predicates: auxiliaries, "including", "according to". */
  private static final Set<String> NO_PREDICATE =
      Set.of("aux", "aux:pass", "cop", "case", "fixed", "mark", "compound");

  /** A shorter stem is hardly a verb: "st" of "station". */
  private static final int SHORTEST_STEM = 4;

  /** Endings that make a noun of a verb, and what the verb may have in their place. */
  private static final Map<String, List<String>> ENDINGS =
      Map.of(
          "ment", List.of("", "e"),
          "ation", List.of("", "e", "ate"),
          "ion", List.of("", "e"),
          "al", List.of("", "e"),
          "ance", List.of("", "e"));

  private final Lexicon lexicon;
  private final CodePoints text;
  private final String article;

  /** For each verb that gave a fact, whether an entry decided what the fact is. */
  private final Map<Span, Boolean> decided = new HashMap<>();

  private final List<WordUse> uses = new ArrayList<>();

  private WordUses(Lexicon lexicon, ArticleRecord record) {
    this.lexicon = lexicon;
    this.text = new CodePoints(record.article().text());
    this.article = record.article().id().value();
    for (Fact fact : record.facts().facts()) {
      Trigger trigger = fact.evidence().trigger();
      if (trigger != null) {
        decided.merge(trigger.span(), fact.evidence().rule().indexOf(':') > 0, Boolean::logicalOr);
      }
    }
  }

  /**
   * One word in its place.
   *
   * @param isVerb whether it is a verb, else a noun
   * @param isKnown whether an entry decided what it means
   * @param word what it is, as an unknown word seen once
   */
  record WordUse(boolean isVerb, boolean isKnown, CoverageReport.Unknown word) {}

  /** Returns the words of an article in order of place. */
  static List<WordUse> of(ParsedArticle parsed, ArticleRecord record, Lexicon lexicon) {
    WordUses words = new WordUses(lexicon, record);
    for (Sentence sentence : parsed.sentences()) {
      for (int i = 0; i < sentence.size(); i++) {
        words.look(sentence, i);
      }
    }
    return words.uses;
  }

  private void look(Sentence sentence, int i) {
    String lemma = sentence.lemma(i).toLowerCase(Locale.ROOT);
    boolean isVerb =
        sentence.tag(i).startsWith("VB")
            && !NO_PREDICATE.contains(sentence.relation(i))
            && !lemma.equals("be");
    boolean isCommonNoun =
        (sentence.tag(i).equals("NN") || sentence.tag(i).equals("NNS"))
            && sentence.name(i).equals(Sentence.NO_NAME);
    if (isVerb) {
      List<LexicalEntry> entries = lexicon.verbs(lemma);
      // A participle that only qualifies an event noun ("planned talks") gives no fact of its own.
      boolean isKnown = decided.getOrDefault(sentence.span(i), !entries.isEmpty());
      uses.add(new WordUse(true, isKnown, seen(sentence, predicate(sentence, i), entries.size())));
    } else if (isCommonNoun && lexicon.nouns(lemma).isEmpty() && isFormedFromVerb(lemma)) {
      uses.add(new WordUse(false, false, seen(sentence, lemma, 0)));
    }
  }

  private CoverageReport.Unknown seen(Sentence sentence, String predicate, int entries) {
    String words = text.cut(sentence.span()).replaceAll("\\s+", " ");
    return new CoverageReport.Unknown(
        predicate, 1, entries, List.of(new CoverageReport.Sighting(article, words)));
  }

  private static String predicate(Sentence sentence, int verb) {
    StringBuilder out = new StringBuilder(sentence.lemma(verb).toLowerCase(Locale.ROOT));
    for (int child : sentence.children(verb)) {
      if (sentence.relation(child).equals("compound:prt")) {
        out.append(' ').append(sentence.word(child).toLowerCase(Locale.ROOT));
      }
    }
    return out.toString();
  }

  private boolean isFormedFromVerb(String noun) {
    return ENDINGS.entrySet().stream()
        .filter(ending -> noun.endsWith(ending.getKey()))
        .anyMatch(
            ending -> {
              String stem = noun.substring(0, noun.length() - ending.getKey().length());
              return stem.length() >= SHORTEST_STEM
                  && ending.getValue().stream().anyMatch(e -> !lexicon.verbs(stem + e).isEmpty());
            });
  }
}
