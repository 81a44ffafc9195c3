package io.wiregraph.export.view;

import io.wiregraph.export.graph.Column;
import io.wiregraph.export.graph.GraphSchema;
import io.wiregraph.export.graph.ValueType;
import io.wiregraph.export.view.FactRow.Part;
import io.wiregraph.fact.FactKind;
import io.wiregraph.ontology.FactClasses.FactClass;
import io.wiregraph.rdf.OntologyIndex.FlatPattern;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Entities, joined as the flat triples of the graph join them, but also by what is only claimed: an
 * edge for each subject, predicate and object, however many facts say it.
 */
final class EntityView extends View {

  private static final GraphSchema SCHEMA =
      new GraphSchema("Entities and what is between them", nodes(List.of()), edges());

  private final Texts texts;
  private final StoreTerms terms;

  EntityView(Texts texts, StoreTerms terms) {
    this.texts = texts;
    this.terms = terms;
  }

  private static List<Column> edges() {
    List<Column> columns =
        new ArrayList<>(
            List.of(
                new Column(GraphSchema.LABEL, ValueType.STRING, "The predicate in words."),
                new Column(GraphSchema.WEIGHT, ValueType.INTEGER, "How many facts say it."),
                new Column(
                    GraphSchema.INTERACTION, ValueType.STRING, "The predicate: vetoed, leads."),
                new Column("predicate", ValueType.STRING, "The IRI of the predicate."),
                new Column(
                    GraphSchema.QUAD,
                    ValueType.STRING,
                    "verbal-cooperation, material-cooperation, verbal-conflict or"
                        + " material-conflict."),
                new Column(
                    GraphSchema.SYMMETRIC,
                    ValueType.BOOLEAN,
                    "Whether it holds both ways; it is written once."),
                new Column("factual", ValueType.INTEGER, "How many of the facts are factual."),
                new Column(GraphSchema.FIRST, ValueType.DATE, "First day of the facts."),
                new Column(GraphSchema.LAST, ValueType.DATE, "Last day of the facts."),
                new Column(
                    GraphSchema.DATES,
                    ValueType.STRING,
                    "All days of the facts, as intervals with a blank between.")));
    columns.addAll(EvidenceColumns.ALL);
    return columns;
  }

  @Override
  GraphSchema schema() {
    return SCHEMA;
  }

  @Override
  void fact(FactRow fact, Mentions mentions, Stage stage) throws IOException {
    for (FactClass type : fact.classes()) {
      if (fact.kind() == FactKind.RELATION) {
        join(fact, mentions, type, type, "subject", "object", stage);
        continue;
      }
      Optional<FlatPattern> pattern = terms.flatPattern(type.iri());
      if (pattern.isPresent()) {
        FactClass predicate = terms.of(pattern.get().predicate().getURI());
        String subject = pattern.get().subjectRole();
        join(fact, mentions, type, predicate, subject, pattern.get().objectRole(), stage);
      }
    }
  }

  private void join(
      FactRow fact,
      Mentions mentions,
      FactClass type,
      FactClass predicate,
      String subjectRole,
      String objectRole,
      Stage stage)
      throws IOException {
    boolean isSymmetric = terms.isSymmetric(predicate.iri());
    List<String> own =
        List.of(
            predicate.label(), predicate.iri(), FactRow.quad(type), String.valueOf(isSymmetric));
    for (Part subject : fact.parts()) {
      if (!subject.role().equals(subjectRole)) {
        continue;
      }
      for (Part object : fact.parts()) {
        if (object.role().equals(objectRole) && !object.entity().equals(subject.entity())) {
          String source = texts.id(subject.entity());
          String target = texts.id(object.entity());
          boolean isTurned = isSymmetric && target.compareTo(source) < 0;
          stage.edge(
              EdgeGroup.line(
                  isTurned ? target : source,
                  predicate.name(),
                  isTurned ? source : target,
                  fact,
                  mentions,
                  own));
        }
      }
    }
  }

  @Override
  List<String> values(EdgeGroup edge) {
    List<String> values = new ArrayList<>();
    values.add(edge.own(0));
    values.add(String.valueOf(edge.count()));
    values.add(edge.interaction());
    values.add(edge.own(1));
    values.add(edge.own(2));
    values.add(edge.own(3));
    values.add(String.valueOf(edge.factual()));
    Days days = edge.days();
    values.add(Days.text(days.first()));
    values.add(Days.text(days.last()));
    values.add(days.texts());
    values.addAll(edge.evidence());
    return values;
  }
}
