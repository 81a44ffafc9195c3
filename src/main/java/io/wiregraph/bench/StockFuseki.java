package io.wiregraph.bench;

import org.apache.jena.fuseki.main.FusekiServer;
import org.apache.jena.query.Dataset;
import org.apache.jena.tdb2.TDB2Factory;

/**
 * Fuseki as it comes, over a database of TDB2 at {@code /kg}, as a program of its own. Jena's own
 * command for that wants another logger than this program has.
 */
public final class StockFuseki {

  private StockFuseki() {}

  /**
   * Serves until it is ended.
   *
   * @param args the folder of the database and the port
   */
  public static void main(String... args) {
    Dataset dataset = TDB2Factory.connectDataset(args[0]);
    FusekiServer.create()
        .loopback(true)
        .port(Integer.parseInt(args[1]))
        .add("/kg", dataset)
        .build()
        .start()
        .join();
  }
}
