package io.wiregraph.shapes;

import io.wiregraph.text.ArticleId;
import java.util.Optional;

/** Knows what was read of an article; the records stand behind it. */
@FunctionalInterface
public interface ArticleTexts {

  /** Returns the text of an article; empty where there is no such article. */
  Optional<String> of(ArticleId article);
}
