package io.wiregraph.nlp;

import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.tagger.maxent.MaxentTagger;
import java.util.List;
import java.util.Properties;

/** Parts of speech by CoreNLP's own tagger. */
record StockTags(MaxentTagger tagger) implements TagReader {

  /** Loads it. */
  static StockTags load() {
    return new StockTags(new MaxentTagger(Models.TAGS, new Properties(), false));
  }

  @Override
  public void read(List<CoreLabel> tokens) {
    tagger.tagCoreLabels(tokens);
  }
}
