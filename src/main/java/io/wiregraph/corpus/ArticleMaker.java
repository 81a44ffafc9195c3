package io.wiregraph.corpus;

import io.wiregraph.text.Article;
import io.wiregraph.text.ArticleId;
import io.wiregraph.text.Metadata;
import io.wiregraph.text.Section;
import java.util.List;
import java.util.Locale;

/** The last step of every reader: text, what its source says of it, and its layout. */
final class ArticleMaker {

  private final ReadOptions options;

  ArticleMaker(ReadOptions options) {
    this.options = options;
  }

  /**
   * Returns the article.
   *
   * @param id its id, checked here
   * @param text the text, kept as it is
   * @param known sections that the source marks as such (an HTML caption); they overrule what the
   *     layout would say of the same place
   * @param metadata what the source says; it overrules what the text says
   * @throws UnreadableException if the text is empty or too long, or the id none
   */
  Article make(String id, String text, List<Section> known, Metadata metadata)
      throws UnreadableException {
    ArticleId checkedId = new ArticleId(FileIds.checked(id));
    int length = text.codePointCount(0, text.length());
    if (length > options.maxCodePoints()) {
      throw new UnreadableException(
          String.format(
              Locale.ROOT,
              "too long for an article: %,d characters, where at most %,d are read",
              length,
              options.maxCodePoints()));
    }
    Layout layout = new LayoutAnalyser().analyse(text, known);
    if (layout.sections().isEmpty()) {
      throw new UnreadableException("no text in it");
    }
    return new Article(
        checkedId,
        text,
        layout.sections(),
        new Metadata(
            metadata.headline() != null ? metadata.headline() : layout.headline(),
            PublicationDate.of(checkedId, metadata, layout.dates(), options.date()),
            metadata.publisher() != null ? metadata.publisher() : layout.publisher(),
            metadata.author() != null ? metadata.author() : layout.author(),
            metadata.url()));
  }
}
