package io.wiregraph.export.table;

import io.wiregraph.export.Ids;
import io.wiregraph.export.view.FactEvidence;
import io.wiregraph.export.view.FactRoles;
import io.wiregraph.fact.FactKind;
import io.wiregraph.ontology.FactClasses.FactClass;
import io.wiregraph.ontology.QuadClass;
import io.wiregraph.vocab.Wg;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** The rows of events, relations and statements, and of the roles in them. */
public final class FactRows {

  private final Ids ids;
  private final ClassTerms terms;

  /** Makes rows with these names of things and this ontology. */
  public FactRows(Ids ids, ClassTerms terms) {
    this.ids = ids;
    this.terms = terms;
  }

  /** Returns what kind of fact a thing is; empty where it is none. */
  public static Optional<FactKind> kind(Thing thing) {
    Set<String> types = thing.types();
    if (types.contains(Wg.STATEMENT.getURI())) {
      return Optional.of(FactKind.STATEMENT);
    }
    if (types.contains(Wg.EVENT.getURI())) {
      return Optional.of(FactKind.EVENT);
    }
    return types.contains(Wg.RELATION.getURI()) ? Optional.of(FactKind.RELATION) : Optional.empty();
  }

  /** Returns the row of an event or relation in {@link Table#EVENTS}. */
  public List<String> event(Thing thing, FactKind kind, FactEvidence evidence) {
    TableRow row = new TableRow(Table.EVENTS);
    row.set("kind", kind.code());
    row.set("place", firstId(thing, "place"));
    fill(row, new FactReading(thing, kind, terms), evidence);
    return row.cells();
  }

  /** Returns the row of a statement in {@link Table#STATEMENTS}. */
  public List<String> statement(Thing thing, FactEvidence evidence) {
    TableRow row = new TableRow(Table.STATEMENTS);
    row.set("stance", FactReading.local(thing.text(Wg.STANCE)));
    row.set("speaker", firstId(thing, "speaker"));
    row.set("addressee", firstId(thing, "addressee"));
    row.set("quote", String.join("\n", thing.texts(Wg.QUOTE)));
    row.set("reported_text", String.join("\n", thing.texts(Wg.REPORTED_TEXT)));
    row.set("reports", String.join(" ", thing.iris(Wg.CONTENT).stream().map(ids::id).toList()));
    fill(row, new FactReading(thing, FactKind.STATEMENT, terms), evidence);
    return row.cells();
  }

  private void fill(TableRow row, FactReading fact, FactEvidence evidence) {
    Thing thing = fact.thing();
    row.set("id", ids.id(thing.iri())).set("iri", thing.iri());
    row.set("label", fact.label());
    FactClass type = fact.type();
    if (type != null) {
      row.set("class", type.name()).set("class_label", type.label());
      row.set("plover", String.join(" ", terms.notation(type)));
      row.set("cameo", String.join(" ", terms.cameo(type)));
      row.set("quad", type.quadClass().map(QuadClass::code).orElse(""));
    }
    row.set("status", fact.status().code());
    row.set("polarity", fact.polarity()).set("modality", fact.modality());
    List<String> reporters = thing.iris(Wg.ATTRIBUTED_TO);
    row.set("attributed", !reporters.isEmpty());
    for (String iri : reporters) {
      String id = ids.id(iri);
      row.setFirst("attributed_to_" + table(id), id);
    }
    row.set("first", fact.first()).set("last", fact.last());
    row.set("precision", Precision.of(fact.first(), fact.last()));
    row.set("time_text", String.join("; ", thing.texts(Wg.TIME_TEXT)));
    row.set("independent_sources", fact.independentSources());
    evidence(row, evidence);
  }

  private static void evidence(TableRow row, FactEvidence evidence) {
    row.set("sources", evidence.articles()).set("mentions", evidence.mentions());
    row.thousandths("confidence", evidence.confidence());
    row.set("disputed", evidence.isDisputed());
    row.set("article", evidence.article()).set("published", evidence.published());
    row.set("sentence", evidence.sentence());
  }

  private String firstId(Thing thing, String role) {
    return thing.iris(Wg.term(role)).stream().findFirst().map(ids::id).orElse("");
  }

  /** Returns the rows of {@link Table#ROLES}: who or what has which role in a fact. */
  public List<List<String>> roles(Thing thing, FactKind kind) {
    List<TableRow> rows = new ArrayList<>();
    for (String role : FactRoles.OF_ENTITIES) {
      for (String iri : thing.iris(Wg.term(role))) {
        rows.add(role(role).set("entity", ids.id(iri)));
      }
    }
    for (String role : FactRoles.OF_WORDS) {
      for (String words : thing.words(Wg.term(role))) {
        rows.add(role(role).set("words", words));
      }
    }
    for (String iri : thing.iris(Wg.CONTENT)) {
      String id = ids.id(iri);
      rows.add(role(Columns.CONTENT).set("reported_" + table(id), id));
    }
    String id = ids.id(thing.iri());
    String of = kind == FactKind.STATEMENT ? "statement" : "event";
    List<List<String>> cells = new ArrayList<>();
    for (TableRow row : rows) {
      String number = String.format(Locale.ROOT, "#%03d", cells.size() + 1);
      cells.add(row.set("id", id + number).set(of, id).cells());
    }
    return cells;
  }

  private static TableRow role(String role) {
    return new TableRow(Table.ROLES).set("role", role);
  }

  /** Returns in which of two columns the id of a fact goes. */
  static String table(String id) {
    return id.startsWith(FactKind.STATEMENT.code() + ":") ? "statement" : "event";
  }
}
