package io.wiregraph.calibration;

import com.fasterxml.jackson.databind.JsonNode;
import io.wiregraph.extract.Assessed;
import io.wiregraph.fact.Argument;
import io.wiregraph.fact.ArticleFacts;
import io.wiregraph.fact.Fact;
import io.wiregraph.fact.FactKind;
import io.wiregraph.fact.Mention;
import io.wiregraph.fact.Role;
import io.wiregraph.text.Span;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;

/**
 * Judges standing relations by KnowledgeNet (Mesquita et al. 2019), where a passage has all facts
 * of a property marked: a relation is right if one of its pairs is a marked one, touched by its
 * words or by another mention of the entity in the passage; wrong if a property that it expresses
 * is marked in full, both its participants have a name in the article, and none is. What is said of
 * somebody without a name was not marked.
 */
public final class KnowledgeNetGold implements Gold {

  private final SortedMap<String, List<JsonNode>> passages;
  private final List<KnowledgeNetProperty> properties = KnowledgeNetProperty.all();

  /** Reads {@code knowledgenet-dev.gold.jsonl}. */
  public KnowledgeNetGold(Path file) throws IOException {
    this.passages = GoldLines.byDocument(file);
  }

  @Override
  public String source() {
    return "knowledgenet";
  }

  @Override
  public List<Labelled> label(String document, ArticleFacts article, List<Assessed> assessed) {
    List<Labelled> labelled = new ArrayList<>();
    for (Assessed each : assessed) {
      if (each.fact().id().kind() == FactKind.RELATION && isBetweenTwo(each.fact())) {
        label(document, article, each, labelled);
      }
    }
    return labelled;
  }

  /** A post without organisation says nothing that KnowledgeNet has. */
  private static boolean isBetweenTwo(Fact fact) {
    return fact.time() != null
        || fact.arguments().stream()
            .anyMatch(a -> a.role() != Role.SUBJECT && a.role() != Role.POST);
  }

  /** Nobody marked whose daughter an unnamed father has. */
  private static boolean isBetweenNames(Fact fact, ArticleFacts article) {
    return fact.arguments().stream()
        .filter(a -> a.role() != Role.POST)
        .map(article::entityOf)
        .flatMap(Optional::stream)
        .allMatch(e -> e.isNamed() || e.isDate());
  }

  private void label(
      String document, ArticleFacts article, Assessed assessed, List<Labelled> labelled) {
    Fact fact = assessed.fact();
    boolean right = false;
    boolean complete = false;
    int begin = fact.evidence().sentence().begin();
    for (JsonNode passage : passages.getOrDefault(document, List.of())) {
      Span place = GoldLines.span(passage.path("passage"));
      for (KnowledgeNetProperty property : properties) {
        if (!property.type().equals(fact.type())) {
          continue;
        }
        for (JsonNode gold : passage.path("facts")) {
          right |=
              gold.path("property").asText().equals(property.name())
                  && isSaid(fact, gold, property, place, article);
        }
        boolean here = place.begin() <= begin && begin < place.end();
        for (JsonNode name : passage.path("exhaustive")) {
          complete |= here && name.asText().equals(property.name());
        }
      }
    }
    if ((right || complete) && isBetweenNames(fact, article)) {
      labelled.add(new Labelled(source(), document, assessed, right));
    }
  }

  private static boolean isSaid(
      Fact fact, JsonNode gold, KnowledgeNetProperty property, Span passage, ArticleFacts article) {
    Span subject = GoldLines.span(gold.path("subject"));
    Span object = GoldLines.span(gold.path("object"));
    Span first = property.isTurned() ? object : subject;
    Span second = property.isTurned() ? subject : object;
    boolean bySubject = false;
    boolean byObject = false;
    for (Argument argument : fact.arguments()) {
      if (argument.role() == Role.SUBJECT) {
        bySubject |= touches(argument, first, passage, article);
      } else if (argument.role() != Role.POST) {
        byObject |= touches(argument, second, passage, article);
      }
    }
    boolean date = property.name().startsWith("DATE_");
    byObject |= date && fact.time() != null && fact.time().span().overlaps(second);
    return bySubject && byObject;
  }

  private static boolean touches(Argument argument, Span gold, Span passage, ArticleFacts article) {
    if (argument.span().overlaps(gold)) {
      return true;
    }
    return article.entityOf(argument).stream()
        .flatMap(entity -> entity.mentions().stream())
        .map(Mention::span)
        .anyMatch(m -> passage.contains(m) && m.overlaps(gold));
  }
}
