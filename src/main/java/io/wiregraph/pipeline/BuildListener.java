package io.wiregraph.pipeline;

import io.wiregraph.corpus.ReadResult;
import io.wiregraph.text.ArticleId;

/** Hears how a build goes on; called from one thread. All methods do nothing by themselves. */
public interface BuildListener {

  /** Hears nothing. */
  BuildListener NONE = new BuildListener() {};

  /** What became of an article. */
  enum Outcome {
    /** It was not in before. */
    NEW,
    /** It replaced what was in. */
    CHANGED,
    /** It was in already. */
    UNCHANGED,
    /** It could not be analysed. */
    FAILED,
    /** It was left out on purpose. */
    REFUSED
  }

  /** The first article needs the analyser, which is loaded now. */
  default void loading() {}

  /** An article is done. */
  default void done(ArticleId article, Outcome outcome) {}

  /** Something could not be read or analysed. */
  default void problem(BuildProblem problem) {}

  /** A file was left out on purpose. */
  default void skipped(ReadResult.Skipped skipped) {}

  /** So many articles are now safe. */
  default void committed(int articles) {}

  /** All articles are in; identities and the default graph are derived from them now. */
  default void deriving() {}
}
