package io.wiregraph.cli;

import io.wiregraph.explain.Explainer;
import io.wiregraph.explain.Explanation;
import io.wiregraph.explain.FactExplanation;
import io.wiregraph.explain.FactSearch;
import io.wiregraph.explain.HtmlWriter;
import io.wiregraph.explain.JsonForm;
import io.wiregraph.explain.MovedFacts;
import io.wiregraph.explain.ShortNames;
import io.wiregraph.lexicon.Lexicon;
import io.wiregraph.nlp.ParserKind;
import io.wiregraph.rdf.OntologyIndex;
import io.wiregraph.server.Explanations;
import io.wiregraph.store.GraphStore;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What {@code explain} says, for the server: of what was parsed before, as nothing is parsed for a
 * request. Ontology and lexicon are read when somebody asks first.
 */
final class ServedExplanations implements Explanations {

  private final GraphStore store;
  private final Console console;
  private final ShortNames names;
  private final MovedFacts moved;
  private @Nullable Explainer explainer;

  ServedExplanations(GraphStore store, Console console) {
    this.store = store;
    this.console = console;
    this.names = new ShortNames(store.iris().base(), StoreOption.prefixes(store));
    this.moved = new MovedFacts(store);
  }

  @Override
  public Optional<String> html(String iri) {
    return explain(iri).map(explanation -> HtmlWriter.write(explanation, names));
  }

  @Override
  public Optional<String> json(String iri) throws IOException {
    Optional<Explanation> found = explain(iri);
    if (found.isEmpty()) {
      return Optional.empty();
    }
    Explanation explanation = found.get();
    return Optional.of(
        JsonForm.write(
            new JsonForm.Answer(iri, List.of(match(explanation)), List.of(explanation), 0)));
  }

  /** Returns what a question meant. */
  static FactSearch.Match match(Explanation explanation) {
    boolean isFactual = !(explanation instanceof FactExplanation fact) || fact.factual();
    return new FactSearch.Match(explanation.iri(), explanation.label(), isFactual);
  }

  @Override
  public Optional<String> now(String iri) {
    return moved.now(iri);
  }

  /** What goes wrong while the store changes under it is looked up again. */
  private Optional<Explanation> explain(String iri) {
    String before = store.state();
    try {
      return explainNow(iri);
    } catch (RuntimeException e) {
      if (store.state().equals(before)) {
        throw e;
      }
      return explainNow(iri);
    }
  }

  private synchronized Optional<Explanation> explainNow(String iri) {
    Explainer ready = explainer;
    if (ready == null) {
      Lexicon lexicon = Lexicon.of(store.pack());
      ready =
          new Explainer(
              store,
              OntologyIndex.of(store.pack()),
              lexicon,
              ArticleTracer.of(lexicon, store.parses(), ParserKind.OWN, false, console));
      explainer = ready;
    }
    return ready.explain(iri);
  }
}
