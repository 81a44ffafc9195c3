package io.wiregraph.cli;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.wiregraph.coref.CoreferenceResolver;
import io.wiregraph.corpus.LanguageGate;
import io.wiregraph.corpus.PastedText;
import io.wiregraph.corpus.UnreadableException;
import io.wiregraph.explain.ArticleReader;
import io.wiregraph.explain.JsonForm;
import io.wiregraph.extract.Extractor;
import io.wiregraph.lexicon.Lexicon;
import io.wiregraph.link.MetonymReader;
import io.wiregraph.nlp.ParserKind;
import io.wiregraph.parse.ParsedArticle;
import io.wiregraph.parse.Parser;
import io.wiregraph.pipeline.ArticleAnalyser;
import io.wiregraph.pipeline.ArticleGraphs;
import io.wiregraph.rdf.GraphOptions;
import io.wiregraph.rdf.IriMinter;
import io.wiregraph.rdf.OntologyIndex;
import io.wiregraph.record.ArticleRecord;
import io.wiregraph.server.trial.TriedText;
import io.wiregraph.server.trial.UnreadTextException;
import io.wiregraph.store.GraphStore;
import io.wiregraph.text.Article;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.function.BooleanSupplier;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;

/**
 * Reads texts that are in no store as a build of a store would, with models that are loaded, and
 * tells all that it read. One text after another.
 */
final class TextReader {

  /** What such an article is called; it is in no store. */
  private static final String ID = "tried";

  /** Makes all that is loaded when it is needed first be loaded. */
  private static final TriedText FIRST =
      new TriedText("Russia vetoed a resolution on Monday, the envoy said.", null, null);

  private final LanguageGate english = new LanguageGate();
  private final CoreferenceResolver coreference = new CoreferenceResolver();
  private final LazyLinker linker = new LazyLinker();
  private final MetonymReader metonyms = new MetonymReader();
  private final Parser parser;
  private final Extractor extractor;
  private final ArticleReader reader;
  private final ArticleGraphs graphs;
  private final TurtleText turtle;
  private final IriMinter iris;

  private TextReader(GraphStore store) {
    Lexicon lexicon = Lexicon.of(store.pack());
    OntologyIndex ontology = OntologyIndex.of(store.pack());
    iris = store.iris();
    parser = Analysis.parser(lexicon, null, ParserKind.OWN);
    extractor = Analysis.extractor(lexicon);
    reader = new ArticleReader(store.pack(), lexicon, ontology, iris);
    graphs =
        new ArticleGraphs(
            iris,
            ontology,
            Analysis.coordinates(),
            new GraphOptions(store.assertion(), false, false));
    turtle = new TurtleText(StoreOption.prefixes(store));
  }

  /** Loads all that it takes, which takes seconds. */
  static TextReader load(GraphStore store) {
    TextReader reader = new TextReader(store);
    try {
      reader.read(FIRST, () -> false);
    } catch (UnreadTextException e) {
      throw new IllegalStateException("the first text is not read", e);
    }
    return reader;
  }

  /** Reads a text, as {@link io.wiregraph.server.trial.TextAnalyser#read} has to. */
  ObjectNode read(TriedText text, BooleanSupplier isOver) throws UnreadTextException {
    Article article = article(text);
    requireEnglish(article);
    goOn(isOver);
    ParsedArticle parsed = parser.parse(article);
    goOn(isOver);
    ArticleRecord record = analyser(parsed).analyse(article);
    goOn(isOver);
    DatasetGraph made = graphs.of(record);
    ArticleTracer tracer =
        new ArticleTracer(
            extractor, same -> Optional.of(parsed), () -> Optional.of(linker.loaded()));
    ObjectNode told = JsonForm.tree(reader.read(record, made, parsed, tracer.trace(record)));
    goOn(isOver);
    Node own = iris.articleGraph(record.article().id());
    told.put("turtle", turtle.of(made));
    told.put("articleTurtle", turtle.of(DatasetGraphFactory.wrap(made.getGraph(own))));
    return told.put("triples", made.getDefaultGraph().size());
  }

  private static Article article(TriedText text) throws UnreadTextException {
    try {
      return PastedText.article(ID, text.text(), text.headline(), text.published());
    } catch (UnreadableException e) {
      throw new UnreadTextException("This is no text to read: " + e.getMessage() + ".");
    }
  }

  private void requireEnglish(Article article) throws UnreadTextException {
    Optional<String> other = english.otherLanguage(article);
    if (other.isPresent()) {
      throw new UnreadTextException(
          "This text is in " + other.get() + "; the program reads English alone.");
    }
  }

  private static void goOn(BooleanSupplier isOver) {
    if (isOver.getAsBoolean()) {
      throw new CancellationException("nobody waits any more");
    }
  }

  /** Returns the steps behind the parse, which is known. */
  private ArticleAnalyser analyser(ParsedArticle parsed) {
    return new ArticleAnalyser(
        new Known(parsed, parser.version()),
        coreference::resolve,
        linker::link,
        metonyms::read,
        extractor::extract);
  }

  /** Knows the parse of the one article. */
  private record Known(ParsedArticle parsed, String version) implements Parser {

    @Override
    public ParsedArticle parse(Article article) {
      return parsed;
    }
  }
}
