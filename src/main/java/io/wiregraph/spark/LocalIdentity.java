package io.wiregraph.spark;

import io.wiregraph.identity.Curation;
import io.wiregraph.identity.IdentityDecisions;
import io.wiregraph.identity.IdentityIndex;
import io.wiregraph.rdf.QuadSink;
import io.wiregraph.record.ArticleRecord;
import io.wiregraph.store.IdentityFile;
import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.NoSuchElementException;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.jspecify.annotations.Nullable;

/**
 * The identity index of all articles in a folder of this machine, and their records beside it,
 * which are read a second time when all is decided.
 */
final class LocalIdentity implements AutoCloseable {

  /** So many articles are put in before the index is settled and what it holds let go. */
  private static final int ARTICLES_AT_ONCE = 2_000;

  private static final QuadSink NOWHERE = (subject, predicate, object) -> {};

  private final Path index;
  private final Path spool;
  private final GraphParts graph;
  private final IdentityFile file;
  private final IdentityIndex identity;
  private final DataOutputStream out;
  private @Nullable DataInputStream in;
  private int articles;

  LocalIdentity(Path folder, GraphParts graph) throws IOException {
    this.index = folder.resolve("identity.mv");
    this.spool = folder.resolve("records");
    this.graph = graph;
    this.file = IdentityFile.open(index);
    this.identity = new IdentityIndex(file, graph.kinds());
    this.out =
        new DataOutputStream(new BufferedOutputStream(Files.newOutputStream(spool), 1 << 16));
    identity.curate(Curation.EMPTY);
  }

  /** Puts an article in. */
  void put(String digest, byte[] record) throws IOException {
    identity.put(RecordBytes.record(record), digest);
    out.writeInt(record.length);
    out.write(record);
    articles++;
    if (articles % ARTICLES_AT_ONCE == 0) {
      identity.settleQuietly();
      file.commit("");
    }
  }

  /** Decides, and returns the rows of {@link Tables#DECISIONS}. */
  Iterator<Row> decide() throws IOException {
    identity.settleQuietly();
    file.commit("");
    out.close();
    DataInputStream records =
        new DataInputStream(new BufferedInputStream(Files.newInputStream(spool), 1 << 16));
    in = records;
    return new Iterator<>() {
      private int left = articles;

      @Override
      public boolean hasNext() {
        return left > 0;
      }

      @Override
      public Row next() {
        if (left == 0) {
          throw new NoSuchElementException();
        }
        left--;
        try {
          byte[] record = new byte[records.readInt()];
          records.readFully(record);
          return decided(RecordBytes.record(record));
        } catch (IOException e) {
          throw new UncheckedIOException(e);
        }
      }
    };
  }

  /** Maps the article and notes what of the index was asked for. */
  private Row decided(ArticleRecord record) {
    NotedTables noted = new NotedTables(file);
    IdentityDecisions decisions = new IdentityIndex(noted, graph.kinds()).decisions();
    graph.identities(decisions).map(record, NOWHERE);
    graph.knowledge(decisions).map(record, NOWHERE);
    return RowFactory.create(record.article().id().value(), IndexRows.write(noted.rows()));
  }

  @Override
  public void close() {
    try {
      out.close();
      if (in != null) {
        in.close();
      }
      file.close();
      Files.deleteIfExists(spool);
      Files.deleteIfExists(index);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
