package io.wiregraph.export.table;

import io.wiregraph.export.Ids;
import io.wiregraph.fact.Entity;
import io.wiregraph.fact.Evidence;
import io.wiregraph.fact.Fact;
import io.wiregraph.fact.FactKind;
import io.wiregraph.fact.Mention;
import io.wiregraph.fact.Trigger;
import io.wiregraph.identity.IdentityDecisions;
import io.wiregraph.rdf.IdentityMapper;
import io.wiregraph.rdf.IriMinter;
import io.wiregraph.rdf.OntologyIndex;
import io.wiregraph.record.ArticleRecord;
import io.wiregraph.text.Article;
import io.wiregraph.text.ArticleId;
import io.wiregraph.text.CodePoints;
import io.wiregraph.text.Metadata;
import io.wiregraph.text.Span;
import io.wiregraph.vocab.Wg;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.jspecify.annotations.Nullable;

/**
 * The rows that one article gives: its own, and those of its mentions of what other tables have. As
 * in the graph, the words of a sentence are there only where a fact is read from it: all sentences
 * together are the text, which is its publisher's.
 */
public final class ArticleRows {

  private static final int DECIMALS = 3;

  private final IriMinter iris;
  private final Ids ids;
  private final IdentityMapper identity;
  private final IdentityDecisions decisions;

  /** Makes rows with these IRIs, ontology and decisions on what is one across articles. */
  public ArticleRows(IriMinter iris, OntologyIndex ontology, IdentityDecisions decisions) {
    this.iris = iris;
    this.ids = new Ids(iris.base());
    this.identity = new IdentityMapper(iris, ontology, decisions);
    this.decisions = decisions;
  }

  /** Returns the rows of {@link Table#MENTIONS} that an article gives, in no order. */
  public List<List<String>> mentions(ArticleRecord record) {
    Map<Node, String> merged = merged(record);
    OneArticle article = new OneArticle(record);
    List<List<String>> rows = new ArrayList<>();
    for (Entity entity : record.facts().entities()) {
      Node node = iris.entity(article.id, entity.id());
      String target = merged.get(node);
      if (target != null) {
        entity.mentions().forEach(m -> rows.add(article.row(ids.id(node.getURI()), m, target)));
      }
    }
    for (Fact fact : record.facts().facts()) {
      Node node = iris.fact(article.id, fact.id());
      String target = merged.get(node);
      if (target != null) {
        rows.add(article.row(ids.id(node.getURI()), fact, target));
      }
    }
    return rows;
  }

  /** Returns what the entities and facts of an article are across articles, by their nodes. */
  private Map<Node, String> merged(ArticleRecord record) {
    Map<Node, String> merged = new HashMap<>();
    identity.map(
        record,
        (subject, predicate, object) -> {
          if (predicate.equals(Wg.DENOTES)) {
            merged.put(subject, ids.id(object.getURI()));
          }
        });
    return merged;
  }

  /** Returns the row of {@link Table#ARTICLES} of an article. */
  public List<String> article(ArticleRecord record) {
    Map<Node, String> merged = merged(record);
    Article article = record.article();
    Node node = iris.article(article.id());
    Metadata metadata = article.metadata();
    TableRow row = new TableRow(Table.ARTICLES);
    row.set("id", ids.id(node.getURI())).set("iri", node.getURI());
    row.set("title", orEmpty(metadata.headline()));
    row.set("published", metadata.published() == null ? "" : metadata.published().toString());
    row.set("publisher", orEmpty(metadata.publisher()));
    row.set("author", orEmpty(metadata.author())).set("url", orEmpty(metadata.url()));
    row.set("characters", article.text().codePointCount(0, article.text().length()));
    row.set("sentences", record.sentences().size());
    row.set("entities", entities(record, merged));
    row.set("events", facts(record, merged, FactKind.EVENT));
    row.set("relations", facts(record, merged, FactKind.RELATION));
    row.set("statements", facts(record, merged, FactKind.STATEMENT));
    row.set(
        "near_duplicates",
        decisions.nearDuplicates(article.id()).stream()
            .map(other -> ids.id(iris.article(other).getURI()))
            .sorted()
            .collect(Collectors.joining(" ")));
    return row.cells();
  }

  private static String orEmpty(@Nullable String text) {
    return text == null ? "" : text;
  }

  private long entities(ArticleRecord record, Map<Node, String> merged) {
    Set<String> entities = new HashSet<>();
    for (Entity entity : record.facts().entities()) {
      String target = merged.get(iris.entity(record.article().id(), entity.id()));
      if (target != null) {
        entities.add(target);
      }
    }
    return entities.size();
  }

  private long facts(ArticleRecord record, Map<Node, String> merged, FactKind kind) {
    return record.facts().facts().stream()
        .filter(fact -> fact.id().kind() == kind)
        .filter(fact -> merged.containsKey(iris.fact(record.article().id(), fact.id())))
        .count();
  }

  /** An article with what its mentions ask of it. */
  private final class OneArticle {

    private final ArticleId id;
    private final String name;
    private final CodePoints text;
    private final TreeSet<Span> sentences;
    private final Set<Span> evidence = new HashSet<>();

    OneArticle(ArticleRecord record) {
      id = record.article().id();
      name = ids.id(iris.article(id).getURI());
      text = new CodePoints(record.article().text());
      sentences = new TreeSet<>(record.sentences());
      record.facts().facts().forEach(fact -> evidence.add(fact.evidence().sentence()));
      sentences.addAll(evidence);
    }

    List<String> row(String mentionId, Mention mention, String target) {
      TableRow row = new TableRow(Table.MENTIONS);
      row.set("id", mentionId).set("kind", "entity").set("entity", target);
      row.set("class", mention.type().code()).set("form", mention.kind().code());
      return placed(row, mention.span(), sentenceOf(mention.span()), mention.confidence());
    }

    List<String> row(String mentionId, Fact fact, String target) {
      TableRow row = new TableRow(Table.MENTIONS);
      row.set("id", mentionId).set("kind", fact.id().kind().code());
      row.set(FactRows.table(target), target);
      Evidence from = fact.evidence();
      row.set("class", fact.type()).set("phrase", from.predicate()).set("rule", from.rule());
      row.set("polarity", word(fact.factuality().polarity()));
      row.set("modality", word(fact.factuality().modality()));
      Trigger trigger = from.trigger();
      Span words = trigger == null ? fact.id().span() : trigger.span();
      return placed(row, words, from.sentence(), from.confidence());
    }

    private List<String> placed(
        TableRow row, Span span, @Nullable Span sentence, double confidence) {
      row.set("article", name).set("char_begin", span.begin()).set("char_end", span.end());
      row.set("words", text.cut(span));
      if (sentence != null) {
        row.set("sentence_begin", sentence.begin()).set("sentence_end", sentence.end());
        row.set("sentence", evidence.contains(sentence) ? text.cut(sentence) : "");
      }
      BigDecimal rounded = BigDecimal.valueOf(confidence).setScale(DECIMALS, RoundingMode.HALF_UP);
      return row.set("confidence", rounded.toString()).cells();
    }

    private @Nullable Span sentenceOf(Span span) {
      Span sentence = sentences.floor(new Span(span.begin(), Integer.MAX_VALUE));
      return sentence != null && sentence.contains(span) ? sentence : null;
    }

    private static String word(Enum<?> constant) {
      return constant.name().toLowerCase(Locale.ROOT);
    }
  }
}
