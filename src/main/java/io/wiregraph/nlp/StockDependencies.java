package io.wiregraph.nlp;

import edu.stanford.nlp.ling.CoreAnnotations.TokensAnnotation;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.parser.nndep.DependencyParser;
import edu.stanford.nlp.trees.TypedDependency;
import edu.stanford.nlp.util.ArrayCoreMap;
import edu.stanford.nlp.util.CoreMap;
import io.wiregraph.parse.Sentence;
import java.util.Arrays;
import java.util.List;

/** Dependencies by CoreNLP's own neural parser. */
final class StockDependencies implements DependencyReader {

  private final DependencyParser parser;

  private StockDependencies(DependencyParser parser) {
    this.parser = parser;
  }

  static StockDependencies load() {
    return new StockDependencies(DependencyParser.loadFromModelFile(Models.DEPENDENCIES));
  }

  @Override
  public void read(List<CoreLabel> tokens, int[] heads, String[] relations) {
    CoreMap sentence = new ArrayCoreMap(1);
    sentence.set(TokensAnnotation.class, tokens);
    Arrays.fill(heads, Sentence.ROOT);
    Arrays.fill(relations, "root");
    for (TypedDependency d : parser.predict(sentence).typedDependencies()) {
      int dependent = d.dep().index() - 1;
      heads[dependent] = d.gov().index() - 1;
      relations[dependent] = d.reln().toString();
    }
  }
}
