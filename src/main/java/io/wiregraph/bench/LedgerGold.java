package io.wiregraph.bench;

import io.wiregraph.text.ArticleId;
import io.wiregraph.text.Span;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Claims that contradict each other, as a person read them.
 *
 * @param pairs in the order of the file
 */
public record LedgerGold(List<Pair> pairs) {

  private static final int COLUMNS = 9;

  /** Takes a copy. */
  public LedgerGold {
    pairs = List.copyOf(pairs);
  }

  /**
   * Two words that tell what cannot both be true.
   *
   * @param one where one stands
   * @param other where the other stands
   * @param kind {@code number}, {@code denial}, {@code accusation} or {@code negation}
   */
  public record Pair(Place one, Place other, String kind) {}

  /**
   * A word of an article.
   *
   * @param article the article
   * @param span the word, in code points of the article's text
   * @param text the word
   */
  public record Place(ArticleId article, Span span, String text) {}

  /**
   * Reads a table with tabulators and a line of heads: article, begin, end, the same of the other,
   * kind, text, the other's text.
   *
   * @throws IOException if it cannot be read
   * @throws ScorerException if a line has not the nine columns
   */
  public static LedgerGold read(Path file) throws IOException {
    List<Pair> pairs = new ArrayList<>();
    List<String> lines = Files.readAllLines(file, StandardCharsets.UTF_8);
    for (String line : lines.subList(1, lines.size())) {
      String[] cells = line.split("\t", -1);
      if (cells.length != COLUMNS) {
        throw new ScorerException(file + " has a line of " + cells.length + " columns: " + line);
      }
      pairs.add(new Pair(place(cells, 0, cells[7]), place(cells, 3, cells[8]), cells[6]));
    }
    return new LedgerGold(pairs);
  }

  private static Place place(String[] cells, int from, String text) {
    Span span = new Span(Integer.parseInt(cells[from + 1]), Integer.parseInt(cells[from + 2]));
    return new Place(new ArticleId(cells[from]), span, text);
  }
}
