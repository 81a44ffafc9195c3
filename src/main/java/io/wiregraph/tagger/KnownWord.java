package io.wiregraph.tagger;

import org.jspecify.annotations.Nullable;

/**
 * All that depends on a word alone, wherever it stands. Its fields are final but one, which is made
 * again with the same outcome where it is not seen, so that threads may share it.
 *
 * <p>Factors are what the probability of each tag is multiplied by, or null where that is 1.
 */
final class KnownWord {

  /** As the model sees it. */
  final String form;

  /** The tags that it may have, in the order in which they are tried. */
  final byte[] tags;

  /** Whether the form of the word and its neighbours is looked at. */
  final boolean isRare;

  /** Whether it begins with a capital. */
  final boolean isCapitalized;

  /** Whether names of companies end so. */
  final boolean endsCompany;

  /** The factors of its own tags where it is the first word of a sentence. */
  final double @Nullable [] first;

  /** The factors of its own tags elsewhere. */
  final double @Nullable [] inner;

  /** The factors of the tags of the word after it. */
  final double @Nullable [] forNext;

  /** The factors of the tags of the word before it. */
  final double @Nullable [] forPrevious;

  /** What rare words beside it look at; made when it is first beside one. */
  @Nullable Neighbour neighbour;

  KnownWord(
      String form,
      byte[] tags,
      boolean isRare,
      double @Nullable [] first,
      double @Nullable [] inner,
      double @Nullable [] forNext,
      double @Nullable [] forPrevious) {
    this.form = form;
    this.tags = tags;
    this.isRare = isRare;
    this.isCapitalized = Letters.startsWithCapital(form);
    this.endsCompany = Companies.endsWith(form);
    this.first = first;
    this.inner = inner;
    this.forNext = forNext;
    this.forPrevious = forPrevious;
  }
}
