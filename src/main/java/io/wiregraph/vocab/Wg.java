package io.wiregraph.vocab;

import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;

/**
 * Our own terms, as {@code ontology/wiregraph.ttl} declares them, as far as the program names them.
 * Event classes and flat predicates are data: the program takes them from the ontology.
 */
public final class Wg {

  /** Namespace of the ontology. */
  public static final String NS = "https://w3id.org/wiregraph/ontology#";

  /** Namespace of predicates that the ontology lacks, each named after a lemma. */
  public static final String PREDICATE_NS = "https://w3id.org/wiregraph/predicate/";

  /** Class: an article. */
  public static final Node ARTICLE = term("Article");

  /** Class: what an article says happened, as that article has it. */
  public static final Node EVENT_MENTION = term("EventMention");

  /** Class: what an article says holds, as that article has it. */
  public static final Node RELATION_MENTION = term("RelationMention");

  /** Class: what an article says that somebody said, as that article has it. */
  public static final Node STATEMENT_MENTION = term("StatementMention");

  /** Class: an entity across articles. */
  public static final Node ENTITY = term("Entity");

  /** Class: a described event. */
  public static final Node EVENT = term("Event");

  /** Class: a standing relation. */
  public static final Node RELATION = term("Relation");

  /** Class: somebody says something. */
  public static final Node STATEMENT = term("Statement");

  /** Property of an event or statement mention: the class of what it mentions. */
  public static final Node EVENT_CLASS = term("eventClass");

  /** Property of an entity as an article has it: the class of what it is. */
  public static final Node ENTITY_CLASS = term("entityClass");

  /** Property of relations and of mentions without a class: the predicate that they express. */
  public static final Node PREDICATE = term("predicate");

  /** Property of mentions: the relation phrase as read. */
  public static final Node PREDICATE_PHRASE = term("predicatePhrase");

  /** Super-property of all predicates that the ontology lacks. */
  public static final Node RELATED_TO = term("relatedTo");

  /** Property of mentions: the sentence that says it. */
  public static final Node EVIDENCE = term("evidence");

  /** Property of mentions: the span of the words that express it. */
  public static final Node TRIGGER = term("trigger");

  /** Property of mentions: name of the rule that found it. */
  public static final Node RULE = term("rule");

  /** Property of mentions: from 0 to 1, three places. */
  public static final Node CONFIDENCE = term("confidence");

  /** Property: affirmed or negated. */
  public static final Node POLARITY = term("polarity");

  /** Property: how real it is said to be. */
  public static final Node MODALITY = term("modality");

  /** Property: the statement that reports it. */
  public static final Node ATTRIBUTED_TO = term("attributedTo");

  /** Property of statements: what the speaker does by saying it. */
  public static final Node STANCE = term("stance");

  /** Property of statements: the words in quotation marks. */
  public static final Node QUOTE = term("quote");

  /** Property of statements: reported words without quotation marks. */
  public static final Node REPORTED_TEXT = term("reportedText");

  /** Property of statements: the events and relations that they report. */
  public static final Node CONTENT = term("content");

  /** Property: first day that it may have happened. */
  public static final Node EARLIEST = term("earliest");

  /** Property: last day that it may have happened. */
  public static final Node LATEST = term("latest");

  /** Property: the words that say when. */
  public static final Node TIME_TEXT = term("timeText");

  /** Property of mentions: the span of the words that say when. */
  public static final Node TIME_SPAN = term("timeSpan");

  /** Property of relations: first day that it is said to hold. */
  public static final Node FROM = term("from");

  /** Property of relations: last day that it is said to hold. */
  public static final Node UNTIL = term("until");

  /** Property of mentions: the government that an agent or speaker who is a place may stand for. */
  public static final Node IMPLIED_AGENT = term("impliedAgent");

  /** Property from the level of an article to the merged level. */
  public static final Node DENOTES = term("denotes");

  public static final Node NEAR_DUPLICATE_OF = term("nearDuplicateOf");

  /** Property between facts as articles have them: both say the same. */
  public static final Node CORROBORATES = term("corroborates");

  /** Property between facts as articles have them: only one of the two can be true. */
  public static final Node CONTRADICTS = term("contradicts");

  /** Property: how sure it is that the merged thing is meant, from 0 to 1. */
  public static final Node IDENTITY_SCORE = term("identityScore");

  /** Class: a decision of the user on who is who. */
  public static final Node CURATION_DECISION = term("CurationDecision");

  /** Property of a decision: its place among all, from 1. */
  public static final Node DECISION_NUMBER = term("decisionNumber");

