package io.wiregraph.nlp;

import edu.stanford.nlp.ie.crf.CRFClassifier;
import edu.stanford.nlp.ling.CoreAnnotations.AnswerAnnotation;
import edu.stanford.nlp.ling.CoreLabel;
import java.io.IOException;
import java.util.List;
import java.util.Properties;

/** Names by CoreNLP's own conditional random field. */
record StockNames(CRFClassifier<CoreLabel> classifier) implements NameReader {

  /**
   * Loads it.
   *
   * @throws IOException if the model cannot be read
   */
  static StockNames load() throws IOException {
    Properties settings = new Properties();
    // The classifier would otherwise learn lower-case words as it reads, and so give an article
    // other names after other articles.
    settings.setProperty("maxAdditionalKnownLCWords", "0");
    try {
      return new StockNames(CRFClassifier.getClassifier(Models.NAMES, settings));
    } catch (ClassNotFoundException e) {
      throw new IOException("cannot load " + Models.NAMES, e);
    }
  }

  @Override
  public List<String> read(List<CoreLabel> tokens) {
    return classifier.classifySentence(tokens).stream()
        .map(token -> token.get(AnswerAnnotation.class))
        .toList();
  }
}
