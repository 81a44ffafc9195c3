package io.wiregraph.pipeline;

import io.wiregraph.corpus.ReadResult;
import io.wiregraph.rdf.MappedTriples;
import io.wiregraph.store.ArticleRow;
import io.wiregraph.text.ArticleId;

/** What came of one piece of input, on its way to the writer. */
sealed interface Finished {

  /** An article whose record is on the disk, with its graph; so many sentences were cut. */
  record Analysed(ArticleRow row, MappedTriples graph, int cut) implements Finished {}

  /** An article that is in as it is. */
  record Unchanged(ArticleId id) implements Finished {}

  /** An article that could not be analysed. */
  record Failed(ArticleId id, BuildProblem problem) implements Finished {}

  /** Input that could not be read. */
  record Unreadable(BuildProblem problem) implements Finished {}

  /** A file that was left out on purpose. */
  record LeftOut(ReadResult.Skipped skipped) implements Finished {}

  /** An article that is none to be analysed. */
  record Refused(ArticleId id, ReadResult.Skipped skipped) implements Finished {}

  /** An article that was not begun, because the build was stopped. */
  record NotBegun() implements Finished {}

  /** The end of the input; {@code isWhole} where all of it was read. */
  record End(boolean isWhole) implements Finished {}
}
