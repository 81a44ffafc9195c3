package io.wiregraph.export.view;

import io.wiregraph.export.graph.Column;
import io.wiregraph.export.graph.GraphSchema;
import io.wiregraph.export.graph.ValueType;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** What becomes a node, and what an edge. */
abstract sealed class View permits EntityView, EventView, StatementView {

  static final String FACTS = "facts";

  /** What is known of every entity that is a node. */
  private static final List<Column> ENTITY =
      List.of(
          new Column(GraphSchema.LABEL, ValueType.STRING, "What people call it."),
          new Column(
              GraphSchema.TYPE,
              ValueType.STRING,
              "The narrowest class of the ontology: Person, Country, Veto."),
          new Column(GraphSchema.IRI, ValueType.STRING, "Its IRI in the graph."),
          new Column("link", ValueType.STRING, "Its IRI in DBpedia."),
          new Column("aliases", ValueType.LIST, "Other names."),
          new Column("latitude", ValueType.DECIMAL, "In degrees, of places."),
          new Column("longitude", ValueType.DECIMAL, "In degrees, of places."),
          new Column("mentions", ValueType.INTEGER, "In how many places of articles it is found."),
          new Column(
              GraphSchema.DEGREE, ValueType.INTEGER, "How many edges of this export it has."),
          new Column(FACTS, ValueType.INTEGER, "The weights of these edges, added up."),
          new Column(GraphSchema.FIRST, ValueType.DATE, "First day of its edges."),
          new Column(GraphSchema.LAST, ValueType.DATE, "Last day of its edges."));

  /** Returns what nodes and edges have. */
  abstract GraphSchema schema();

  /** Puts the edges that a fact gives to {@code stage}, and its node where it is one. */
  abstract void fact(FactRow fact, Mentions mentions, Stage stage) throws IOException;

  /** Returns the values of an edge. */
  abstract List<String> values(EdgeGroup edge);

  /** Returns the columns of nodes, and a view's own behind them. */
  static List<Column> nodes(List<Column> own) {
    List<Column> all = new ArrayList<>(ENTITY);
    all.addAll(own);
    return all;
  }

  /** Puts an entity to {@code stage}, which leaves it out where no edge leads to it. */
  final void entity(EntityRow entity, String iri, Stage stage) throws IOException {
    List<String> values =
        new ArrayList<>(
            List.of(
                entity.label(),
                entity.type(),
                iri,
                entity.link(),
                entity.aliases(),
                entity.latitude(),
                entity.longitude(),
                String.valueOf(entity.mentions())));
    fill(values, schema().nodes().size());
    stage.node(new StagedNode(entity.id(), false, entity.types(), Later.NOTHING, values));
  }

  /** Adds empty values until there are so many. */
  static void fill(List<String> values, int count) {
    while (values.size() < count) {
      values.add("");
    }
  }
}
