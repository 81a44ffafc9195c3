package io.wiregraph.nlp;

import edu.stanford.nlp.util.logging.RedwoodConfiguration;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;

/**
 * The trained models of CoreNLP 4.5.10 (English), all of them safe for use by several threads.
 *
 * @param tags parts of speech
 * @param names names of persons, organizations and places
 * @param dependencies basic Universal Dependencies
 * @param times dates and durations
 */
record Models(TagReader tags, NameReader names, DependencyReader dependencies, TimeFinder times) {

  private static final String FOLDER = "edu/stanford/nlp/models/";

  /** The model of parts of speech. */
  static final String TAGS = FOLDER + "pos-tagger/english-left3words-distsim.tagger";

  /** The model of dependencies. */
  static final String DEPENDENCIES = FOLDER + "parser/nndep/english_UD.gz";

  /** The file of the model of names, chosen by measurement: see {@code docs/PERFORMANCE.md}. */
  static final String NAMES_FILE = "english.all.3class.distsim.crf.ser.gz";

  /** The model of names. */
  static final String NAMES = FOLDER + "ner/" + NAMES_FILE;

  /**
   * Loads the models beside each other: tags and names on one thread, dependencies and times on
   * another, or on two where there are more than two processors.
   *
   * @param kind who finds tags, names and dependencies
   * @param folder folder of what is made of models once
   * @throws IllegalStateException where a model is not on the class path or cannot be read
   */
  static Models load(ParserKind kind, Path folder) {
    RedwoodConfiguration.empty().apply();
    // CoreNLP folds case and formats numbers with the default locale, which would make the outcome
    // depend on the machine.
    Locale.setDefault(Locale.ROOT);
    CompletableFuture<DependencyReader> dependencies =
        CompletableFuture.supplyAsync(() -> dependencies(kind, folder));
    CompletableFuture<TimeFinder> times = CompletableFuture.supplyAsync(TimeFinder::new);
    try {
      TagReader tags = kind.tags(folder);
      NameReader names = kind.names(folder);
      return new Models(tags, names, dependencies.join(), times.join());
    } catch (CompletionException e) {
      throw new IllegalStateException("cannot load the models", e.getCause());
    } catch (IOException e) {
      throw new IllegalStateException("cannot load the models", e);
    }
  }

  private static DependencyReader dependencies(ParserKind kind, Path folder) {
    try {
      return kind.dependencies(folder);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
