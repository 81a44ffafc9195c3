package io.wiregraph.identity;

import static org.assertj.core.api.Assertions.assertThat;

import io.wiregraph.fact.Entity;
import io.wiregraph.fact.EntityType;
import io.wiregraph.record.ArticleRecord;
import io.wiregraph.record.MadeUpRecords;
import io.wiregraph.text.ArticleId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class IdentityIndexTest {

  private static final List<String> PEOPLE =
      List.of(
          "Anna Berg",
          "A. Berg",
          "Berg",
          "Karl Berg",
          "Anna Maria Berg",
          "Dmitri Orlov",
          "Orlov",
          "Dmitry Orlow",
          "Xi Orlan",
          "Xi");

  private static final List<String> BODIES =
      List.of("Norland Relief Fund", "NRF", "Northern River Fleet", "Brisk", "Brisk Ltd.", "Arlen");

  private static ArticleRecord article(int number, Random random) {
    Set<String> people = new TreeSet<>();
    Set<String> bodies = new TreeSet<>();
    for (int i = 0; i < 3; i++) {
      people.add(PEOPLE.get(random.nextInt(PEOPLE.size())));
      bodies.add(BODIES.get(random.nextInt(BODIES.size())));
    }
    MadeUpRecords record =
        MadeUpRecords.article(
            "a" + number, String.join(". ", people) + ". " + String.join(". ", bodies));
    for (String name : people) {
      boolean isLinked = name.indexOf(' ') > 0 && random.nextInt(4) == 0;
      record.named(name, EntityType.PERSON, isLinked ? name.replace(' ', '_') : null);
    }
    if (random.nextInt(3) == 0) {
      record.names(List.copyOf(bodies), EntityType.ORGANIZATION);
    } else {
      bodies.forEach(name -> record.named(name, EntityType.ORGANIZATION, null));
    }
    return record.build();
  }

  private static Map<ArticleId, Map<String, Denotation>> decided(
      IdentityDecisions decisions, Collection<ArticleRecord> records) {
    Map<ArticleId, Map<String, Denotation>> all = new TreeMap<>();
    for (ArticleRecord record : records) {
      Map<String, Denotation> entities = new TreeMap<>();
      for (Entity entity : record.facts().entities()) {
        decisions
            .denotation(record, entity)
            .ifPresent(d -> entities.put(entity.id().fragment(), d));
      }
      all.put(record.article().id(), entities);
    }
    return all;
  }

  private static Curation curation(Collection<ArticleRecord> records, Random random) {
    List<Curation.Anchor> anchors = new ArrayList<>();
    for (ArticleRecord record : records) {
      Entity entity = record.facts().entities().get(0);
      anchors.add(
          new Curation.Anchor(record.article().id(), entity.id().fragment(), entity.label()));
    }
    List<Curation.Decision> decisions = new ArrayList<>();
    for (int i = 0; i < 2; i++) {
      Curation.Anchor one = anchors.get(random.nextInt(anchors.size()));
      Curation.Anchor other = anchors.get(random.nextInt(anchors.size()));
      switch (random.nextInt(4)) {
        case 0 -> decisions.add(new Curation.Same(one, other));
        case 1 -> decisions.add(new Curation.Different(one, other));
        case 2 -> decisions.add(new Curation.Linked(one, "Anna_Berg"));
        default -> decisions.add(new Curation.Labelled(one, "Somebody"));
      }
    }
    return new Curation(decisions);
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3})
  void comesToTheSameBySmallStepsAsAtOnceAndTellsAllThatChanged(long seed) {
    Random random = new Random(seed);
    IdentityIndex index = new IdentityIndex(new MemoryTables());
    Map<ArticleId, ArticleRecord> present = new TreeMap<>();
    Curation curation = Curation.EMPTY;
    Map<ArticleId, Map<String, Denotation>> before = Map.of();
    for (int step = 0; step < 40; step++) {
      Set<ArticleId> put = new TreeSet<>();
      if (step % 10 == 9) {
        curation = curation(present.values(), random);
      }
      for (ArticleId again : index.curate(curation)) {
        index.put(present.get(again), "again");
        put.add(again);
      }
      ArticleRecord record = article(random.nextInt(25), random);
      ArticleId id = record.article().id();
      put.add(id);
      if (random.nextInt(4) == 0 && present.size() > 2) {
        present.remove(id);
        index.remove(id);
      } else {
        present.put(id, record);
        index.put(record, "digest");
      }

      IdentityChanges changes = index.settle();

      Map<ArticleId, Map<String, Denotation>> now = decided(index.decisions(), present.values());
      IdentityDecisions atOnce = IdentityDecisions.of(() -> present.values().stream(), curation);
      assertThat(now).as("step %d", step).isEqualTo(decided(atOnce, present.values()));
      assertTold(before, now, changes, put);
      before = now;
    }
  }

  private static void assertTold(
      Map<ArticleId, Map<String, Denotation>> before,
      Map<ArticleId, Map<String, Denotation>> now,
      IdentityChanges changes,
      Set<ArticleId> put) {
    now.forEach(
        (id, entities) -> {
          if (!put.contains(id)) {
            entities.forEach(
                (fragment, is) -> {
                  Denotation was =
                      Optional.ofNullable(before.get(id)).map(b -> b.get(fragment)).orElseThrow();
                  if (!was.entity().slug().equals(is.entity().slug())) {
                    assertThat(changes.renamed()).contains(id);
                  } else if (was.score() != is.score() || was.reason() != is.reason()) {
                    assertThat(changes.reasoned()).contains(id);
                  }
                });
          }
        });
    Set<MergedEntity> others = entities(before);
    Set<MergedEntity> present = entities(now);
    others.stream()
        .filter(e -> !present.contains(e))
        .forEach(e -> assertThat(changes.slugs()).contains(e.slug()));
    present.stream()
        .filter(e -> !others.contains(e))
        .forEach(e -> assertThat(changes.slugs()).contains(e.slug()));
  }

  private static Set<MergedEntity> entities(Map<ArticleId, Map<String, Denotation>> decided) {
    return decided.values().stream()
        .flatMap(entities -> entities.values().stream())
        .map(Denotation::entity)
        .collect(Collectors.toSet());
  }
}
