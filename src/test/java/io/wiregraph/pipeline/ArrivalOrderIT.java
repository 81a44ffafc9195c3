package io.wiregraph.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import io.wiregraph.corpus.ReadResult;
import io.wiregraph.export.NQuadsExport;
import io.wiregraph.query.Prefixes;
import io.wiregraph.rdf.GraphOptions;
import io.wiregraph.rdf.OntologyIndex;
import io.wiregraph.rdf.PlaceCoordinates;
import io.wiregraph.record.ArticleRecord;
import io.wiregraph.shapes.CheckReport;
import io.wiregraph.shapes.GraphCheck;
import io.wiregraph.store.GraphStore;
import io.wiregraph.text.ArticleId;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.apache.jena.query.ReadWrite;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * In whatever order the articles of the corpus come, a few at a time, and whichever go and come
 * again in between: the canonical N-Quads of all graphs are the same bytes, and the shapes hold.
 */
class ArrivalOrderIT {

  private static final int ORDERS = 5;
  private static final int AT_ONCE = 12;
  private static final int REMOVED = 4;

  @TempDir Path dir;

  private final OntologyIndex ontology = OntologyIndex.shipped();
  private final Map<ArticleId, ArticleRecord> records = new TreeMap<>();

  @Test
  void anyOrderOfComingAndGoingGivesTheSameBytes() throws IOException {
    List<ReadResult> corpus = new ArrayList<>();
    for (ArticleRecord record : CorpusRecords.all()) {
      records.put(record.article().id(), record);
      corpus.add(new ReadResult.Read(record.article(), dir));
    }
    byte[] atOnce;
    try (GraphStore store = GraphStore.openForBuild(dir.resolve("once"), null)) {
      build(store, corpus);
      atOnce = quads(store);
      assertThat(violations(store)).isZero();
    }
    for (int order = 0; order < ORDERS; order++) {
      try (GraphStore store = GraphStore.openForBuild(dir.resolve("order" + order), null)) {
        comeAndGo(store, corpus, new Random(order));

        assertThat(Arrays.equals(quads(store), atOnce)).as("order %d", order).isTrue();
      }
    }
  }

  private void comeAndGo(GraphStore store, List<ReadResult> corpus, Random random) {
    List<ReadResult> shuffled = new ArrayList<>(corpus);
    Collections.shuffle(shuffled, random);
    for (int begin = 0; begin < shuffled.size(); begin += AT_ONCE) {
      build(store, shuffled.subList(begin, Math.min(begin + AT_ONCE, shuffled.size())));
    }
    List<ReadResult> going = shuffled.subList(0, REMOVED);
    store.write(
        () -> going.forEach(each -> store.removeArticle(((ReadResult.Read) each).article().id())));
    build(store, List.of());
    assertThat(store.articles()).hasSize(corpus.size() - REMOVED);
    build(store, going);
  }

  private void build(GraphStore store, List<ReadResult> input) {
    AnalyserSource source = new AnalyserSource("test", () -> article -> records.get(article.id()));
    BuildSummary summary =
        new Builder(
                store,
                ontology,
                PlaceCoordinates.NONE,
                source,
                new BuildOptions(GraphOptions.DEFAULT, 2))
            .build(input.iterator(), BuildListener.NONE);
    assertThat(summary.problems()).isEmpty();
  }

  private static byte[] quads(GraphStore store) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    store.dataset().begin(ReadWrite.READ);
    try {
      Prefixes prefixes = Prefixes.ofStore(store.iris().base());
      new NQuadsExport().write(store.dataset().asDatasetGraph(), prefixes, out);
    } finally {
      store.dataset().end();
    }
    return out.toByteArray();
  }

  private static long violations(GraphStore store) {
    CheckReport report = new CheckReport(1);
    store.dataset().begin(ReadWrite.READ);
    try {
      GraphCheck.of(store.pack()).check(store.dataset().asDatasetGraph(), report);
    } finally {
      store.dataset().end();
    }
    return report.count();
  }
}