  /** Property of a decision: what its subject was called. */
  public static final Node SUBJECT_LABEL = term("subjectLabel");

  /** Property of a decision: what its object was called. */
  public static final Node OBJECT_LABEL = term("objectLabel");

  /** Thing: what has no match is matched with this. */
  public static final Node NO_MATCH = term("noMatch");

  /** Property of the default graph: what counts as factual in it. */
  public static final Node ASSERTION = term("assertion");

  /** Property: why the merged thing is taken to be meant. */
  public static final Node IDENTITY_REASON = term("identityReason");

  /** Property of a merged entity: how sure its link to DBpedia is. */
  public static final Node LINK_CONFIDENCE = term("linkConfidence");

  /** Property: whether it is taken as a fact. */
  public static final Node FACTUAL = term("factual");

  /** Property: how many articles say it. */
  public static final Node SOURCE_COUNT = term("sourceCount");

  /** Property of a merged fact: how many mentions there are, where there are several. */
  public static final Node MENTION_COUNT = term("mentionCount");

  /** Property of a fact node: the event or relation that it is read from. */
  public static final Node FROM_EVENT = term("fromEvent");

  /** Property of a class of events: the predicate of its flat triples. */
  public static final Node FLAT_PREDICATE = term("flatPredicate");

  /** Property of a class of events: the role that is the subject of its flat triples. */
  public static final Node FLAT_SUBJECT = term("flatSubject");

  /** Property of a class of events: another one as which the same event may be told. */
  public static final Node MAY_BE_TOLD_AS = term("mayBeToldAs");

  /** Property of a class of events: whether one needs a participant with a name to be merged. */
  public static final Node MERGED_IF_NAMED = term("mergedIfNamed");

  /** Property of a class of events: the role that is the object of its flat triples. */
  public static final Node FLAT_OBJECT = term("flatObject");

  /** Property of an article: SHA-256 of its record, which all that is said of it derives from. */
  public static final Node RECORD = term("record");

  /** Property of an article: hash of all that decides its record. */
  public static final Node CONTENT_HASH = term("contentHash");

  /** Property of a graph: hash of the articles and of all else that it was derived from. */
  public static final Node DERIVED_FROM = term("derivedFrom");

  /** Property of the default graph: what all graphs hold, counted. */
  public static final Node COUNTS = term("counts");

  /** Property of the build graph: how many triples all other graphs have. */
  public static final Node TRIPLE_COUNT = term("tripleCount");

  /** Property of the build graph: a hash of which articles are in. */
  public static final Node ARTICLE_SET = term("articleSet");

  /** Property of a way of building: what determines its result. */
  public static final Node DETERMINANTS = term("determinants");

  /** Super-property of the predicates of standing relations between two things. */
  public static final Node STANDING_RELATION = term("relation");

  /** Super-property of the predicates of standing relations to a value. */
  public static final Node VALUE_RELATION = term("valueRelation");

  /** Super-property of the predicates of standing relations to a date. */
  public static final Node DATE_RELATION = term("dateRelation");

  /** Standing relation of a thing to what it is near. */
  public static final Node NEAR = term("near");

  /** Standing relation of a thing to whose it is. */
  public static final Node BELONGS_TO = term("belongsTo");

  /** Standing relation of a thing to what it is, in words of the text. */
  public static final Node IS_A = term("isA");

  /** How many of a thing there are, in words of the text: stays with the article that counts. */
  public static final Node HAS_QUANTITY = term("hasQuantity");

  /** Property of builds: the program with its version. */
  public static final Node PROGRAM = term("program");

  /** Property of builds: the models of language. */
  public static final Node MODELS = term("models");

  /** Property of builds: a step that finds facts. */
  public static final Node EXTRACTION = term("extraction");

  /** Property of builds: a step that tells who is meant. */
  public static final Node RESOLUTION = term("resolution");

  /** Property of builds: hash of the lexicon. */
  public static final Node LEXICON_VERSION = term("lexiconVersion");

  /** Property of builds: hash of the gazetteers. */
  public static final Node GAZETTEER_VERSION = term("gazetteerVersion");

  /** Property of builds: hash of the ontology. */
  public static final Node ONTOLOGY_VERSION = term("ontologyVersion");

  /** Property of builds: version of the step that writes triples. */
  public static final Node MAPPING = term("mapping");

  /** Property of builds: how much graphs of articles say. */
  public static final Node DETAIL = term("detail");

  private Wg() {}

  /** Returns the term of that local name. */
  public static Node term(String localName) {
    return NodeFactory.createURI(NS + localName);
  }
}
