package io.wiregraph.corpus;

import io.wiregraph.text.Article;
import io.wiregraph.text.Metadata;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Plain text: the file without byte-order mark, CRLF read as LF. */
final class TextFile implements OneArticle.Format {

  private final ReadOptions options;

  TextFile(ReadOptions options) {
    this.options = options;
  }

  @Override
  public Article read(FoundFile file) throws UnreadableException {
    byte[] bytes = FileBytes.readAll(file, options.maxTextBytes());
    String text = Decoding.decode(bytes, StandardCharsets.UTF_8).replace("\r\n", "\n");
    return new ArticleMaker(options).make(file.id(), text, List.of(), Metadata.NONE);
  }
}
