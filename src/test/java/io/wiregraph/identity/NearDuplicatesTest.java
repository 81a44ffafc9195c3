package io.wiregraph.identity;

import static org.assertj.core.api.Assertions.assertThat;

import io.wiregraph.record.ArticleRecord;
import io.wiregraph.record.MadeUpRecords;
import io.wiregraph.text.ArticleId;
import io.wiregraph.text.Metadata;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NearDuplicatesTest {

  private static final int SENTENCES = 12;

  private final NearDuplicates copies = new NearDuplicates(new MemoryTables());

  /** Sentences that have no word in common with those of another story. */
  private static List<String> sentences(int story) {
    List<String> sentences = new ArrayList<>();
    for (int s = 0; s < SENTENCES; s++) {
      StringBuilder sentence = new StringBuilder("Word");
      for (int w = 0; w < 15; w++) {
        sentence.append(" w").append(story).append('x').append(s * 15 + w);
      }
      sentences.add(sentence + ".");
    }
    return sentences;
  }

  private static ArticleRecord article(String id, String publisher, List<String> sentences) {
    return MadeUpRecords.article(id, String.join(" ", sentences))
        .metadata(new Metadata(null, null, publisher, null, null))
        .build();
  }

  private static ArticleId id(String id) {
    return new ArticleId(id);
  }

  @Test
  void aCopyWithANewLeadAndACutEndIsFoundEachWayAndAQuotationIsNot() {
    List<String> wire = sentences(1);
    List<String> copy = new ArrayList<>(wire.subList(0, 9));
    copy.set(0, sentences(2).get(0));
    List<String> quoting = new ArrayList<>(sentences(3));
    quoting.set(4, wire.get(4));
    copies.add(article("wire", "A", wire));
    copies.add(article("copy", "B", copy));
    copies.add(article("quoting", "C", quoting));

    assertThat(copies.of(id("wire"))).containsExactly(id("copy"));
    assertThat(copies.of(id("copy"))).containsExactly(id("wire"));
    assertThat(copies.of(id("quoting"))).isEmpty();
    assertThat(copies.sources(List.of(id("wire"), id("copy"), id("quoting")))).isEqualTo(2);
  }

  @Test
  void onlyArticlesOfTwoNamedPublishersThatAreNoCopiesAreIndependent() {
    copies.add(article("wire", "Agency", sentences(1)));
    copies.add(article("copy", "Herald", sentences(1)));
    copies.add(article("own", "Herald", sentences(2)));
    copies.add(article("other", "HERALD", sentences(3)));
    copies.add(article("unsigned", null, sentences(4)));

    assertThat(copies.areIndependent(id("wire"), id("own"))).isTrue();
    assertThat(copies.areIndependent(id("wire"), id("copy"))).isFalse();
    assertThat(copies.areIndependent(id("own"), id("other"))).isFalse();
    assertThat(copies.areIndependent(id("wire"), id("unsigned"))).isFalse();
  }

  @Test
  void whatIsTooShortToCompareIsACopyOfNothing() {
    List<String> brief = List.of("Twelve people died on the road to the harbour.");
    copies.add(article("a", null, brief));
    copies.add(article("b", null, brief));

    assertThat(copies.of(id("a"))).isEmpty();
  }

  @Test
  void copiesOfWhatIsNotAmongThemStayTwoSources() {
    List<String> wire = sentences(1);
    copies.add(article("all", null, wire));
    copies.add(article("begin", null, wire.subList(0, 6)));
    copies.add(article("end", null, wire.subList(6, SENTENCES)));

    assertThat(copies.sources(List.of(id("begin"), id("end")))).isEqualTo(2);
    assertThat(copies.sources(List.of(id("begin"), id("end"), id("all")))).isEqualTo(1);
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3})
  void comesToTheSameBySmallStepsAsAtOnceAndTellsAllThatChanged(long seed) {
    Random random = new Random(seed);
    Map<ArticleId, ArticleRecord> present = new TreeMap<>();
    Map<ArticleId, SortedSet<ArticleId>> before = Map.of();
    for (int step = 0; step < 60; step++) {
      List<String> story = sentences(random.nextInt(3));
      int from = random.nextInt(SENTENCES / 2);
      ArticleRecord record =
          article("a" + random.nextInt(15), null, story.subList(from, SENTENCES - from / 2));
      ArticleId id = record.article().id();
      copies.remove(id);
      present.remove(id);
      if (random.nextInt(4) > 0) {
        copies.add(record);
        present.put(id, record);
      }

      Set<ArticleId> told = copies.settle();

      NearDuplicates atOnce = new NearDuplicates(new MemoryTables());
      present.values().forEach(atOnce::add);
      Map<ArticleId, SortedSet<ArticleId>> now = new TreeMap<>();
      Set<ArticleId> changed = new TreeSet<>();
      for (int i = 0; i < 15; i++) {
        ArticleId each = id("a" + i);
        now.put(each, copies.of(each));
        assertThat(copies.of(each)).isEqualTo(atOnce.of(each));
        if (!before.getOrDefault(each, new TreeSet<>()).equals(now.get(each))) {
          changed.add(each);
        }
      }
      assertThat(told).as("step %d", step).isEqualTo(changed);
      before = now;
    }
    assertThat(before.values()).anyMatch(ids -> !ids.isEmpty());
  }
}
