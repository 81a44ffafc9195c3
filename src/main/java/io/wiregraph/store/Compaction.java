package io.wiregraph.store;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.tdb2.DatabaseMgr;
import org.h2.mvstore.MVStoreTool;

/**
 * Writes the graphs anew without what updates left behind. TDB2 copies every block that a commit
 * changes and gives none back, so that many small commits take many times what the graphs need.
 * What a triple takes when compacted is noted beside the graphs, and tells later how much of the
 * disk is wasted.
 */
final class Compaction {

  /** What triples take on average where nothing was compacted yet, in bytes. */
  private static final double USUAL_BYTES_A_TRIPLE = 280;

  /** Where the graphs take more than this many times of what they need, compaction pays. */
  private static final double MUCH = 2;

  /** The same where more will be written. */
  private static final double TOO_MUCH = 3;

  /**
   * Less than this many bytes are not worth the time: compacting takes seconds however little there
   * is, and a commit of one article leaves 3 MB behind. A store of 800 sentences stays below three
   * times the 30 kB a sentence that it may take all the same.
   */
  private static final long LITTLE = 32L << 20;

  private static final String BYTES = "bytes";
  private static final String TRIPLES = "triples";
  private static final ObjectMapper JSON = new ObjectMapper();

  private final StoreFolder folder;

  Compaction(StoreFolder folder) {
    this.folder = folder;
  }

  /**
   * Returns whether so much is wasted that compaction pays.
   *
   * @param triples how many the graphs have
   * @param isMoreToCome whether more will be written, beside which the waste is less
   */
  boolean pays(long triples, boolean isMoreToCome) {
    try {
      long used = DiskUse.bytes(folder.tdb2());
      double needed = bytesPerTriple() * triples;
      return used > (isMoreToCome ? TOO_MUCH : MUCH) * needed && used - needed > LITTLE;
    } catch (IOException e) {
      throw new StoreException("cannot read " + folder.tdb2() + ": " + Reason.of(e), e);
    }
  }

  /**
   * Compacts. The identity index must be closed.
   *
   * @param triples how many the graphs have
   */
  void run(DatasetGraph data, long triples) {
    DatabaseMgr.compact(data, true);
    // What went must not stay in the dumps either.
    folder.removeDumps();
    try {
      if (Files.exists(folder.identity())) {
        MVStoreTool.compact(folder.identity().toString(), true);
      }
      String note =
          JSON.createObjectNode()
              .put(BYTES, DiskUse.bytes(folder.tdb2()))
              .put(TRIPLES, triples)
              .toString();
      Files.writeString(folder.compacted(), note + "\n");
    } catch (IOException e) {
      throw new StoreException("cannot compact " + folder.dir() + ": " + Reason.of(e), e);
    }
  }

  private double bytesPerTriple() throws IOException {
    Path note = folder.compacted();
    if (!Files.exists(note)) {
      return USUAL_BYTES_A_TRIPLE;
    }
    JsonNode noted = JSON.readTree(Files.readString(note));
    long triples = noted.path(TRIPLES).asLong();
    // A handful of triples, or a damaged note, tells nothing of what more of them take.
    return triples < 10_000 ? USUAL_BYTES_A_TRIPLE : (double) noted.path(BYTES).asLong() / triples;
  }
}
