package io.wiregraph.explain;

import io.wiregraph.explain.ArticleReading.Doubt;
import io.wiregraph.explain.ArticleReading.Hop;
import io.wiregraph.explain.ArticleReading.ReadArgument;
import io.wiregraph.explain.ArticleReading.ReadEntity;
import io.wiregraph.explain.ArticleReading.ReadFact;
import io.wiregraph.explain.ArticleReading.ReadSentence;
import io.wiregraph.explain.ArticleReading.ReadToken;
import io.wiregraph.fact.Entity;
import io.wiregraph.fact.Fact;
import io.wiregraph.fact.FactKind;
import io.wiregraph.fact.Factuality;
import io.wiregraph.fact.Metonym;
import io.wiregraph.fact.Modality;
import io.wiregraph.fact.Polarity;
import io.wiregraph.identity.ClaimReasons;
import io.wiregraph.lexicon.Lexicon;
import io.wiregraph.pack.DomainPack;
import io.wiregraph.parse.ParsedArticle;
import io.wiregraph.parse.Sentence;
import io.wiregraph.rdf.IriMinter;
import io.wiregraph.rdf.OntologyEventClasses;
import io.wiregraph.rdf.OntologyIndex;
import io.wiregraph.record.ArticleRecord;
import io.wiregraph.text.CodePoints;
import io.wiregraph.text.Span;
import io.wiregraph.vocab.Wg;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.vocabulary.RDF;
import org.jspecify.annotations.Nullable;

/** Tells all that was read in one article that is in no store. */
public final class ArticleReader {

  private static final Node QUAD_CLASS = Wg.term("quadClass");
  private static final String IMPLIED_AGENT = "impliedAgent";

  private final OntologyIndex ontology;
  private final Graph terms;
  private final EntryNotes entries;
  private final IriMinter iris;

  /**
   * Tells of articles of a domain.
   *
   * @param lexicon the domain's lexicon
   * @param ontology its ontology
   * @param iris mints the IRIs that the graphs have
   */
  public ArticleReader(DomainPack pack, Lexicon lexicon, OntologyIndex ontology, IriMinter iris) {
    this.ontology = ontology;
    this.terms = pack.ontology().graph();
    this.entries = new EntryNotes(pack, lexicon);
    this.iris = iris;
  }

  /**
   * Tells all.
   *
   * @param graphs default graph, identity graph and article graph of that article alone
   * @param parsed what its facts were read from
   * @param trace the way to the record
   */
  public ArticleReading read(
      ArticleRecord record, DatasetGraph graphs, ParsedArticle parsed, Trace trace) {
    Run run = new Run(record, graphs, trace);
    ArticleNote about = run.store.note(record);
    return new ArticleReading(
        about.iri(),
        record.article().text(),
        about.headline(),
        about.published(),
        parsed.sentences().stream().map(ArticleReader::sentence).toList(),
        record.facts().entities().stream()
            .sorted(Comparator.comparing(Entity::id))
            .map(run::entity)
            .toList(),
        record.facts().facts().stream()
            .sorted(Comparator.comparingInt(ArticleReader::place).thenComparing(Fact::id))
            .map(run::fact)
            .toList());
  }

  private static int place(Fact fact) {
    return fact.evidence().trigger() == null
        ? fact.evidence().sentence().begin()
        : fact.evidence().trigger().span().begin();
  }

  private static ReadSentence sentence(Sentence sentence) {
    return new ReadSentence(
        sentence.span().begin(),
        sentence.span().end(),
        IntStream.range(0, sentence.size()).mapToObj(i -> token(sentence, i)).toList());
  }

  private static ReadToken token(Sentence sentence, int i) {
    String name = sentence.name(i);
    return new ReadToken(
        i + 1,
        sentence.span(i).begin(),
        sentence.span(i).end(),
        sentence.word(i),
        sentence.lemma(i),
        sentence.tag(i),
        name.equals(Sentence.NO_NAME) ? null : name,
        sentence.relation(i),
        sentence.head(i) + 1);
  }

  /** One article. */
  private final class Run {

    private final ArticleRecord record;
    private final Trace trace;
    private final StoreReader store;
    private final EntityReader entities;
    private final FactReader facts;
    private final CodePoints text;

    Run(ArticleRecord record, DatasetGraph graphs, Trace trace) {
      this.record = record;
      this.trace = trace;
      this.store = new StoreReader(iris, graphs, record);
      this.entities = new EntityReader(store);
      this.facts =
          new FactReader(
              store, entries, entities, new ClaimReasons(new OntologyEventClasses(ontology)));
      this.text = new CodePoints(record.article().text());
    }

