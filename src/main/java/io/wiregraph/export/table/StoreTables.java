package io.wiregraph.export.table;

import io.wiregraph.pack.DomainPack;
import io.wiregraph.rdf.OntologyIndex;
import io.wiregraph.record.ArticleRecord;
import io.wiregraph.store.GraphStore;
import io.wiregraph.store.StoredDecisions;
import java.io.Closeable;
import java.io.IOException;
import java.util.EnumSet;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.jena.sparql.core.DatasetGraph;

/** The tables of a store, sorted on disk. Closing it deletes what is there. */
public final class StoreTables implements Closeable {

  private final TableStage stage;

  private StoreTables(TableStage stage) {
    this.stage = stage;
  }

  /**
   * Reads tables of a store with its articles, the graph once for all of them. Wants a read
   * transaction while it reads.
   *
   * @param conditions what events, relations and statements must be like, as views have them; none
   *     for all
   * @throws io.wiregraph.export.view.InvalidRequestException if a condition is none
   * @throws IOException if temporary files cannot be written
   */
  public static StoreTables read(GraphStore store, Set<Table> tables, List<String> conditions)
      throws IOException {
    StoreTables read =
        graph(
            store.dataset().asDatasetGraph(),
            store.iris().base(),
            store.pack(),
            tables,
            conditions);
    try {
      if (tables.stream().anyMatch(Table::isOfArticles)) {
        read.articles(store);
      }
      return read;
    } catch (IOException | RuntimeException e) {
      read.close();
      throw e;
    }
  }

  /**
   * Reads the tables of a graph that has no articles beside it: those {@link Table#isOfArticles()}
   * stay empty. Wants a read transaction while it reads.
   *
   * @param base what its IRIs start with
   * @throws io.wiregraph.export.view.InvalidRequestException if a condition is none
   * @throws IOException if temporary files cannot be written
   */
  public static StoreTables graph(
      DatasetGraph data, String base, DomainPack pack, Set<Table> tables, List<String> conditions)
      throws IOException {
    TableStage stage = new TableStage(tables);
    try {
      Set<Table> ofGraph = EnumSet.noneOf(Table.class);
      tables.stream().filter(table -> !table.isOfArticles()).forEach(ofGraph::add);
      if (!ofGraph.isEmpty()) {
        new GraphTables(data, base, pack, conditions, stage).read(() -> {});
      }
      return new StoreTables(stage);
    } catch (IOException | RuntimeException e) {
      stage.close();
      throw e;
    }
  }

  private void articles(GraphStore store) throws IOException {
    ArticleRows rows =
        new ArticleRows(store.iris(), OntologyIndex.of(store.pack()), StoredDecisions.of(store));
    try (Stream<ArticleRecord> records = store.records()) {
      for (Iterator<ArticleRecord> each = records.iterator(); each.hasNext(); ) {
        ArticleRecord record = each.next();
        if (stage.wants(Table.ARTICLES)) {
          stage.add(Table.ARTICLES, rows.article(record));
        }
        if (stage.wants(Table.MENTIONS)) {
          for (List<String> row : rows.mentions(record)) {
            stage.add(Table.MENTIONS, row);
          }
        }
      }
    }
  }

  /** Hands over the rows of a table that was read, sorted by their ids, once. */
  public void rows(Table table, RowSink sink) throws IOException {
    stage.drain(table, sink);
  }

  @Override
  public void close() throws IOException {
    stage.close();
  }
}
