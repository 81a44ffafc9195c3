package io.wiregraph.identity;

import io.wiregraph.resolve.NameKey;
import io.wiregraph.text.ArticleId;
import org.jspecify.annotations.Nullable;

/**
 * What named entities share that are one without another look: a link, else a name; or nothing, for
 * one that is a group of its own.
 *
 * @param text the key as the index has it, unlike that of any other kind
 */
record GroupKey(String text) {

  private static final String LINK = "link ";
  private static final String NAME = "name ";
  private static final String ALONE = "alone ";

  static GroupKey linked(String title) {
    return new GroupKey(LINK + title);
  }

  static GroupKey named(NameKey name) {
    return new GroupKey(NAME + name.family() + " " + name.name());
  }

  static GroupKey alone(ArticleId article, String fragment) {
    return new GroupKey(ALONE + article.value() + "#" + fragment);
  }

  /**
   * Returns the Wikipedia title that all members link to; null where that is not what they share.
   */
  @Nullable String title() {
    return text.startsWith(LINK) ? text.substring(LINK.length()) : null;
  }

  boolean isName() {
    return text.startsWith(NAME);
  }
}
