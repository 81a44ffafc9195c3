package io.wiregraph.nlp;

import edu.stanford.nlp.process.Americanize;
import edu.stanford.nlp.process.WordShapeClassifier;
import io.wiregraph.tagger.WordForms;

/** How CoreNLP's tagger sees words. */
final class CoreNlpWordForms implements WordForms {

  @Override
  public String normal(String word) {
    return Americanize.americanize(word);
  }

  @Override
  public String shape(String word) {
    return WordShapeClassifier.wordShape(word, WordShapeClassifier.WORDSHAPECHRIS2);
  }

  @Override
  public String fineShape(String word) {
    return WordShapeClassifier.wordShape(word, WordShapeClassifier.WORDSHAPECHRIS4);
  }
}
