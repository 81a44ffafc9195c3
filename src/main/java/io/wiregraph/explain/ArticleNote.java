package io.wiregraph.explain;

import io.wiregraph.text.Article;
import io.wiregraph.text.Metadata;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Which article something stands in.
 *
 * @param iri its IRI
 * @param id its name in the store
 * @param headline its headline; null where it has none
 * @param publisher outlet or agency; null where not known
 * @param published day of publication, ISO 8601; null where not known
 * @param author who wrote it; null where not known
 * @param url where it was taken from; null where not known
 */
public record ArticleNote(
    String iri,
    String id,
    @Nullable String headline,
    @Nullable String publisher,
    @Nullable String published,
    @Nullable String author,
    @Nullable String url) {

  static ArticleNote of(String iri, Article article) {
    Metadata about = article.metadata();
    LocalDate day = about.published();
    return new ArticleNote(
        iri,
        article.id().value(),
        about.headline(),
        about.publisher(),
        day == null ? null : day.toString(),
        about.author(),
        about.url());
  }
}
