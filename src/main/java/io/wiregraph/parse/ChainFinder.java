package io.wiregraph.parse;

import java.util.List;

/** Finds which phrases of a parsed article mean one thing. Used from several threads at once. */
@FunctionalInterface
public interface ChainFinder {

  /** Returns the chains, each of two phrases at least, in the order of the text. */
  List<List<Phrase>> find(ParsedArticle article);
}
