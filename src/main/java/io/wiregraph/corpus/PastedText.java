package io.wiregraph.corpus;

import io.wiregraph.text.Article;
import io.wiregraph.text.Metadata;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** An article that comes from no file: a text that somebody pasted, read like one of a file. */
public final class PastedText {

  private PastedText() {}

  /**
   * Returns the article.
   *
   * @param id what it is called
   * @param text the text; CRLF is read as LF
   * @param headline its headline; null takes what the text has
   * @param published day of publication; null takes what the text says
   * @throws UnreadableException if there is no text in it, or what no text has
   */
  public static Article article(
      String id, String text, @Nullable String headline, @Nullable LocalDate published)
      throws UnreadableException {
    Metadata known = new Metadata(headline, published, null, null, null);
    String checked = Decoding.checked(text.replace("\r\n", "\n"));
    return new ArticleMaker(ReadOptions.DEFAULT).make(id, checked, List.of(), known);
  }
}
