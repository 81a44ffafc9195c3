package io.wiregraph.names;

import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * The words of late, looked up; what collides goes. Used by several threads without locks: a word's
 * form never changes, and one that is lost or made twice is the same when it is made again, so that
 * nobody can tell.
 */
final class WordForms {

  /** Two thirds of a kilobyte each. */
  private static final int BITS = 14;

  /** Odd, and spreads neighbouring hashes (2^32 divided by the golden ratio). */
  private static final int SPREAD = 0x9E3779B9;

  private final Model model;
  private final UnaryOperator<String> spelling;
  private final @Nullable WordForm[] forms = new WordForm[1 << BITS];

  WordForms(Model model, UnaryOperator<String> spelling) {
    this.model = model;
    this.spelling = spelling;
  }

  /** Returns the form of a word; it takes the place of an older one with the same hash. */
  WordForm of(String token) {
    int slot = (token.hashCode() * SPREAD) >>> (Integer.SIZE - BITS);
    WordForm first = forms[slot];
    if (first != null && first.token.equals(token)) {
      return first;
    }
    WordForm second = forms[slot ^ 1];
    if (second != null && second.token.equals(token)) {
      return second;
    }
    WordForm form = WordForm.of(token, spelling.apply(token), model);
    forms[slot ^ 1] = first;
    forms[slot] = form;
    return form;
  }
}
