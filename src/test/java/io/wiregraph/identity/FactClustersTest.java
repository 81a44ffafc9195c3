package io.wiregraph.identity;

import static org.assertj.core.api.Assertions.assertThat;

import io.wiregraph.fact.FactId;
import io.wiregraph.fact.FactKind;
import io.wiregraph.fact.Modality;
import io.wiregraph.fact.Polarity;
import io.wiregraph.resolve.TypeFamily;
import io.wiregraph.text.ArticleId;
import io.wiregraph.text.Span;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FactClustersTest {

  private static final LocalDate JUNE = LocalDate.of(2012, 6, 1);

  private static final EventClasses CLASSES =
      new EventClasses() {
        @Override
        public Kinship kinship(String one, String other) {
          return one.equals(other) ? Kinship.SAME : Kinship.NONE;
        }

        @Override
        public boolean isSymmetric(String type) {
          return false;
        }
      };

  private static EventParticipant named(
      EventParticipant.Side side, TypeFamily family, String... keys) {
    return new EventParticipant(
        side,
        family,
        false,
        List.of(keys),
        "",
        List.of(),
        EventParticipant.UNCOUNTED,
        EventParticipant.Bound.EXACT,
        EventParticipant.UNCOUNTED);
  }

  private static EventParticipant described(String word, int entity) {
    return new EventParticipant(
        EventParticipant.Side.OTHER,
        TypeFamily.UNKNOWN,
        false,
        List.of(),
        word,
        List.of(word),
        EventParticipant.UNCOUNTED,
        EventParticipant.Bound.EXACT,
        entity);
  }

  private static <T> T any(Random random, List<T> of) {
    return of.get(random.nextInt(of.size()));
  }

  private static List<EventParticipant> participants(Random random) {
    List<EventParticipant> all = new ArrayList<>();
    EventParticipant.Side actor = EventParticipant.Side.ACTOR;
    all.add(
        any(
            random,
            List.of(
                named(actor, TypeFamily.PERSON, "link:Ada_Holm", "name:ada holm", "surname:holm"),
                named(actor, TypeFamily.PERSON, "link:Ada_Holm"),
                named(actor, TypeFamily.PERSON, "name:eva holm", "surname:holm"),
                named(actor, TypeFamily.PERSON, "surname:holm"))));
    all.add(described(any(random, List.of("minister", "envoy")), random.nextInt(40)));
    if (random.nextBoolean()) {
      String land = any(random, List.of("orland", "tarsk"));
      all.add(named(EventParticipant.Side.OTHER, TypeFamily.PLACE, "name:" + land));
    }
    return all;
  }

  /** Mentions of one article, several often of one sentence and of one thing. */
  private static List<EventDigest> article(String id, Random random) {
    List<EventDigest> mentions = new ArrayList<>();
    LocalDate published = random.nextInt(5) == 0 ? null : JUNE.plusDays(random.nextInt(4));
    for (int i = random.nextInt(4); i >= 0; i--) {
      FactKind kind = random.nextInt(5) == 0 ? FactKind.EVENT : FactKind.RELATION;
      LocalDate day = random.nextInt(3) > 0 ? null : JUNE.plusDays(random.nextInt(4));
      int begin = 10 * i;
      mentions.add(
          new EventDigest(
              new ArticleId(id),
              new FactId(kind, new Span(begin, begin + 5), 1),
              begin / 20,
              kind == FactKind.EVENT ? "Veto" : "holdsPosition",
              "",
              random.nextInt(8) == 0 ? Polarity.NEGATIVE : Polarity.POSITIVE,
              Modality.ACTUAL,
              null,
              null,
              i == 0,
              false,
              random.nextInt(4) == 0,
              false,
              "be",
              0,
              day,
              day == null || random.nextBoolean() ? day : day.plusDays(1),
              published,
              participants(random),
              List.of(),
              List.of("agent"),
              EventSetting.NONE));
    }
    return mentions;
  }

  /** An index of facts, as articles come and go. */
  private static final class Index {

    private final MemoryTables tables = new MemoryTables();
    private final FactDigests digests = new FactDigests(tables, FactKinds.NONE);
    private final FactClusters clusters = new FactClusters(tables, digests, CLASSES);

    void put(ArticleId article, List<EventDigest> mentions) {
      digests.remove(article);
      Map<String, byte[]> rows = new TreeMap<>();
      mentions.forEach(
          m -> rows.put(FactDigests.key(m.article(), m.fact()), FactDigests.row(m, true)));
      digests.add(rows);
    }

    Set<ArticleId> settle() {
      Set<ArticleId> changed = clusters.settle(digests.takeChanged());
      digests.letGo();
      return changed;
    }

    Map<EventDigest, MergedFact> decided(Collection<EventDigest> mentions) {
      Map<EventDigest, MergedFact> decided = new TreeMap<>();
      mentions.forEach(m -> decided.put(m, clusters.of(m.article(), m.fact())));
      return decided;
    }

    int rows(String table) {
      int[] rows = new int[1];
      tables.table(table).each("", (key, row) -> rows[0]++);
      return rows[0];
    }
  }

  /** What comparing each two mentions comes to. */
  private static Map<EventDigest, MergedFact> twoByTwo(List<EventDigest> mentions) {
    Map<EventDigest, MergedFact> decided = new TreeMap<>();
    for (EventCluster cluster : EventClusters.of(mentions, new EventTies(CLASSES))) {
      Map<String, byte[]> rows = cluster.mentions() == 1 ? Map.of() : MentionShares.of(cluster);
      for (EventDigest member : cluster.members()) {
        byte[] row = rows.get(FactDigests.key(member.article(), member.fact()));
        decided.put(
            member,
            row == null ? MergedFact.alone(member.article(), member.fact()) : MergedFact.of(row));
      }
    }
    return decided;
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4})
  void comesByWhatMentionsSayToTheSameAsByComparingEachTwo(long seed) {
    Random random = new Random(seed);
    Index index = new Index();
    Map<ArticleId, List<EventDigest>> present = new TreeMap<>();
    Map<EventDigest, MergedFact> before = Map.of();
    int merged = 0;
    for (int step = 0; step < 60; step++) {
      Set<ArticleId> put = new HashSet<>();
      for (int i = random.nextInt(3); i >= 0; i--) {
        ArticleId id = new ArticleId("a" + random.nextInt(30));
        List<EventDigest> mentions =
            random.nextInt(4) == 0 ? List.of() : article(id.value(), random);
        present.put(id, mentions);
        index.put(id, mentions);
        put.add(id);
      }

      Set<ArticleId> changed = index.settle();

      List<EventDigest> all = present.values().stream().flatMap(List::stream).toList();
      Map<EventDigest, MergedFact> now = index.decided(all);
      assertThat(now).as("step %d", step).isEqualTo(twoByTwo(all));
      for (Map.Entry<EventDigest, MergedFact> fact : now.entrySet()) {
        ArticleId article = fact.getKey().article();
        if (!put.contains(article) && !fact.getValue().equals(before.get(fact.getKey()))) {
          assertThat(changed).contains(article);
        }
      }
      merged += (int) now.values().stream().filter(fact -> fact.mentions() > 2).count();
      before = now;
    }
    assertThat(merged).isPositive();
  }

  @Test
  void whatAThousandArticlesSayAlikeIsTiedOnce() {
    Index index = new Index();
    List<EventDigest> mentions =
        IntStream.range(0, 1000)
            .mapToObj(i -> article("a" + i, new Random(0)).get(0))
            .filter(mention -> mention.fact().kind() == FactKind.RELATION)
            .toList();
    mentions.forEach(mention -> index.put(mention.article(), List.of(mention)));
    index.settle();

    assertThat(mentions).hasSize(1000);
    assertThat(index.decided(mentions).values())
        .allSatisfy(fact -> assertThat(fact.mentions()).isEqualTo(1000));
    assertThat(index.rows("facts.ties")).isLessThan(2);
  }
}