    ReadEntity entity(Entity entity) {
      ArticleEntity read = entities.read(record, entity, trace);
      String title = read.link().title();
      return new ReadEntity(
          read.iri(),
          read.identity() == null ? null : read.identity().iri(),
          read.label(),
          read.type(),
          read.mentions(),
          read.link(),
          title == null ? null : IriMinter.dbpedia(title).getURI());
    }

    ReadFact fact(Fact fact) {
      Node node = iris.fact(record.article().id(), fact.id());
      @Nullable Node merged =
          store.identity(node).map(i -> NodeFactory.createURI(i.iri())).orElse(null);
      Factuality factuality = fact.factuality();
      return new ReadFact(
          node.getURI(),
          merged == null ? null : merged.getURI(),
          fact.id().kind().code(),
          merged == null ? FactReader.label(record, fact) : store.label(merged),
          fact.type(),
          ontology.label(ontology.term(fact.type())),
          fact.rootCode().orElse(null),
          quad(fact).orElse(null),
          factuality.polarity().code(),
          factuality.modality().code(),
          fact instanceof Fact.Statement statement
              ? statement.stance().name().toLowerCase(Locale.ROOT)
              : null,
          merged == null ? factuality.isPlain() : store.isFactual(merged),
          doubts(factuality, merged),
          facts.source(record, factuality.attributedTo()),
          FactReader.when(fact.time()),
          entries.of(fact.evidence().rule()),
          facts.sureness(fact, trace),
          Marks.of(text, fact),
          arguments(fact),
          merged == null ? List.of() : hops(merged));
    }

    private List<ReadArgument> arguments(Fact fact) {
      List<ReadArgument> found = new ArrayList<>();
      fact.arguments()
          .forEach(
              argument ->
                  found.add(
                      argument(
                          argument.role().code(),
                          argument.text(),
                          argument.span(),
                          record.facts().entityOf(argument).filter(e -> !e.isDate()))));
      for (Metonym metonym : record.facts().metonyms()) {
        if (metonym.fact().equals(fact.id())) {
          found.add(
              argument(
                  IMPLIED_AGENT, metonym.government(), metonym.place().first(), Optional.empty()));
        }
      }
      return found;
    }

    private ReadArgument argument(String role, String words, Span span, Optional<Entity> entity) {
      return new ReadArgument(
          role,
          words,
          span.begin(),
          span.end(),
          entity.map(e -> iris.entity(record.article().id(), e.id()).getURI()).orElse(null));
    }

    private List<Hop> hops(Node merged) {
      return store.knowledge().find(Node.ANY, Wg.FROM_EVENT, merged).toList().stream()
          .map(triple -> hop(triple.getSubject()))
          .sorted(Comparator.comparing(Hop::subject).thenComparing(Hop::object))
          .toList();
    }

    private Hop hop(Node pair) {
      return new Hop(
          store.label(store.value(pair, RDF.subject.asNode()).orElseThrow()),
          PredicateWords.words(store.value(pair, RDF.predicate.asNode()).orElseThrow()),
          store.label(store.value(pair, RDF.object.asNode()).orElseThrow()));
    }
  }

  private static List<Doubt> doubts(Factuality factuality, @Nullable Node merged) {
    List<Doubt> doubts = new ArrayList<>();
    if (factuality.polarity() != Polarity.POSITIVE) {
      doubts.add(Doubt.NEGATIVE);
    }
    if (factuality.modality() != Modality.ACTUAL) {
      doubts.add(Doubt.MODALITY);
    }
    if (factuality.attributedTo() != null) {
      doubts.add(Doubt.ATTRIBUTED);
    }
    if (merged == null) {
      doubts.add(Doubt.LOCAL);
    }
    return doubts;
  }

  /** Returns the tone of the nearest class above that has one, as pages name it. */
  private Optional<String> quad(Fact fact) {
    if (fact.id().kind() == FactKind.RELATION) {
      return Optional.empty();
    }
    return ontology.classesAbove(ontology.term(fact.type())).stream()
        .flatMap(type -> terms.find(type, QUAD_CLASS, Node.ANY).toList().stream())
        .map(triple -> triple.getObject().getLocalName())
        .map(name -> name.replaceAll("(?<=[a-z])([A-Z])", "-$1").toLowerCase(Locale.ROOT))
        .findFirst();
  }
}
