package io.wiregraph.nlp;

import edu.stanford.nlp.ling.CoreLabel;
import io.wiregraph.depparse.Tree;
import io.wiregraph.depparse.TreeParser;
import java.util.List;

/** Dependencies by our own parser with CoreNLP's weights. */
record OwnDependencies(TreeParser parser) implements DependencyReader {

  @Override
  public void read(List<CoreLabel> tokens, int[] heads, String[] relations) {
    Tree tree =
        parser.parse(
            tokens.stream().map(CoreLabel::word).toList(),
            tokens.stream().map(CoreLabel::tag).toList());
    for (int i = 0; i < tree.size(); i++) {
      heads[i] = tree.head(i);
      relations[i] = tree.relation(i);
    }
  }
}
