package io.wiregraph.corpus;

import io.wiregraph.text.Article;

/** An HTML page. */
final class HtmlFile implements OneArticle.Format {

  HtmlFile(ReadOptions options) {}

  @Override
  public Article read(FoundFile file) throws UnreadableException {
    throw new UnreadableException("HTML is not read yet");
  }
}
