package io.wiregraph.store;

import io.wiregraph.identity.Curation;
import io.wiregraph.identity.IdentityIndex;
import io.wiregraph.pack.DomainPack;
import io.wiregraph.rdf.CurationGraph;
import io.wiregraph.rdf.GraphOptions;
import io.wiregraph.rdf.IriMinter;
import io.wiregraph.rdf.QuadSink;
import io.wiregraph.record.ArticleRecord;
import io.wiregraph.record.RecordFiles;
import io.wiregraph.search.StoreIndex;
import io.wiregraph.text.ArticleId;
import io.wiregraph.vocab.Wg;
import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.dboe.base.file.Location;
import org.apache.jena.graph.Node;
import org.apache.jena.query.Dataset;
import org.apache.jena.query.DatasetFactory;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.system.Txn;
import org.apache.jena.tdb2.DatabaseMgr;
import org.apache.jena.tdb2.sys.TDBInternal;
import org.jspecify.annotations.Nullable;

/**
 * A store on disk: the graphs in TDB2, the article records that they derive from, and which
 * articles are in. One process has it open at a time. What is committed survives a crash; a store
 * whose derived graphs are older than its articles opens and answers as before.
 */
public final class GraphStore implements AutoCloseable {

  private final StoreFolder folder;
  private final StoreLock lock;
  private final IriMinter iris;
  private final SteadyDataset data;
  private final Dataset dataset;
  private final ArticleTable table;
  private final KnownArticles known;
  private final RecordFiles records;
  private final DomainPack pack;
  private final StoreIndex index;
  private @Nullable IdentityFile identityFile;

  /** Of the write transaction under way. */
  private @Nullable GraphWriter writer;

  /** Whether nobody before left a record that nothing needs. */
  private boolean isSwept;

  /** Whether what was written since the store was opened is all needed. */
  private boolean isSettled = true;

  GraphStore(StoreFolder folder, StoreLock lock, String base, DomainPack pack) {
    this.folder = folder;
    this.pack = pack;
    this.lock = lock;
    this.iris = new IriMinter(base);
    this.data = new SteadyDataset(DatabaseMgr.connectDatasetGraph(Location.create(folder.tdb2())));
    this.dataset = DatasetFactory.wrap(data);
    this.table = new ArticleTable(data, iris);
    this.known = new KnownArticles(new ArticleList(folder.articles()), data, table);
    this.records = new RecordFiles(folder.records());
    this.index = new StoreIndex(folder.search(), base, data, table::state);
    this.isSwept = lock.wasReleasedTidy();
  }

  /**
   * Opens a store to build in, and makes it where the folder is missing or empty, as {@link
   * #openForBuild(Path, String, DomainPack)} does without a pack.
   */
  public static GraphStore openForBuild(Path dir, @Nullable String base) {
    return openForBuild(dir, base, null);
  }

  /**
   * Opens a store to build in with a domain pack, like {@link #openForBuild(Path, String)}. A store
   * keeps a copy of its pack, and takes another state of it for the one it has.
   *
   * @param pack the domain pack; null takes the store's own, the program's own domain for a new
   *     store
   * @throws StoreException if the folder holds something else, another process has the store open,
   *     or it was built with another base or pack
   */
  public static GraphStore openForBuild(
      Path dir, @Nullable String base, @Nullable DomainPack pack) {
    return Opening.forBuild(dir, base, pack);
  }

  /**
   * Opens a store to read from.
   *
   * @throws StoreInUseException if another process has it open
   * @throws StoreException if there is no store in {@code dir}
   */
  public static GraphStore openForReading(Path dir) {
    return Opening.forReading(dir);
  }

  /**
   * Returns the domain pack of the store in a folder, which may be open elsewhere; empty where
   * there is no store.
   */
  public static Optional<DomainPack> packOf(Path dir) {
    StoreFolder folder = new StoreFolder(dir);
    return folder.isStore() ? Optional.of(folder.pack()) : Optional.empty();
  }

  /** Returns the graphs; transactional, closed with the store. */
  public Dataset dataset() {
    return dataset;
  }

