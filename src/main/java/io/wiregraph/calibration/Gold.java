package io.wiregraph.calibration;

import io.wiregraph.extract.Assessed;
import io.wiregraph.fact.ArticleFacts;
import java.util.List;

/** A set of judgements, or of gold data that is complete enough to judge by. */
public interface Gold {

  /** Returns the name of the set. */
  String source();

  /**
   * Returns those facts of an article of which it can be told whether they are right.
   *
   * @param document id of the article
   * @param article its facts and who is who in it
   * @param assessed the same facts with their signs
   */
  List<Labelled> label(String document, ArticleFacts article, List<Assessed> assessed);
}
