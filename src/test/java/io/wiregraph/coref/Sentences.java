package io.wiregraph.coref;

import io.wiregraph.parse.ParsedArticle;
import io.wiregraph.parse.Sentence;
import io.wiregraph.text.Article;
import io.wiregraph.text.ArticleId;
import io.wiregraph.text.Metadata;
import io.wiregraph.text.Section;
import io.wiregraph.text.SectionKind;
import io.wiregraph.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Hand-made parses. A sentence is written one token a word: {@code form/tag/label/relation/head},
 * the head counted from 1, 0 for the root, {@code -} for no name label; a lemma may follow.
 */
final class Sentences {

  private final StringBuilder text = new StringBuilder();
  private final List<Sentence> sentences = new ArrayList<>();

  Sentences add(String tokens) {
    String[] parts = tokens.trim().split("\\s+", -1);
    int n = parts.length;
    String[] words = new String[n];
    String[] lemmas = new String[n];
    String[] tags = new String[n];
    String[] names = new String[n];
    String[] relations = new String[n];
    int[] begins = new int[n];
    int[] ends = new int[n];
    int[] heads = new int[n];
    for (int i = 0; i < n; i++) {
      String[] token = parts[i].split("/", -1);
      words[i] = token[0];
      tags[i] = token[1];
      names[i] = "-".equals(token[2]) ? Sentence.NO_NAME : token[2];
      relations[i] = token[3];
      heads[i] = Integer.parseInt(token[4]) - 1;
      String lower = token[0].toLowerCase(Locale.ROOT);
      lemmas[i] = token.length > 5 ? token[5] : tags[i].startsWith("NNP") ? token[0] : lower;
      begins[i] = text.length();
      text.append(token[0]);
      ends[i] = text.length();
      text.append(' ');
    }
    sentences.add(
        new Sentence(
            SectionKind.BODY,
            0,
            words,
            lemmas,
            tags,
            names,
            begins,
            ends,
            heads,
            relations,
            List.of()));
    return this;
  }

  Article article() {
    Section all = new Section(SectionKind.BODY, new Span(0, text.length() - 1));
    return new Article(new ArticleId("made-up"), text.toString(), List.of(all), Metadata.NONE);
  }

  ParsedArticle parsed() {
    return new ParsedArticle(sentences);
  }
}
