package io.wiregraph.server.explore;

import io.wiregraph.ontology.FactClasses;
import io.wiregraph.server.ServedStore;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.system.Txn;

/** The table of a served store, read for a test. */
final class ReadTable {

  private ReadTable() {}

  static FactTable of(ServedStore served, long mostFacts) {
    DatasetGraph data = served.store().dataset().asDatasetGraph();
    FactClasses classes =
        new FactClasses(served.store().pack().ontology().graph(), served.store().pack().names());
    return Txn.calculateRead(
        data,
        () ->
            new FactTableReader(data, served.store().iris().base(), classes, mostFacts, () -> {})
                .read("state"));
  }
}
