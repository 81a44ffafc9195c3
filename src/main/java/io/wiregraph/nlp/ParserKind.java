package io.wiregraph.nlp;

import io.wiregraph.depparse.ParserForm;
import io.wiregraph.depparse.TreeParser;
import io.wiregraph.weights.ModelFile;
import java.io.IOException;
import java.nio.file.Path;

/** Who finds the dependencies, from the same trained weights. */
public enum ParserKind {
  /** The room {@code depparse}: the same trees as CoreNLP's, sooner. */
  OWN {
    @Override
    DependencyReader load(Path models) throws IOException {
      return new OwnDependencies(modelFile(models).open());
    }
  },

  /** CoreNLP itself. */
  STOCK {
    @Override
    DependencyReader load(Path models) {
      return StockDependencies.load();
    }
  };

  /** Raised whenever the outcome changes for the same models. */
  private static final int REVISION = 4;

  private static final String MODEL_NAME = "english_UD-4.5.10";

  /**
   * Loads it.
   *
   * @param models folder of what is made of models once
   */
  abstract DependencyReader load(Path models) throws IOException;

  /** Returns what {@link CoreNlpParser#version} of a parser of this kind is. */
  public String version() {
    String models = "corenlp-4.5.10 left3words " + Models.NAMES + " english_UD";
    return models + (this == OWN ? " own" : "") + " r" + REVISION;
  }

  /**
   * Returns the file that {@link #OWN} makes once.
   *
   * @param models its folder, which need not exist
   */
  public static ModelFile<TreeParser> modelFile(Path models) {
    ParserForm form = new ParserForm(new ModelResource(Models.DEPENDENCIES));
    return new ModelFile<>(models, MODEL_NAME, form);
  }
}
