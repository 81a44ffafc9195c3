package io.wiregraph.pipeline;

import io.wiregraph.corpus.ReadResult;
import io.wiregraph.fact.EntityType;
import io.wiregraph.fact.FactId;
import io.wiregraph.fact.FactKind;
import io.wiregraph.fact.Factuality;
import io.wiregraph.fact.Modality;
import io.wiregraph.fact.Polarity;
import io.wiregraph.fact.Role;
import io.wiregraph.fact.Stance;
import io.wiregraph.record.ArticleRecord;
import io.wiregraph.record.MadeUpRecords;
import io.wiregraph.text.Article;
import io.wiregraph.text.ArticleId;
import io.wiregraph.text.Metadata;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** News of a few words, and an analyser that understands no other. */
final class MadeUpNews {

  private static final String COPIED =
      " Envoys left the hall one after the other while clerks put away the flags of all the"
          + " states that had spoken before noon about harbours and grain.";

  private static final List<String> CLAIMS =
      List.of("", "", "", "Arn said ", "Berg said ", "Arn denied ", "Carr denied ");

  private MadeUpNews() {}

  /** Reads "A vetoed B." as a veto, "S said A vetoed B." and "S denied A vetoed B." as claims. */
  static ArticleRecord analyse(Article article) {
    String[] words = article.text().split("[ .]");
    if (words.length < 3) {
      throw new IllegalStateException("cannot read " + article.text());
    }
    return words[1].equals("said") || words[1].equals("denied")
        ? claim(article, words)
        : veto(article, words);
  }

  private static ArticleRecord claim(Article article, String[] words) {
    boolean isDenial = words[1].equals("denied");
    MadeUpRecords made = MadeUpRecords.article(article.id().value(), article.text());
    made.metadata(article.metadata());
    FactId said = made.factId(FactKind.STATEMENT, words[1]);
    return made.named(words[0], EntityType.PERSON, null)
        .named(words[2], EntityType.COUNTRY, null)
        .nominal(words[4], EntityType.DOCUMENT)
        .statement(
            isDenial ? "Denial" : "Statement",
            words[1],
            isDenial ? "deny" : "say",
            isDenial ? Stance.DENIES : Stance.ASSERTS,
            made.argument(Role.SPEAKER, words[0]))
        .event(
            "Veto",
            words[3],
            "veto",
            new Factuality(Polarity.POSITIVE, isDenial ? Modality.DENIED : Modality.ACTUAL, said),
            made.argument(Role.AGENT, words[2]),
            made.argument(Role.PATIENT, words[4]))
        .build();
  }

  private static ArticleRecord veto(Article article, String[] words) {
    MadeUpRecords made = MadeUpRecords.article(article.id().value(), article.text());
    made.metadata(article.metadata());
    return made.named(words[0], EntityType.COUNTRY, null)
        .nominal(words[2], EntityType.DOCUMENT)
        .event(
            "Veto",
            words[1],
            "veto",
            Factuality.PLAIN,
            made.argument(Role.AGENT, words[0]),
            made.argument(Role.PATIENT, words[2]))
        .build();
  }

  static ReadResult article(String id, String text) {
    return new ReadResult.Read(
        new Article(new ArticleId(id), text, List.of(), Metadata.NONE), Path.of(id + ".txt"));
  }

  static List<ReadResult> articles(int count) {
    List<ReadResult> all = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      all.add(article("n" + i, "Country" + i % 7 + " vetoed resolutions."));
    }
    return all;
  }

  /**
   * Few countries and days, so that articles tell of the same events; in some somebody says so or
   * denies it, and some are copies.
   */
  static ReadResult random(Random random, int articles) {
    String id = "n" + random.nextInt(articles);
    String agent = "Country" + random.nextInt(3);
    String act =
        CLAIMS.get(random.nextInt(CLAIMS.size()))
            + agent
            + (random.nextBoolean() ? " vetoed " : " blocked ")
            + "resolutions.";
    String text = random.nextInt(3) > 0 ? act : act + COPIED.repeat(1 + random.nextInt(2));
    Metadata metadata =
        new Metadata(
            null,
            LocalDate.of(2012, 2, 1 + random.nextInt(3)),
            "Paper" + random.nextInt(3),
            null,
            null);
    return new ReadResult.Read(
        new Article(new ArticleId(id), text, List.of(), metadata), Path.of(id + ".txt"));
  }
}
