package io.wiregraph.explain;

import io.wiregraph.extract.Assessed;
import io.wiregraph.fact.Entity;
import io.wiregraph.fact.FactId;
import io.wiregraph.link.Weighing;
import io.wiregraph.parse.ParsedArticle;
import java.util.Optional;

/** What was on the way to an article's record and is not kept in it, as far as it can be had. */
public interface Trace {

  /** Returns the parse that the facts were read from; empty where it was not kept. */
  Optional<ParsedArticle> parsed();

  /** Returns a fact with what its confidence was made from; empty where that is not known. */
  Optional<Assessed> assessed(FactId fact);

  /** Returns what the names of an entity may mean; empty where that is not known. */
  Optional<Weighing> weighed(Entity entity);

  /** Returns why there is no parse, and how to get one. */
  String whyNoParse();

  /** Returns why nothing is known of what names may mean, and how to get it. */
  String whyNoCandidates();
}
