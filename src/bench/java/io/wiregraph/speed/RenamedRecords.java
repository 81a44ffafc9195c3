package io.wiregraph.speed;

import io.wiregraph.fact.ArticleFacts;
import io.wiregraph.fact.Entity;
import io.wiregraph.fact.EntityType;
import io.wiregraph.fact.Link;
import io.wiregraph.fact.Mention;
import io.wiregraph.fact.MentionKind;
import io.wiregraph.record.ArticleRecord;
import io.wiregraph.text.Article;
import io.wiregraph.text.ArticleId;
import java.util.List;
import java.util.Locale;
import java.util.SplittableRandom;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Copies of article records in which all names are others, the same word becoming the same in all
 * articles of a copy: as many entities as wanted, mentioned together as in real articles. Some names
 * come again in another copy, as surnames do.
 */
final class RenamedRecords {

  private static final Pattern CAPITALISED = Pattern.compile("\\p{Lu}[\\p{L}]+");
  private static final String CONSONANTS = "bdfghklmnprstvz";
  private static final String VOWELS = "aeiou";

  private final List<ArticleRecord> records;
  private final int copies;
  private final boolean areStatesKept;

  RenamedRecords(List<ArticleRecord> records, int copies) {
    this(records, copies, false);
  }

  /**
   * Renames.
   *
   * @param areStatesKept whether states keep their names, and so are the same in all copies
   */
  RenamedRecords(List<ArticleRecord> records, int copies, boolean areStatesKept) {
    this.records = records;
    this.copies = copies;
    this.areStatesKept = areStatesKept;
  }

  /** Returns all copies, in the order of their ids; may be asked again and gives the same. */
  Stream<ArticleRecord> all() {
    return IntStream.range(0, copies)
        .boxed()
        .flatMap(copy -> records.stream().map(record -> renamed(record, copy)));
  }

  private ArticleRecord renamed(ArticleRecord record, int copy) {
    Article article = record.article();
    ArticleId id =
        new ArticleId(String.format(Locale.ROOT, "%06d/%s", copy, article.id().value()));
    List<Entity> entities =
        record.facts().entities().stream().map(entity -> renamed(entity, copy)).toList();
    return new ArticleRecord(
        new Article(id, article.text(), article.sections(), article.metadata()),
        record.sentences(),
        new ArticleFacts(entities, record.facts().facts(), List.of()));
  }

  private Entity renamed(Entity entity, int copy) {
    boolean isKept = areStatesKept && entity.type() == EntityType.COUNTRY;
    if (isKept || !entity.isNamed()) {
      return entity;
    }
    Link link = entity.link();
    return new Entity(
        entity.id(),
        renamed(entity.label(), copy),
        entity.type(),
        entity.mentions().stream().map(mention -> renamed(mention, copy)).toList(),
        link == null ? null : new Link(renamed(link.title(), copy), link.confidence()));
  }

  private static Mention renamed(Mention mention, int copy) {
    return mention.kind() == MentionKind.NAME
        ? new Mention(
            mention.span(),
            mention.head(),
            renamed(mention.text(), copy),
            mention.kind(),
            mention.type(),
            mention.value(),
            mention.confidence())
        : mention;
  }

  private static String renamed(String name, int copy) {
    return CAPITALISED.matcher(name).replaceAll(word -> other(word.group(), copy));
  }

  /** A word of two or three syllables. */
  private static String other(String word, int copy) {
    SplittableRandom random = new SplittableRandom(31L * word.hashCode() + copy);
    StringBuilder made = new StringBuilder();
    int syllables = 2 + random.nextInt(2);
    for (int i = 0; i < syllables; i++) {
      made.append(CONSONANTS.charAt(random.nextInt(CONSONANTS.length())));
      made.append(VOWELS.charAt(random.nextInt(VOWELS.length())));
    }
    made.append(CONSONANTS.charAt(random.nextInt(CONSONANTS.length())));
    made.setCharAt(0, Character.toUpperCase(made.charAt(0)));
    return made.toString();
  }
}
