package io.wiregraph.store;

import io.wiregraph.pack.DomainPack;
import io.wiregraph.rdf.GraphOptions;
import io.wiregraph.rdf.IriMinter;
import io.wiregraph.search.WordIndex;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.BiConsumer;
import org.apache.jena.atlas.io.IO;
import org.apache.jena.dboe.base.file.Location;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.RDFLanguages;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.RiotException;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.system.Txn;
import org.apache.jena.tdb2.DatabaseMgr;
import org.apache.jena.tdb2.loader.DataLoader;
import org.apache.jena.tdb2.loader.LoaderFactory;
import org.apache.jena.tdb2.sys.TDBInternal;

/**
 * Makes a store of graphs that somebody else has the articles of, with Jena's parallel loader and
 * the index of words at the same time. Such a store is asked, served and exported; it has no
 * records, so nothing can be built in it. What is interrupted is no store: it has to be made where
 * it is not looked for, and moved when whole.
 */
public final class BulkLoad {

  private final StoreFolder folder;
  private final DomainPack pack;
  private final IriMinter iris;

  /**
   * Prepares.
   *
   * @param dir an empty folder, or none yet
   * @param base what the IRIs of the graphs start with
   * @param pack their domain
   */
  public BulkLoad(Path dir, String base, DomainPack pack) {
    this.folder = new StoreFolder(dir);
    this.pack = pack;
    this.iris = new IriMinter(base);
  }

  /** Returns whether a store was made so, and has no articles to make anything again from. */
  public static boolean isLoaded(Path store) {
    return new StoreFolder(store).isLoaded();
  }

  /** Hears of what a graph says of a thing. */
  public interface Said extends BiConsumer<Node, List<Triple>> {}

  /**
   * Loads.
   *
   * @param files N-Quads or other RDF, as their names' endings tell, also compressed
   * @param heard hears, from one other thread, of each graph and thing what the graph says of it,
   *     as far as that stands in a row; the build graph is left out
   * @return how many quads there were
   * @throws StoreException if a file is no such thing
   */
  @SuppressWarnings("try")
  public long load(List<Path> files, Said heard) throws IOException {
    Files.createDirectories(folder.dir());
    try (StoreLock lock = StoreLock.take(folder.dir(), folder.lock())) {
      DatasetGraph data = DatabaseMgr.connectDatasetGraph(Location.create(folder.tdb2()));
      try (WordIndex index = new WordIndex(Files.createDirectories(folder.search()), iris.base())) {
        long quads = load(files, data, new BesideStream(index, heard));
        ArticleTable table = new ArticleTable(data, iris);
        Txn.executeWrite(
            data,
            () -> {
              table.setTriples(quads);
              table.begin();
              String state = "loaded " + quads;
              table.setDerivedFrom(iris.identityGraph(), state);
              table.setDerivedFrom(iris.knowledgeGraph(), state);
              table.setAssertion(GraphOptions.Assertion.STRICT.code());
              table.end(0);
            });
        index.commit(Txn.calculateRead(data, table::state));
        folder.create(iris.base(), pack, true);
        return quads;
      } finally {
        TDBInternal.expel(data);
      }
    }
  }

  /** N-Quads and N-Triples have whole IRIs only. */
  private static boolean isOfLines(Path file) {
    return file.toString().matches(".*\\.n[qt](\\.gz)?");
  }

  /** Jena takes the compressed bytes for text where it is given the file itself. */
  private static void parse(Path file, QuadSplit split) throws IOException {
    String name = file.toString();
    try (InputStream in = IO.openFileEx(name)) {
      RDFParser.source(in)
          .lang(RDFLanguages.pathnameToLang(name))
          .base(file.toUri().toString())
          .checking(false)
          .resolveURIs(!isOfLines(file))
          .parse(split);
    } catch (RiotException e) {
      throw new StoreException("cannot load " + file + ": " + e.getMessage(), e);
    }
  }

  private long load(List<Path> files, DatasetGraph data, BesideStream beside) throws IOException {
    DataLoader loader = LoaderFactory.parallelLoader(data, (format, arguments) -> {});
    loader.startBulk();
    QuadSplit split = new QuadSplit(loader.stream(), iris.buildGraph(), beside);
    try {
      for (Path file : files) {
        parse(file, split);
      }
      split.end();
      loader.finishBulk();
    } catch (IOException | RuntimeException e) {
      beside.stop();
      loader.finishException(e);
      throw e;
    }
    return split.count();
  }
}
