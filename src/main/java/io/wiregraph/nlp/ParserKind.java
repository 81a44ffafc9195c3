package io.wiregraph.nlp;

import edu.stanford.nlp.process.Americanize;
import io.wiregraph.depparse.ParserForm;
import io.wiregraph.depparse.TreeParser;
import io.wiregraph.names.NameTagger;
import io.wiregraph.names.NamesForm;
import io.wiregraph.tagger.Tagger;
import io.wiregraph.tagger.TaggerForm;
import io.wiregraph.weights.ModelFile;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** Who finds parts of speech, names and dependencies, from the same trained weights. */
public enum ParserKind {
  /** The rooms {@code tagger}, {@code names} and {@code depparse}: the same, sooner. */
  OWN {
    @Override
    TagReader tags(Path models) throws IOException {
      return new OwnTags(tagFile(models).open());
    }

    @Override
    NameReader names(Path models) throws IOException {
      return new OwnNames(nameFile(models).open());
    }

    @Override
    DependencyReader dependencies(Path models) throws IOException {
      return new OwnDependencies(dependencyFile(models).open());
    }
  },

  /** CoreNLP itself. */
  STOCK {
    @Override
    TagReader tags(Path models) {
      return StockTags.load();
    }

    @Override
    NameReader names(Path models) throws IOException {
      return StockNames.load();
    }

    @Override
    DependencyReader dependencies(Path models) {
      return StockDependencies.load();
    }
  };

  /** Raised whenever the outcome changes for the same models. */
  private static final int REVISION = 4;

  /**
   * Loads who finds parts of speech.
   *
   * @param models folder of what is made of models once
   */
  abstract TagReader tags(Path models) throws IOException;

  /**
   * Loads who finds names.
   *
   * @param models folder of what is made of models once
   */
  abstract NameReader names(Path models) throws IOException;

  /**
   * Loads who finds dependencies.
   *
   * @param models folder of what is made of models once
   */
  abstract DependencyReader dependencies(Path models) throws IOException;

  /** Returns what {@link CoreNlpParser#version} of a parser of this kind is. */
  public String version() {
    String models = "corenlp-4.5.10 left3words " + Models.NAMES_FILE + " english_UD";
    return models + (this == OWN ? " own" : "") + " r" + REVISION;
  }

  /**
   * Returns the files that {@link #OWN} makes once.
   *
   * @param models their folder, which need not exist
   */
  public static List<ModelFile<?>> modelFiles(Path models) {
    return List.of(tagFile(models), nameFile(models), dependencyFile(models));
  }

  /**
   * Returns the file of parts of speech that {@link #OWN} makes once.
   *
   * @param models its folder, which need not exist
   */
  public static ModelFile<Tagger> tagFile(Path models) {
    TaggerForm form = new TaggerForm(new TaggerModel(Models.TAGS), new CoreNlpWordForms());
    return new ModelFile<>(models, "english-left3words-distsim-4.5.10", form);
  }

  /**
   * Returns the file of names that {@link #OWN} makes once.
   *
   * @param models its folder, which need not exist
   */
  public static ModelFile<NameTagger> nameFile(Path models) {
    NamesSource source = new NamesSource(new ModelResource(Models.NAMES));
    NamesForm form = new NamesForm(source, Americanize::americanize);
    return new ModelFile<>(models, "english.all.3class-4.5.10", form);
  }

  /**
   * Returns the file of dependencies that {@link #OWN} makes once.
   *
   * @param models its folder, which need not exist
   */
  public static ModelFile<TreeParser> dependencyFile(Path models) {
    ParserForm form = new ParserForm(new ModelResource(Models.DEPENDENCIES));
    return new ModelFile<>(models, "english_UD-4.5.10", form);
  }
}
