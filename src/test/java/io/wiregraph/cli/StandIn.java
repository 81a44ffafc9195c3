package io.wiregraph.cli;

import io.wiregraph.fact.EntityType;
import io.wiregraph.fact.Factuality;
import io.wiregraph.fact.Role;
import io.wiregraph.pipeline.AnalyserSource;
import io.wiregraph.record.ArticleRecord;
import io.wiregraph.record.MadeUpRecords;
import io.wiregraph.text.Article;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** Articles of one kind of sentence, and an analysis that reads it at once, without models. */
final class StandIn {

  private StandIn() {}

  /** Returns the analysis: "Arlen vetoed resolution. Envoy met Brod." is a veto and a meeting. */
  static AnalyserSource analysis() {
    return new AnalyserSource("stand-in", () -> StandIn::analyse);
  }

  private static ArticleRecord analyse(Article article) {
    String[] words = article.text().split("[ .\n]+");
    MadeUpRecords made = MadeUpRecords.article(article.id().value(), article.text());
    return made.named(words[0], EntityType.COUNTRY, null)
        .nominal(words[2], EntityType.DOCUMENT)
        .named(words[3], EntityType.PERSON, null)
        .named(words[5], EntityType.COUNTRY, null)
        .event(
            "Veto",
            words[1],
            "veto",
            Factuality.PLAIN,
            made.argument(Role.AGENT, words[0]),
            made.argument(Role.PATIENT, words[2]))
        .event(
            "Meeting",
            words[4],
            "meet",
            Factuality.PLAIN,
            made.argument(Role.AGENT, words[3]),
            made.argument(Role.AGENT, words[5]))
        .build();
  }

  /** Returns articles {@code from} to {@code to}; another {@code edition} says other things. */
  static SortedMap<String, String> articles(int from, int to, int edition) {
    SortedMap<String, String> articles = new TreeMap<>();
    for (int i = from; i < to; i++) {
      int n = i + edition;
      String text =
          "Land" + n % 7 + " vetoed resolution. Envoy" + n % 5 + " met Realm" + n % 3 + ".\n";
      articles.put("n" + (100 + i), text);
    }
    return articles;
  }

  /** Writes articles as files of a folder. */
  static Path write(Path folder, Map<String, String> articles) {
    try {
      Files.createDirectories(folder);
      for (Map.Entry<String, String> article : articles.entrySet()) {
        Files.writeString(
            folder.resolve(article.getKey() + ".txt"), article.getValue(), StandardCharsets.UTF_8);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return folder;
  }
}