  /** Returns the IRIs of this store. */
  public IriMinter iris() {
    return iris;
  }

  /** Returns the domain pack that the store was built with. */
  public DomainPack pack() {
    return pack;
  }

  /** Returns the article records. */
  public RecordFiles recordFiles() {
    return records;
  }

  /** Returns the folder of the parse cache, which need not exist. */
  public Path parses() {
    return folder.parses();
  }

  /** Returns the folder of files that have the whole graph, which need not exist. */
  public Path dumps() {
    return folder.dumps();
  }

  /** Returns the file that gets a line for each build. */
  public Path buildLog() {
    return folder.buildLog();
  }

  /** Returns the articles that are in, in the order of their ids. */
  public SortedMap<ArticleId, ArticleRow> articles() {
    return known.all();
  }

  /** Returns what names the content of all graphs: the same name, the same content. */
  public String state() {
    return Txn.calculateRead(data, table::state);
  }

  /** Returns a hash of which articles are in, with which records, and what those came from. */
  public String articleSet() {
    return Txn.calculateRead(data, () -> table.hash().text());
  }

  /**
   * Returns the records of the articles that are in, in the order of their ids, read one by one as
   * the stream goes. The stream holds no transaction; do not build meanwhile.
   */
  public Stream<ArticleRecord> records() {
    return articles().values().stream().map(row -> records.read(row.record()));
  }

  /** Returns the identity index on disk, which may be of an older state than the articles. */
  public synchronized IdentityFile identityFile() {
    if (identityFile == null) {
      identityFile = IdentityFile.open(folder.identity());
    }
    return identityFile;
  }

  /** Returns the index of words, which is in step with the graphs. */
  public StoreIndex index() {
    return index;
  }

  /** Returns the user's own decisions. */
  public Curation curation() {
    return Txn.calculateRead(
        data, () -> new CurationGraph(iris).read(data.getGraph(iris.curationGraph())));
  }

  /** Replaces the user's own decisions; wants a write transaction. */
  public void putCuration(Curation curation) {
    writer().replace(iris.curationGraph(), sink -> new CurationGraph(iris).map(curation, sink));
  }

  /** Does {@code work} in one write transaction: all of it is kept, or nothing. */
  public synchronized void write(Runnable work) {
    isSettled = false;
    known.begin();
    Runnable counted =
        () -> {
          writer = new GraphWriter(data.storage(), index);
          table.begin();
          index.begin();
          work.run();
          table.end(writer().flush());
          index.end();
        };
    try {
      Room.commit(folder.dir(), () -> Txn.executeWrite(data, counted));
      index.commit();
    } catch (RuntimeException | Error e) {
      known.forget();
      index.rollback();
      throw e;
    } finally {
      writer = null;
      known.end();
    }
  }

  /** Changes a graph triple by triple; wants a write transaction. */
  public void edit(Node graph, Consumer<CountedGraph> work) {
    writer().flush();
    CountedGraph counted = new CountedGraph(data, graph, index);
    work.accept(counted);
    writer().note(counted.growth());
  }

  /** Puts an article and its graph in, in place of what there was; wants a write transaction. */
  public void putArticle(ArticleRow row, Consumer<QuadSink> content) {
    Room.require(folder.dir());
    writer().replace(iris.articleGraph(row.id()), content);
    table.put(row);
    known.put(row);
  }

  /**
   * Takes an article and its graph out; wants a write transaction. What the derived graphs have of
   * it goes when they are derived next.
   */
  public void removeArticle(ArticleId id) {
    writer().replace(iris.articleGraph(id), sink -> {});
    table.remove(id);
    known.remove(id);
  }

  /**
   * Replaces identity graph and default graph; wants a write transaction.
   *
   * @param content writes to the identity graph and to the default graph
   */
  public void putDerived(BiConsumer<QuadSink, QuadSink> content) {
    writer()
        .replace(
            iris.identityGraph(),
            identity -> putKnowledge(merged -> content.accept(identity, merged)));
  }

  /** Replaces the default graph; wants a write transaction. */
  public void putKnowledge(Consumer<QuadSink> content) {
    writer().replace(Quad.defaultGraphIRI, content);
  }

