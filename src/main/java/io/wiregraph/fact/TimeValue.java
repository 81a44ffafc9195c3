package io.wiregraph.fact;

import io.wiregraph.text.Span;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * When something happened, as the text says. A date is never guessed: where text and publication
 * date do not give it, only the words are kept.
 *
 * @param span where the words stand
 * @param text the words
 * @param value ISO 8601 date, month, year, week or interval; null where not given
 * @param earliest first day it may mean; null where {@code value} is
 * @param latest last day it may mean; null where {@code value} is
 */
public record TimeValue(
    Span span,
    String text,
    @Nullable String value,
    @Nullable LocalDate earliest,
    @Nullable LocalDate latest) {}
