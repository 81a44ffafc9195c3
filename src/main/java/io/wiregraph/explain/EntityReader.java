package io.wiregraph.explain;

import io.wiregraph.explain.ArticleEntity.ChainMention;
import io.wiregraph.explain.ArticleEntity.LinkChoice;
import io.wiregraph.explain.ArticleEntity.TitleCandidate;
import io.wiregraph.fact.Entity;
import io.wiregraph.fact.Link;
import io.wiregraph.link.WeighedTitle;
import io.wiregraph.link.Weighing;
import io.wiregraph.record.ArticleRecord;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Tells how an article comes to have an entity. */
final class EntityReader {

  /** A title that is less likely is not worth showing. */
  private static final double LEAST = 0.001;

  private final StoreReader store;

  EntityReader(StoreReader store) {
    this.store = store;
  }

  ArticleEntity read(ArticleRecord record, Entity entity, Trace trace) {
    List<ChainMention> chain =
        entity.mentions().stream()
            .map(
                m ->
                    new ChainMention(
                        m.text(),
                        m.kind().name().toLowerCase(Locale.ROOT),
                        m.span().begin(),
                        m.span().end(),
                        m.confidence()))
            .toList();
    var node = store.iris().entity(record.article().id(), entity.id());
    return new ArticleEntity(
        node.getURI(),
        store.note(record),
        entity.label(),
        entity.type().code(),
        chain,
        link(entity, trace),
        store.identity(node).orElse(null));
  }

  private static LinkChoice link(Entity entity, Trace trace) {
    Link link = entity.link();
    String title = link == null ? null : link.title();
    Double confidence = link == null ? null : Double.valueOf(link.confidence());
    if (!entity.isNamed()) {
      return new LinkChoice(title, confidence, List.of(), "what has no name is not linked");
    }
    Optional<Weighing> weighed = trace.weighed(entity);
    return weighed
        .map(w -> new LinkChoice(title, confidence, candidates(w.titles()), w.reason()))
        .orElseGet(() -> new LinkChoice(title, confidence, List.of(), trace.whyNoCandidates()));
  }

  private static List<TitleCandidate> candidates(List<WeighedTitle> titles) {
    return titles.stream()
        .filter(t -> t.probability() >= LEAST)
        .map(t -> new TitleCandidate(t.title(), t.probability(), weights(t.features())))
        .toList();
  }

  /** Returns weights, what counts most first. */
  static List<Weight> weights(Map<String, Double> added) {
    return added.entrySet().stream()
        .filter(e -> e.getValue() != 0)
        .map(e -> new Weight(e.getKey(), e.getValue()))
        .sorted(
            Comparator.comparingDouble((Weight w) -> -Math.abs(w.weight()))
                .thenComparing(Weight::name))
        .toList();
  }
}
