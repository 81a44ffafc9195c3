package io.wiregraph.nlp;

import edu.stanford.nlp.ling.CoreLabel;
import io.wiregraph.tagger.Tagger;
import java.util.List;

/** Parts of speech by our own tagger with CoreNLP's weights. */
record OwnTags(Tagger tagger) implements TagReader {

  @Override
  public void read(List<CoreLabel> tokens) {
    String[] tags = tagger.tag(tokens.stream().map(CoreLabel::word).toList());
    for (int i = 0; i < tags.length; i++) {
      tokens.get(i).setTag(tags[i]);
    }
  }
}
