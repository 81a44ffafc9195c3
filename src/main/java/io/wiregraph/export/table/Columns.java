package io.wiregraph.export.table;

import static io.wiregraph.export.table.TableColumn.bool;
import static io.wiregraph.export.table.TableColumn.date;
import static io.wiregraph.export.table.TableColumn.decimal;
import static io.wiregraph.export.table.TableColumn.integer;
import static io.wiregraph.export.table.TableColumn.text;

import io.wiregraph.export.view.FactRoles;
import io.wiregraph.export.view.Status;
import io.wiregraph.fact.FactKind;
import io.wiregraph.fact.MentionKind;
import io.wiregraph.fact.Modality;
import io.wiregraph.fact.Polarity;
import io.wiregraph.fact.Stance;
import io.wiregraph.ontology.QuadClass;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** The columns of all tables: names, types, meanings, and what refers to what. */
final class Columns {

  static final String ENTITIES = "entities";
  static final String EVENTS = "events";
  static final String STATEMENTS = "statements";
  static final String ARTICLES = "articles";

  /** The role of what a statement reports. */
  static final String CONTENT = "content";

  static final List<TableColumn> OF_ENTITIES =
      List.of(
          text("id", "The entity: entity:Russia.").required(),
          text("iri", "Its IRI in the graph.").required(),
          text("label", "What people call it."),
          text("type", "The narrowest class of the ontology: Person, Country."),
          text("aliases", "Other names, a semicolon between."),
          text("link", "Its IRI in DBpedia."),
          decimal("link_confidence", "How sure the link is, 0 to 1."),
          decimal("latitude", "In degrees, of places."),
          decimal("longitude", "In degrees, of places."),
          integer("articles", "In how many articles it is found."));

  static final List<TableColumn> OF_EVENTS =
      Stream.of(
              List.of(
                  text("id", "The event or relation: event:009956a54948cec6.").required(),
                  text("iri", "Its IRI in the graph.").required(),
                  text("kind", "What happened once, or what holds.")
                      .required()
                      .oneOf(List.of(FactKind.EVENT.code(), FactKind.RELATION.code())),
                  text("label", "It in words."),
                  text("class", "The narrowest class of the ontology, or the predicate: Veto."),
                  text("class_label", "The class in words.")),
              codes(),
              factuality(),
              times(),
              List.of(text("place", "Where, the first of several by id.").to(ENTITIES)),
              evidence())
          .flatMap(List::stream)
          .toList();

  static final List<TableColumn> OF_STATEMENTS =
      Stream.of(
              List.of(
                  text("id", "The statement: statement:63c5a14b2de0f71c.").required(),
                  text("iri", "Its IRI in the graph.").required(),
                  text("label", "It in words."),
                  text("class", "The narrowest class of the ontology: Statement, Accusation."),
                  text("class_label", "The class in words."),
                  text("stance", "What the speaker does by saying it.")
                      .oneOf(Arrays.stream(Stance.values()).map(Columns::word).toList()),
                  text("speaker", "Who says it, the first of several by id.").to(ENTITIES),
                  text("addressee", "To whom, the first of several by id.").to(ENTITIES),
                  text("quote", "The words in quotation marks, several one a line."),
                  text("reported_text", "Reported words without marks, several one a line."),
                  text("reports", "Ids of events, relations and statements, a blank between.")),
              codes(),
              factuality(),
              times(),
              evidence())
          .flatMap(List::stream)
          .toList();

  static final List<TableColumn> OF_ROLES =
      List.of(
          text("id", "The id of what it is a role of, and a number.").required(),
          text("event", "The event or relation that has the role.").to(EVENTS),
          text("statement", "The statement that has the role.").to(STATEMENTS),
          text("role", "Which role.").required().oneOf(roles()),
          text("entity", "The entity in that role.").to(ENTITIES),
          text("words", "The words in that role: of cause, purpose and manner."),
          text("reported_event", "The event or relation that a statement reports.").to(EVENTS),
          text("reported_statement", "The statement that a statement reports.").to(STATEMENTS));

