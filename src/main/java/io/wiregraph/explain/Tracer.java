package io.wiregraph.explain;

import io.wiregraph.record.ArticleRecord;

/** Goes the way to an article's record again, without parsing. */
@FunctionalInterface
public interface Tracer {

  /** Returns what can be had of the way. */
  Trace trace(ArticleRecord record);
}
