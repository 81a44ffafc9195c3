package io.wiregraph.export.view;

import io.wiregraph.export.graph.Column;
import io.wiregraph.export.graph.GraphSchema;
import io.wiregraph.export.graph.ValueType;
import io.wiregraph.export.view.FactRow.Part;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.jena.tdb2.store.NodeId;

/** Facts and the entities that have a part in them, and statements with the facts they report. */
final class EventView extends View {

  private static final String CONTENT = "content";
  private static final GraphSchema SCHEMA =
      new GraphSchema("Events and who has a part in them", facts(), edges());

  private final Texts texts;
  private final StoreScan scan;
  private final StoreTerms terms;

  EventView(Texts texts, StoreScan scan, StoreTerms terms) {
    this.texts = texts;
    this.scan = scan;
    this.terms = terms;
  }

  private static List<Column> facts() {
    List<Column> own =
        new ArrayList<>(
            List.of(
                new Column("kind", ValueType.STRING, "entity, event, relation or statement."),
                new Column(
                    GraphSchema.QUAD,
                    ValueType.STRING,
                    "verbal-cooperation, material-cooperation, verbal-conflict or"
                        + " material-conflict."),
                new Column("stance", ValueType.STRING, "Of statements: asserts, denies, demands."),
                new Column(EvidenceColumns.QUOTE, ValueType.STRING, "What is said, in words.")));
    EvidenceColumns.ALL.stream()
        .filter(column -> !Set.of("mentions", "fact").contains(column.name()))
        .forEach(own::add);
    return nodes(own);
  }

  private static List<Column> edges() {
    return List.of(
        new Column(GraphSchema.LABEL, ValueType.STRING, "The role."),
        new Column(GraphSchema.WEIGHT, ValueType.INTEGER, "1."),
        new Column(
            GraphSchema.INTERACTION,
            ValueType.STRING,
            "The role: agent, patient; content from a statement to what it reports."),
        new Column(GraphSchema.FIRST, ValueType.DATE, "First day of the fact."),
        new Column(GraphSchema.LAST, ValueType.DATE, "Last day of the fact."));
  }

  @Override
  GraphSchema schema() {
    return SCHEMA;
  }

  @Override
  void fact(FactRow fact, Mentions mentions, Stage stage) throws IOException {
    stage.node(node(fact, mentions));
    for (Part part : fact.parts()) {
      edge(fact, part.role(), texts.id(part.entity()), stage);
    }
    for (NodeId content : fact.contents()) {
      Optional<FactRow> reported = scan.fact(content);
      if (reported.isPresent()) {
        edge(fact, CONTENT, reported.get().id(), stage);
      }
    }
  }

  /** What articles say of a fact is at its node. */
  private static void edge(FactRow fact, String role, String target, Stage stage)
      throws IOException {
    stage.edge(EdgeGroup.line(fact.id(), role, target, fact, Mentions.NONE, List.of()));
  }

  private StagedNode node(FactRow fact, Mentions mentions) {
    List<String> values = new ArrayList<>();
    values.add(fact.label() == null ? fact.type().label() : texts.text(fact.label()));
    values.add(fact.type().name());
    values.add(texts.iri(fact.id()));
    fill(values, SCHEMA.node("mentions"));
    values.add(String.valueOf(mentions.count()));
    fill(values, SCHEMA.node("kind"));
    values.add(fact.kind().code());
    values.add(fact.quad());
    values.add(fact.stance());
    values.add("");
    List<String> evidence =
        EvidenceColumns.values(
            String.valueOf(mentions.articles().size()),
            "",
            mentions.confidence(),
            fact.status(),
            mentions.isDisputed(),
            "",
            mentions.best());
    for (int i = 0; i < evidence.size(); i++) {
      if (SCHEMA.node(EvidenceColumns.ALL.get(i).name()) > SCHEMA.node("kind")) {
        values.add(evidence.get(i));
      }
    }
    Later later =
        new Later(
            mentions.sentence() == null ? "" : Texts.hex(mentions.sentence()),
            mentions.graph() == null ? "" : Texts.hex(mentions.graph()),
            fact.words() == null ? "" : Texts.hex(fact.words()));
    return new StagedNode(fact.id(), true, terms.types(fact), later, values);
  }

  @Override
  List<String> values(EdgeGroup edge) {
    Days days = edge.days();
    return List.of(
        edge.interaction(),
        "1",
        edge.interaction(),
        Days.text(days.first()),
        Days.text(days.last()));
  }
}
