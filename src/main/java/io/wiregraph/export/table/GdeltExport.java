package io.wiregraph.export.table;

import io.wiregraph.export.Ids;
import io.wiregraph.export.LineSorter;
import io.wiregraph.export.view.EvidenceReader;
import io.wiregraph.export.view.FactEvidence;
import io.wiregraph.fact.FactKind;
import io.wiregraph.pack.DomainPack;
import io.wiregraph.store.StoreRows;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.tdb2.store.NodeId;
import org.jspecify.annotations.Nullable;

/**
 * Writes the events of a store as GDELT 2.0 writes its own: fields with a tab between, no header,
 * sorted by our id of the event. Wants a transaction.
 */
public final class GdeltExport {

  /** Bytes of lines that are held in memory while they are sorted. */
  private static final long MEMORY = 16L << 20;

  private static final int MOST_ENTITIES = 1 << 14;
  private static final String TAB = "\t";

  private final StoreRows rows;
  private final GraphScan scan;
  private final EvidenceReader evidence;
  private final GdeltRows events;
  private final Ids ids;
  private final Function<String, Optional<String>> codes;
  private final Map<String, Optional<GdeltActor>> actors =
      new LinkedHashMap<>(MOST_ENTITIES, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Optional<GdeltActor>> eldest) {
          return size() > MOST_ENTITIES;
        }
      };

  /**
   * Prepares.
   *
   * @param base what the store's IRIs start with
   * @param conditions what events must be like, as views have them
   * @param codes gives the code of three letters of a country by its IRI in DBpedia
   * @throws io.wiregraph.export.view.InvalidRequestException if a condition is none
   */
  public GdeltExport(
      DatasetGraph data,
      String base,
      DomainPack pack,
      List<String> conditions,
      Function<String, Optional<String>> codes) {
    this.rows = new StoreRows(data);
    this.ids = new Ids(base);
    this.scan = new GraphScan(rows, base);
    this.evidence = new EvidenceReader(rows, base, pack, conditions);
    this.events = new GdeltRows(ids, new ClassTerms(pack));
    this.codes = codes;
  }

  /**
   * Writes all.
   *
   * @param out left open, and flushed
   */
  public void write(OutputStream out) throws IOException {
    Writer writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
    try (LineSorter lines = new LineSorter(MEMORY)) {
      scan.read((node, thing) -> thing(node, thing, lines), () -> {});
      lines.drain(
          line -> {
            // The id and a tab stand in front, for the order.
            writer.write(line.substring(line.indexOf(TAB) + 1));
            writer.write('\n');
          });
    }
    writer.flush();
  }

  private void thing(NodeId node, Thing thing, LineSorter lines) throws IOException {
    Optional<FactKind> kind = FactRows.kind(thing).filter(k -> k != FactKind.RELATION);
    if (kind.isEmpty() || !evidence.takes(node)) {
      return;
    }
    Optional<FactEvidence> said = evidence.of(node);
    if (said.isPresent()) {
      for (List<String> row : events.rows(thing, kind.get(), said.get(), this::actor)) {
        lines.add(ids.id(thing.iri()) + TAB + String.join(TAB, row));
      }
    }
  }

  private @Nullable GdeltActor actor(String iri) {
    Optional<GdeltActor> known = actors.get(iri);
    if (known == null) {
      known =
          rows.id(NodeFactory.createURI(iri))
              .flatMap(scan::thing)
              .map(thing -> GdeltActor.of(thing, ids, codes));
      actors.put(iri, known);
    }
    return known.orElse(null);
  }
}
