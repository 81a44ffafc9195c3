package io.wiregraph.text;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What is known of an article beside its text. Whatever the source does not say is null: a missing
 * date stays missing.
 *
 * @param headline the headline, as text or from the file's metadata
 * @param published the date of publication, in the article's own calendar day
 * @param publisher the outlet or agency
 * @param author the byline without "By"
 * @param url the address of the page it was taken from, as given
 */
public record Metadata(
    @Nullable String headline,
    @Nullable LocalDate published,
    @Nullable String publisher,
    @Nullable String author,
    @Nullable String url) {

  /** Nothing known. */
  public static final Metadata NONE = new Metadata(null, null, null, null, null);
}
