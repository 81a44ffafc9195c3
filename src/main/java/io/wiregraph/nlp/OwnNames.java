package io.wiregraph.nlp;

import edu.stanford.nlp.ling.CoreLabel;
import io.wiregraph.names.NameTagger;
import java.util.List;

/** Names by our own inference with CoreNLP's weights. */
record OwnNames(NameTagger tagger) implements NameReader {

  @Override
  public List<String> read(List<CoreLabel> tokens) {
    return tagger.label(
        tokens.stream().map(CoreLabel::word).toList(),
        tokens.stream().map(CoreLabel::tag).toList());
  }
}
