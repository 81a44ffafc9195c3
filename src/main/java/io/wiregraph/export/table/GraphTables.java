package io.wiregraph.export.table;

import io.wiregraph.export.Ids;
import io.wiregraph.export.view.EvidenceReader;
import io.wiregraph.export.view.FactEvidence;
import io.wiregraph.fact.FactKind;
import io.wiregraph.pack.DomainPack;
import io.wiregraph.store.StoreRows;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.tdb2.store.NodeId;

/** Puts the rows that come from the graphs of a store on a stage. Wants a transaction. */
final class GraphTables {

  /** Takes all facts where nobody asks for some. */
  private static final String ALL = "status=all";

  private final TableStage stage;
  private final GraphScan scan;
  private final EvidenceReader evidence;
  private final boolean isFiltered;
  private final EntityRows entities;
  private final FactRows facts;

  /**
   * Prepares.
   *
   * @param base what the store's IRIs start with
   * @param conditions what facts must be like, as views have them; none for all facts
   */
  GraphTables(
      DatasetGraph data, String base, DomainPack pack, List<String> conditions, TableStage stage) {
    StoreRows rows = new StoreRows(data);
    Ids ids = new Ids(base);
    this.stage = stage;
    this.scan = new GraphScan(rows, base);
    this.isFiltered = !conditions.isEmpty();
    this.evidence = new EvidenceReader(rows, base, pack, isFiltered ? conditions : List.of(ALL));
    this.entities = new EntityRows(ids);
    this.facts = new FactRows(ids, new ClassTerms(pack));
  }

  void read(Runnable check) throws IOException {
    scan.read(this::thing, check);
  }

  private void thing(NodeId node, Thing thing) throws IOException {
    if (EntityRows.isEntity(thing)) {
      if (stage.wants(Table.ENTITIES)) {
        stage.add(Table.ENTITIES, entities.row(thing, evidence.articles(node)));
      }
      return;
    }
    Optional<FactKind> kind = FactRows.kind(thing);
    if (kind.isPresent() && (!isFiltered || evidence.takes(node))) {
      fact(node, thing, kind.get());
    }
  }

  private void fact(NodeId node, Thing thing, FactKind kind) throws IOException {
    Table table = kind == FactKind.STATEMENT ? Table.STATEMENTS : Table.EVENTS;
    if (isFiltered || stage.wants(table)) {
      Optional<FactEvidence> said = evidence.of(node);
      if (said.isEmpty()) {
        return;
      }
      if (stage.wants(table)) {
        stage.add(
            table,
            kind == FactKind.STATEMENT
                ? facts.statement(thing, said.get())
                : facts.event(thing, kind, said.get()));
      }
    }
    if (stage.wants(Table.ROLES)) {
      for (List<String> row : facts.roles(thing, kind)) {
        stage.add(Table.ROLES, row);
      }
    }
  }
}
