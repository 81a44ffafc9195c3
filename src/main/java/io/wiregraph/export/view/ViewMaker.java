package io.wiregraph.export.view;

import io.wiregraph.pack.DomainPack;
import io.wiregraph.store.StoreRows;
import java.io.IOException;
import java.util.BitSet;
import java.util.List;
import java.util.Set;
import org.apache.jena.atlas.lib.tuple.Tuple;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.tdb2.store.NodeId;

/** Makes graphs of a store. */
public final class ViewMaker {

  private final DatasetGraph data;
  private final String base;
  private final DomainPack pack;
  private final Runnable check;

  /**
   * Prepares.
   *
   * @param data the store's graphs, on disk
   * @param base what the store's IRIs start with
   * @param check is called for each thing that is read or written, and throws where the work is to
   *     end
   */
  public ViewMaker(DatasetGraph data, String base, DomainPack pack, Runnable check) {
    this.data = data;
    this.base = base;
    this.pack = pack;
    this.check = check;
  }

  /**
   * Makes the graph that is asked for. Wants a read transaction, which must last until the graph is
   * written and closed.
   *
   * @throws InvalidRequestException if what is asked for is not there
   * @throws IOException if temporary files cannot be written
   */
  public StagedGraph make(ViewRequest request) throws IOException {
    StoreRows rows = new StoreRows(data);
    Texts texts = new Texts(rows, base);
    StoreTerms terms = new StoreTerms(pack);
    Conditions conditions = Conditions.read(request.conditions(), terms::require);
    StoreScan scan = new StoreScan(rows, texts, terms);
    View view =
        switch (request.view()) {
          case ENTITIES -> new EntityView(texts, terms);
          case EVENTS -> new EventView(texts, scan);
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
      Selection selection = selection(request, conditions, view, texts, stage, parts);
      return new StagedGraph(
          view.schema(), parts, selection, new LaterTexts(rows, texts), check);
    } catch (IOException | RuntimeException e) {
      parts.close();
      throw e;
    }
  }

  private static Selection selection(
      ViewRequest request,
      Conditions conditions,
      View view,
      Texts texts,
      Stage stage,
      GraphParts parts)
      throws IOException {
    Middle middle = new Middle(request.around(), texts);
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
          boolean isWhole = source >= 0 && target >= 0;
          if (isWhole
              && wanted.get(source)
              && wanted.get(target)
              && edge.count() >= conditions.weight()) {
            parts.addEdge(source, target, edge, view.values(edge));
          }
        });
    Selection selection = new Selection(parts);
    if (!request.around().isEmpty()) {
      selection.around(centre, request.hops());
    }
    if (request.top() > 0) {
      selection.top(request.top(), centre);
    }
    selection.connected(centre);
    return selection;
  }
}
