package io.wiregraph.extract;

import io.wiregraph.parse.ParsedArticle;
import io.wiregraph.parse.Sentence;
import io.wiregraph.text.Article;
import io.wiregraph.text.ArticleId;
import io.wiregraph.text.Metadata;
import io.wiregraph.text.Section;
import io.wiregraph.text.SectionKind;
import io.wiregraph.text.Span;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * A parsed sentence written down, with the facts that it must give. A case is a block of a file: a
 * line {@code # text = …}, lines {@code # fact = …} (or {@code # triple = …}, or {@code # clause =
 * …}), then a token a line: form, lemma, tag, name, head (from 0), relation.
 */
record ConllCase(String text, List<String> facts, Article article, ParsedArticle parsed) {

  static List<ConllCase> all(String file) {
    try (InputStream in = ConllCase.class.getResourceAsStream(file)) {
      if (in == null) {
        throw new IllegalStateException(file + " is missing");
      }
      String all = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      List<ConllCase> cases = new ArrayList<>();
      for (String block : all.split("\n\n", -1)) {
        if (block.contains("# text = ")) {
          cases.add(read(block.strip()));
        }
      }
      return cases;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static ConllCase read(String block) {
    String text = "";
    List<String> facts = new ArrayList<>();
    List<String[]> rows = new ArrayList<>();
    for (String line : block.split("\n", -1)) {
      if (line.startsWith("# text = ")) {
        text = line.substring("# text = ".length());
      } else if (line.startsWith("# fact = ")) {
        facts.add(line.substring("# fact = ".length()));
      } else if (line.startsWith("# triple = ")) {
        facts.add(line.substring("# triple = ".length()));
      } else if (line.startsWith("# clause = ")) {
        facts.add(line.substring("# clause = ".length()));
      } else if (!line.startsWith("#")) {
        rows.add(line.split("\t", -1));
      }
    }
    Section section = new Section(SectionKind.BODY, new Span(0, text.length()));
    Article article = new Article(new ArticleId("case"), text, List.of(section), Metadata.NONE);
    return new ConllCase(text, facts, article, new ParsedArticle(List.of(sentence(text, rows))));
  }

  private static Sentence sentence(String text, List<String[]> rows) {
    int size = rows.size();
    String[][] columns = new String[5][size];
    int[] begins = new int[size];
    int[] ends = new int[size];
    int[] heads = new int[size];
    int at = 0;
    for (int i = 0; i < size; i++) {
      String[] row = rows.get(i);
      begins[i] = text.indexOf(row[0], at);
      ends[i] = begins[i] + row[0].length();
      at = ends[i];
      heads[i] = Integer.parseInt(row[4]);
      for (int column = 0; column < 4; column++) {
        columns[column][i] = row[column];
      }
      columns[4][i] = row[5];
    }
    return new Sentence(
        SectionKind.BODY,
        0,
        columns[0],
        columns[1],
        columns[2],
        columns[3],
        begins,
        ends,
        heads,
        columns[4],
        List.of());
  }

  @Override
  public String toString() {
    return text;
  }
}
