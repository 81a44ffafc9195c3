package io.wiregraph.explain;

import io.wiregraph.extract.Assessed;
import io.wiregraph.fact.Entity;
import io.wiregraph.fact.FactId;
import io.wiregraph.link.Weighing;
import io.wiregraph.parse.ParsedArticle;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A way to a record written by hand.
 *
 * @param parse the parse; null for none
 * @param facts facts with their signs
 * @param weighings what names may mean, by the label of the entity
 */
record WrittenTrace(ParsedArticle parse, List<Assessed> facts, Map<String, Weighing> weighings)
    implements Trace {

  /** Nothing was kept. */
  static final Trace NOTHING = new WrittenTrace(null, List.of(), Map.of());

  @Override
  public Optional<ParsedArticle> parsed() {
    return Optional.ofNullable(parse);
  }

  @Override
  public Optional<Assessed> assessed(FactId fact) {
    return facts.stream().filter(a -> a.fact().id().equals(fact)).findFirst();
  }

  @Override
  public Optional<Weighing> weighed(Entity entity) {
    return Optional.ofNullable(weighings.get(entity.label()));
  }

  @Override
  public String whyNoParse() {
    return "no parse here";
  }

  @Override
  public String whyNoCandidates() {
    return "no index here";
  }
}
