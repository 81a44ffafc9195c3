package io.wiregraph.export.view;

import io.wiregraph.export.graph.GraphSchema;
import io.wiregraph.export.graph.ValueType;
import io.wiregraph.pack.DomainPack;
import io.wiregraph.store.StoreRows;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.BitSet;
import java.util.List;
import java.util.Set;
import org.apache.jena.atlas.lib.tuple.Tuple;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.tdb2.store.NodeId;

/** Makes graphs of a store. */
public final class ViewMaker {

  private static final BigDecimal MOST_WEIGHT = BigDecimal.valueOf(1_000_000_000);

  private final DatasetGraph data;
  private final String base;
  private final Runnable check;
  private final StoreRows rows;
  private final Texts texts;
  private final StoreTerms terms;

  /**
   * Prepares, in the read transaction in which graphs are made.
   *
   * @param data the store's graphs, on disk
   * @param base what the store's IRIs start with
   * @param check is called for each thing that is read or written, and throws where the work is to
   *     end
   */
  public ViewMaker(DatasetGraph data, String base, DomainPack pack, Runnable check) {
    this.data = data;
    this.base = base;
    this.check = check;
    this.rows = new StoreRows(data);
    this.texts = new Texts(rows, base);
    this.terms = new StoreTerms(pack);
  }

  /**
   * Makes the graph that is asked for. Wants a read transaction, which must last until the graph is
   * written and closed.
   *
   * @throws InvalidRequestException if what is asked for is not there
   * @throws IOException if temporary files cannot be written
   */
  public StagedGraph make(ViewRequest request) throws IOException {
    Conditions conditions = Conditions.read(request.conditions(), terms::require, check);
    StoreScan scan = new StoreScan(rows, texts, terms);
    View view =
        switch (request.view()) {
          case ENTITIES -> new EntityView(texts, terms);
          case EVENTS -> new EventView(texts, scan, terms);
          case STATEMENTS -> new StatementView(texts, scan);
        };
    MentionReader mentions =
        new MentionReader(
            rows, texts, base, conditions.isByArticle() ? conditions::takesArticle : null);
    EntityReader entities = new EntityReader(rows, texts, mentions);
    GraphParts parts = new GraphParts();
    try (Stage stage = new Stage()) {
      scan.read(
          new StoreScan.Sink() {
            @Override
            public void entity(NodeId node, List<Tuple<NodeId>> about, Set<String> types)
                throws IOException {
              EntityRow entity = entities.read(node, about, types, scan::use);
              view.entity(entity, texts.iri(entity.id()), stage);
            }

            @Override
            public void fact(FactRow fact) throws IOException {
              if (conditions.takes(fact)) {
                Mentions said = mentions.of(fact.node());
                if (conditions.takes(said)) {
                  view.fact(fact, said, stage);
                }
              }
            }
          },
          check);
      Middle middle = new Middle(request.extent().around(), texts);
      int aliases = view.schema().node("aliases");
      BitSet wanted = new BitSet();
      stage.drainNodes(
          node -> {
            middle.look(node, node.values().get(aliases));
            int place = parts.addNode(node);
            wanted.set(place, node.isFact() || conditions.takesTypes(node.types()));
          });
      BitSet centre = middle.places(parts.ids);
      wanted.or(centre);
      stage.drainEdges(
          edge -> {
            int source = parts.ids.place(edge.source());
            int target = parts.ids.place(edge.target());
            boolean isWanted =
                source >= 0
                    && target >= 0
                    && wanted.get(source)
                    && wanted.get(target)
                    && edge.count() >= conditions.weight();
            if (isWanted) {
              Days days = edge.days();
              parts.addEdge(
                  source,
                  target,
                  edge.count(),
                  days.first(),
                  days.last(),
                  edge.later(),
                  view.values(edge));
            }
          });
      return graph(view.schema(), parts, centre, request.extent());
    } catch (IOException | RuntimeException e) {
      parts.close();
      throw e;
    }
  }

  /**
   * Makes a graph of what a query answers: of the triples of a CONSTRUCT, or of a SELECT's {@code
   * ?source}, {@code ?target} and what else it has. Wants a read transaction, as {@link
   * #make(ViewRequest)} does.
   *
   * @throws InvalidRequestException if the query answers something else, or who is to be in the
   *     middle is not in the answers
   * @throws io.wiregraph.query.QueryFailedException if it fails
   * @throws IOException if temporary files cannot be written
   */
  public StagedGraph make(GraphQuery query, Extent extent) throws IOException {
    GraphParts parts = new GraphParts();
    try (QueryGraph answers = new QueryGraph(query, rows, texts, terms, check)) {
      GraphSchema schema = answers.read(data);
      int first = day(schema, GraphSchema.FIRST);
      int last = day(schema, GraphSchema.LAST);
      Middle middle = new Middle(extent.around(), texts);
      answers.drainNodes(
          node -> {
            middle.look(node, "");
            parts.addNode(node);
          });
      answers.drainEdges(
          (source, target, weight, values) ->
              parts.addEdge(
                  parts.ids.place(source),
                  parts.ids.place(target),
                  weight.min(MOST_WEIGHT).intValue(),
                  first < 0 ? Days.NONE : Days.read(values.get(first)),
                  last < 0 ? Days.NONE : Days.read(values.get(last)),
                  Later.NOTHING,
                  values));
      return graph(schema, parts, middle.places(parts.ids), extent);
    } catch (IOException | RuntimeException e) {
      parts.close();
      throw e;
    }
  }

  private static int day(GraphSchema schema, String name) {
    int column = schema.edge(name);
    return column >= 0 && schema.edges().get(column).type() == ValueType.DATE ? column : -1;
  }

  private StagedGraph graph(GraphSchema schema, GraphParts parts, BitSet centre, Extent extent) {
    Selection selection = new Selection(parts);
    if (!extent.around().isEmpty()) {
      selection.around(centre, extent.hops());
    }
    if (extent.top() > 0) {
      selection.top(extent.top(), centre);
    }
    selection.connected(centre);
    return new StagedGraph(schema, parts, selection, new LaterTexts(rows, texts), check);
  }
}