  static final List<TableColumn> OF_MENTIONS =
      List.of(
          text("id", "The fact or the entity as the article has it: article:a/b#event=10,16.")
              .required(),
          text("kind", "What is mentioned.")
              .required()
              .oneOf(
                  Stream.concat(
                          Stream.of("entity"), Arrays.stream(FactKind.values()).map(FactKind::code))
                      .toList()),
          text("entity", "The entity that is mentioned.").to(ENTITIES),
          text("event", "The event or relation that is mentioned.").to(EVENTS),
          text("statement", "The statement that is mentioned.").to(STATEMENTS),
          text("article", "Where.").required().to(ARTICLES),
          integer("char_begin", "Where the words begin, in Unicode code points of the text.")
              .required(),
          integer("char_end", "Where the words end, in Unicode code points of the text.")
              .required(),
          text("words", "The words."),
          integer("sentence_begin", "Where the sentence begins, in code points."),
          integer("sentence_end", "Where the sentence ends, in code points."),
          text("sentence", "The sentence, where a fact is read from it."),
          text("class", "As this article has it: Veto, leads, Country."),
          text("form", "Of entities: how it is called.")
              .oneOf(Arrays.stream(MentionKind.values()).map(MentionKind::code).toList()),
          text("phrase", "Of facts: the predicate as read."),
          text("polarity", "Of facts: affirmed or negated.").oneOf(polarities()),
          text("modality", "Of facts: how real it is said to be.").oneOf(modalities()),
          text("rule", "Of facts: name of the rule that found it."),
          decimal("confidence", "How sure it is, 0 to 1."));

  static final List<TableColumn> OF_ARTICLES =
      List.of(
          text("id", "The article: article:a/b.").required(),
          text("iri", "Its IRI in the graph.").required(),
          text("title", "The headline."),
          date("published", "The day it was published."),
          text("publisher", "The outlet or agency."),
          text("author", "The byline."),
          text("url", "The address it was taken from."),
          integer("characters", "How long the text is, in Unicode code points."),
          integer("sentences", "How many sentences it has."),
          integer("entities", "How many entities it mentions."),
          integer("events", "How many mentions of events it has."),
          integer("relations", "How many mentions of relations it has."),
          integer("statements", "How many mentions of statements it has."),
          text("near_duplicates", "Ids of articles that are near-copies, a blank between."));

  private Columns() {}

  private static List<TableColumn> codes() {
    return List.of(
        text("plover", "The code of PLOVER: REJECT; several with a blank between."),
        text("cameo", "The root codes of CAMEO: 12; of several with a blank between one holds."),
        text("quad", "The quad class.")
            .oneOf(Arrays.stream(QuadClass.values()).map(QuadClass::code).toList()));
  }

  private static List<TableColumn> factuality() {
    return List.of(
        text("status", "How far it is a fact.")
            .required()
            .oneOf(Arrays.stream(Status.values()).map(Status::code).toList()),
        text("polarity", "Affirmed or negated.").oneOf(polarities()),
        text("modality", "How real it is said to be.").oneOf(modalities()),
        bool("attributed", "Whether it is somebody's words.").required(),
        text("attributed_to_statement", "The statement that reports it, the first by id.")
            .to(STATEMENTS),
        text("attributed_to_event", "The event that does, as an accusation may, the first by id.")
            .to(EVENTS));
  }

  private static List<TableColumn> times() {
    return List.of(
        date("first", "First day that it may have been."),
        date("last", "Last day that it may have been."),
        text("precision", "How exactly that is known; nothing where no day is.")
            .oneOf(Precision.CODES),
        text("time_text", "The words that say when, several with a semicolon between."));
  }

  private static List<TableColumn> evidence() {
    return List.of(
        integer("sources", "In how many articles it is said.").required(),
        integer("independent_sources", "The same, but near-copies count once."),
        integer("mentions", "How many times it is said.").required(),
        decimal("confidence", "How sure the surest reading is, 0 to 1."),
        bool("disputed", "Whether the opposite is said, too.").required(),
        text("article", "The article of the surest reading.").to(ARTICLES),
        date("published", "When that article was published."),
        text("sentence", "The sentence of that article that says it."));
  }

  private static List<String> roles() {
    return Stream.of(FactRoles.OF_ENTITIES, FactRoles.OF_WORDS, List.of(CONTENT))
        .flatMap(List::stream)
        .toList();
  }

  private static List<String> polarities() {
    return Arrays.stream(Polarity.values()).map(Columns::word).toList();
  }

  private static List<String> modalities() {
    return Arrays.stream(Modality.values()).map(Columns::word).toList();
  }

  private static String word(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT);
  }
}
