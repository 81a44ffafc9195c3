package io.wiregraph.bench;

import io.wiregraph.text.ArticleId;
import io.wiregraph.text.Span;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Events of several articles as a person read them: which words of which articles tell of one.
 *
 * @param mentions in the order of the file
 */
public record EventGold(List<Mention> mentions) {

  private static final int COLUMNS = 7;

  /** Takes a copy. */
  public EventGold {
    mentions = List.copyOf(mentions);
  }

  /**
   * Words that tell of an event.
   *
   * @param cluster what the event is called in the file
   * @param article the article
   * @param span the head word, in code points of the article's text
   * @param isBare whether it is a noun whose phrase tells of nobody, no time and no place ("the
   *     vote"), which no fact is made of
   * @param lemma its lemma
   * @param text the word
   */
  public record Mention(
      String cluster, ArticleId article, Span span, boolean isBare, String lemma, String text) {

    /** Returns its name among all mentions. */
    public String key() {
      return article + "#" + span.begin();
    }
  }

  /**
   * Reads a table with tabulators and a line of heads: cluster, article, begin, end, phrase ({@code
   * full} or {@code bare}), lemma, text.
   *
   * @throws IOException if it cannot be read
   * @throws ScorerException if a line has not the seven columns
   */
  public static EventGold read(Path file) throws IOException {
    List<Mention> mentions = new ArrayList<>();
    List<String> lines = Files.readAllLines(file, StandardCharsets.UTF_8);
    for (String line : lines.subList(1, lines.size())) {
      String[] cells = line.split("\t", -1);
      if (cells.length != COLUMNS) {
        throw new ScorerException(file + " has a line of " + cells.length + " columns: " + line);
      }
      Span span = new Span(Integer.parseInt(cells[2]), Integer.parseInt(cells[3]));
      boolean isBare = cells[4].equals("bare");
      ArticleId article = new ArticleId(cells[1]);
      mentions.add(new Mention(cells[0], article, span, isBare, cells[5], cells[6]));
    }
    return new EventGold(mentions);
  }

  /** Returns the same without bare nouns. */
  public EventGold described() {
    return new EventGold(mentions.stream().filter(m -> !m.isBare()).toList());
  }

  /** Returns the clusters as sets of {@link Mention#key}, in order. */
  public List<Set<String>> clusters() {
    Map<String, Set<String>> clusters = new LinkedHashMap<>();
    for (Mention mention : mentions) {
      clusters.computeIfAbsent(mention.cluster(), c -> new LinkedHashSet<>()).add(mention.key());
    }
    return List.copyOf(clusters.values());
  }

  /** Returns how many clusters have mentions in more than one article. */
  public int clustersOverArticles() {
    Map<String, Set<ArticleId>> articles = new LinkedHashMap<>();
    for (Mention mention : mentions) {
      articles
          .computeIfAbsent(mention.cluster(), c -> new LinkedHashSet<>())
          .add(mention.article());
    }
    return (int) articles.values().stream().filter(a -> a.size() > 1).count();
  }
}
