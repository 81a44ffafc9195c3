package io.wiregraph.cli;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.wiregraph.pipeline.GraphCounts;
import io.wiregraph.store.GraphStore;
import io.wiregraph.store.StoreSize;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.system.Txn;

/**
 * How much a store holds and what that costs on disk.
 *
 * @param articles articles
 * @param sentences their sentences
 * @param quads quads of all graphs, as an export to N-Quads writes them
 * @param size how much of the disk it takes
 */
record StoreFigures(long articles, long sentences, long quads, StoreSize size) {

  private static final ObjectMapper JSON = new ObjectMapper();

  /** Counts; reads all graphs once. */
  static StoreFigures of(GraphStore store) {
    GraphCounts counts = GraphCounts.parse(store.counts().orElse(""));
    DatasetGraph data = store.dataset().asDatasetGraph();
    long quads = Txn.calculateRead(data, () -> Iter.count(data.find()));
    return new StoreFigures(counts.articles(), counts.sentences(), quads, store.size());
  }

  /** Returns quads a sentence, to one place; 0 without sentences. */
  double quadsPerSentence() {
    return sentences == 0 ? 0 : Math.round(10.0 * quads / sentences) / 10.0;
  }

  /** Returns bytes of graphs a sentence; 0 without sentences. */
  long bytesPerSentence() {
    return perSentence(size.graphs());
  }

  /** Returns bytes of all that the store has a sentence, but for the parse cache. */
  long bytesPerSentenceInAll() {
    return perSentence(size.graphs() + size.beside());
  }

  private long perSentence(long bytes) {
    return sentences == 0 ? 0 : Math.round((double) bytes / sentences);
  }

  String text() {
    return String.format(
        Locale.ROOT,
        "%,d articles, %,d sentences, %,d quads: %.1f quads a sentence,"
            + " %,d bytes a sentence on disk, %,d with records and identity index",
        articles,
        sentences,
        quads,
        quadsPerSentence(),
        bytesPerSentence(),
        bytesPerSentenceInAll());
  }

  /** Returns the figures as JSON with the program's version, and a line end. */
  byte[] json() throws IOException {
    ObjectNode node =
        JSON.createObjectNode()
            .put("articles", articles)
            .put("sentences", sentences)
            .put("quads", quads)
            .put("quadsPerSentence", quadsPerSentence())
            .put("bytesPerSentence", bytesPerSentence())
            .put("bytesPerSentenceInAll", bytesPerSentenceInAll())
            .put("version", Version.number());
    return (JSON.writerWithDefaultPrettyPrinter().writeValueAsString(node) + "\n")
        .getBytes(StandardCharsets.UTF_8);
  }
}
