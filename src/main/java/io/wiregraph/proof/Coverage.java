package io.wiregraph.proof;

import io.wiregraph.lexicon.Lexicon;
import io.wiregraph.parse.ParsedArticle;
import io.wiregraph.proof.CoverageReport.Sighting;
import io.wiregraph.proof.CoverageReport.Unknown;
import io.wiregraph.proof.WordUses.WordUse;
import io.wiregraph.record.ArticleRecord;
import io.wiregraph.text.Article;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;

/** Counts what of a corpus the lexicon knows. */
public final class Coverage {

  /** How many sentences an unknown word is shown with. */
  private static final int SIGHTINGS = 2;

  private final Lexicon lexicon;
  private final Function<Article, ParsedArticle> parsing;
  private final Function<Article, ArticleRecord> analysis;
  private final Map<String, Unknown> verbs = new TreeMap<>();
  private final Map<String, Unknown> nouns = new TreeMap<>();
  private long articles;
  private long all;
  private long known;

  /**
   * Prepares counting.
   *
   * @param lexicon the lexicon that {@code analysis} goes by
   * @param parsing parses an article as {@code analysis} does; both are used by several threads
   * @param analysis finds out what an article says
   */
  public Coverage(
      Lexicon lexicon,
      Function<Article, ParsedArticle> parsing,
      Function<Article, ArticleRecord> analysis) {
    this.lexicon = lexicon;
    this.parsing = parsing;
    this.analysis = analysis;
  }

  /**
   * Counts the words of {@code input}.
   *
   * @param threads how many articles are read at once
   * @param done called after each article
   */
  public CoverageReport count(Iterator<Article> input, int threads, Runnable done) {
    InOrder.map(
        input,
        article -> WordUses.of(parsing.apply(article), analysis.apply(article), lexicon),
        threads,
        uses -> {
          uses.forEach(this::add);
          articles++;
          done.run();
        });
    return new CoverageReport(articles, all, known, sorted(verbs), sorted(nouns));
  }

  private void add(WordUse use) {
    if (use.isVerb()) {
      all++;
    }
    if (use.isKnown()) {
      known++;
    } else {
      (use.isVerb() ? verbs : nouns).merge(use.word().predicate(), use.word(), Coverage::sum);
    }
  }

  private static Unknown sum(Unknown before, Unknown more) {
    List<Sighting> sightings = new ArrayList<>(before.sightings());
    for (Sighting sighting : more.sightings()) {
      if (sightings.size() < SIGHTINGS && !sightings.contains(sighting)) {
        sightings.add(sighting);
      }
    }
    return new Unknown(
        before.predicate(), before.count() + more.count(), before.entries(), sightings);
  }

  private static List<Unknown> sorted(Map<String, Unknown> words) {
    return words.values().stream()
        .sorted(
            Comparator.comparingInt(Unknown::count).reversed().thenComparing(Unknown::predicate))
        .toList();
  }
}
