package io.wiregraph.export.view;

import io.wiregraph.pack.DomainPack;
import io.wiregraph.store.StoreRows;
import java.util.List;
import java.util.Optional;
import org.apache.jena.tdb2.store.NodeId;

/**
 * Reads what the articles of a store say of its merged things, which must be asked for in the order
 * of their numbers. Wants a transaction.
 */
public final class EvidenceReader {

  private final Texts texts;
  private final StoreScan scan;
  private final Conditions conditions;
  private final MentionReader mentions;
  private final LaterTexts later;

  /**
   * Prepares.
   *
   * @param base what the store's IRIs start with
   * @param conditions what facts must be like to be wanted, as views have them; not types of
   *     entities and weights of edges
   * @throws InvalidRequestException if one is none of these
   */
  public EvidenceReader(StoreRows rows, String base, DomainPack pack, List<String> conditions) {
    for (String condition : conditions) {
      Condition asked = Condition.read(condition).condition();
      if (asked == Condition.TYPE || asked == Condition.WEIGHT) {
        throw new InvalidRequestException(
            asked.code() + " is a condition of nodes and edges, not of tables of facts");
      }
    }
    StoreTerms terms = new StoreTerms(pack);
    this.texts = new Texts(rows, base);
    this.scan = new StoreScan(rows, texts, terms);
    this.conditions = Conditions.read(conditions, terms::require, () -> {});
    this.mentions =
        new MentionReader(
            rows,
            texts,
            base,
            this.conditions.isByArticle() ? this.conditions::takesArticle : null);
    this.later = new LaterTexts(rows, texts);
  }

  /** Returns whether a fact is wanted, as far as the graph of merged things says. */
  public boolean takes(NodeId fact) {
    return scan.fact(fact).filter(conditions::takes).isPresent();
  }

  /** Returns what articles say of a fact; empty where that is not what is wanted. */
  public Optional<FactEvidence> of(NodeId fact) {
    Mentions said = mentions.of(fact);
    if (!conditions.takes(said)) {
      return Optional.empty();
    }
    String place = said.best();
    int end = place.indexOf('#');
    String article = end < 0 ? place : place.substring(0, end);
    return Optional.of(
        new FactEvidence(
            said.articles().size(),
            said.count(),
            said.confidence(),
            said.isDisputed(),
            article.replaceFirst("^article/", "article:"),
            said.graph() == null ? "" : later.published(Texts.hex(said.graph())),
            said.sentence() == null ? "" : later.sentence(Texts.hex(said.sentence()))));
  }

  /** Returns in how many articles an entity is found. */
  public int articles(NodeId entity) {
    return mentions.articles(entity);
  }
}