  /**
   * Notes what identity graph and default graph are derived from; wants a write transaction.
   *
   * @param assertion what counts as factual in the default graph
   */
  public void setDerived(String identity, String knowledge, GraphOptions.Assertion assertion) {
    table.setDerivedFrom(iris.identityGraph(), identity);
    table.setDerivedFrom(iris.knowledgeGraph(), knowledge);
    table.setAssertion(assertion.code());
  }

  /** Returns what the identity graph was derived from; empty where it never was. */
  public Optional<String> identityDerivedFrom() {
    return Txn.calculateRead(data, () -> table.derivedFrom(iris.identityGraph()));
  }

  /** Returns what counts as factual in the default graph; strict where it never was derived. */
  public GraphOptions.Assertion assertion() {
    return Txn.calculateRead(data, table::assertion);
  }

  /** Returns what the default graph was derived from; empty where it never was. */
  public Optional<String> knowledgeDerivedFrom() {
    return Txn.calculateRead(data, () -> table.derivedFrom(iris.knowledgeGraph()));
  }

  private GraphWriter writer() {
    return Objects.requireNonNull(writer, "no write transaction");
  }

  /**
   * Removes the records that no article of the store has and that no graph still derives from: what
   * an article said before it changed is needed to take it out of the graphs. Looks at all files.
   */
  public void removeUnusedRecords() {
    Set<String> used =
        articles().values().stream().map(ArticleRow::record).collect(Collectors.toSet());
    used.addAll(new IdentityIndex(identityFile()).articles().values());
    records.keepOnly(used::contains);
    known.unused(Map.of());
    isSwept = true;
    settled();
  }

  /**
   * Removes the records that articles had before, after the graphs were derived anew.
   *
   * @param gone articles with digests of records that the graphs do not derive from any more
   */
  public void removeReplacedRecords(Map<ArticleId, String> gone) {
    records.remove(known.unused(gone).keySet());
    settled();
  }

  /** Removes what a program that did not end well left behind. */
  void tidy() {
    if (!isSwept) {
      removeUnusedRecords();
    }
  }

  StoreFolder folder() {
    return folder;
  }

  private void settled() {
    isSettled = true;
    records.isWrittenTo();
  }

  /** Returns what {@link #putCounts} wrote last; empty where it never was called. */
  public Optional<String> counts() {
    return Txn.calculateRead(data, table::counts);
  }

  /** Writes what all graphs hold, counted; wants a write transaction. */
  public void putCounts(String counts) {
    table.setCounts(counts);
  }

  /** Returns how many triples all graphs but the build graph have; wants a write transaction. */
  public long triples() {
    return table.triples() + writer().flush();
  }

  /** Returns whether an article has such a predicate; wants a transaction. */
  public boolean hasPredicate(Node predicate) {
    return data.contains(Node.ANY, Node.ANY, Wg.PREDICATE, predicate);
  }

  /** Returns how much of the disk the store takes; reads all files of the graphs once. */
  public StoreSize size() {
    return StoreSize.of(folder);
  }

  /** Writes the graphs anew without what updates left behind, and removes the old files. */
  public synchronized void compact() {
    if (identityFile != null) {
      identityFile.close();
      identityFile = null;
    }
    new Compaction(folder).run(data.files(), Txn.calculateRead(data, table::triples));
    index.expunge();
  }

  /** Compacts where updates left much behind, which is less where {@code isMoreToCome}. */
  public void compactWhereItPays(boolean isMoreToCome) {
    if (new Compaction(folder).pays(Txn.calculateRead(data, table::triples), isMoreToCome)) {
      compact();
    }
  }

  /** Closes the store; who was lent it ({@link Lending}) leaves it open. */
  @Override
  public void close() {
    if (Lending.isLent(this)) {
      return;
    }
    if (identityFile != null) {
      identityFile.close();
    }
    try {
      known.keep();
      index.close();
    } finally {
      TDBInternal.expel(data.files());
      lock.release(isSwept && isSettled && !records.isWrittenTo());
    }
  }
}
