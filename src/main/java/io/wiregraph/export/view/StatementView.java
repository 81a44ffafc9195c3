package io.wiregraph.export.view;

import io.wiregraph.export.graph.Column;
import io.wiregraph.export.graph.GraphSchema;
import io.wiregraph.export.graph.ValueType;
import io.wiregraph.export.view.FactRow.Part;
import io.wiregraph.fact.FactKind;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.apache.jena.tdb2.store.NodeId;

/**
 * Who says what of whom: an edge from a speaker to each entity that their statements are about or
 * that has a part in what they report, for each stance.
 */
final class StatementView extends View {

  private static final String SPEAKER = "speaker";
  private static final String TOPIC = "topic";
  private static final GraphSchema SCHEMA =
      new GraphSchema("Who says what of whom", nodes(List.of()), edges());

  private final Texts texts;
  private final StoreScan scan;

  StatementView(Texts texts, StoreScan scan) {
    this.texts = texts;
    this.scan = scan;
  }

  private static List<Column> edges() {
    List<Column> columns =
        new ArrayList<>(
            List.of(
                new Column(GraphSchema.LABEL, ValueType.STRING, "The stance."),
                new Column(GraphSchema.WEIGHT, ValueType.INTEGER, "How many statements there are."),
                new Column(
                    GraphSchema.INTERACTION,
                    ValueType.STRING,
                    "The stance: asserts, denies, demands, warns, promises or asks."),
                new Column(GraphSchema.FIRST, ValueType.DATE, "First day of the statements."),
                new Column(GraphSchema.LAST, ValueType.DATE, "Last day of the statements."),
                new Column(
                    GraphSchema.DATES,
                    ValueType.STRING,
                    "All days of the statements, as intervals with a blank between."),
                new Column(
                    EvidenceColumns.QUOTE,
                    ValueType.STRING,
                    "What the surest statement says, in words.")));
    columns.addAll(EvidenceColumns.ALL);
    return columns;
  }

  @Override
  GraphSchema schema() {
    return SCHEMA;
  }

  @Override
  void fact(FactRow fact, Mentions mentions, Stage stage) throws IOException {
    if (fact.kind() != FactKind.STATEMENT || fact.stance().isEmpty()) {
      return;
    }
    Set<String> speakers = ids(fact, role -> role.equals(SPEAKER));
    if (speakers.isEmpty()) {
      return;
    }
    Set<String> meant = ids(fact, role -> role.equals(TOPIC));
    for (NodeId content : fact.contents()) {
      Optional<FactRow> reported = scan.fact(content);
      reported.ifPresent(row -> meant.addAll(ids(row, role -> true)));
    }
    for (String speaker : speakers) {
      for (String target : meant) {
        if (!target.equals(speaker)) {
          stage.edge(EdgeGroup.line(speaker, fact.stance(), target, fact, mentions, List.of()));
        }
      }
    }
  }

  private interface RoleFilter {
    boolean takes(String role);
  }

  private Set<String> ids(FactRow fact, RoleFilter filter) {
    Set<String> ids = new TreeSet<>();
    for (Part part : fact.parts()) {
      if (filter.takes(part.role())) {
        ids.add(texts.id(part.entity()));
      }
    }
    return ids;
  }

  @Override
  List<String> values(EdgeGroup edge) {
    Days days = edge.days();
    List<String> values =
        new ArrayList<>(
            List.of(
                edge.interaction(),
                String.valueOf(edge.count()),
                edge.interaction(),
                Days.text(days.first()),
                Days.text(days.last()),
                days.texts(),
                ""));
    values.addAll(edge.evidence());
    return values;
  }
}
