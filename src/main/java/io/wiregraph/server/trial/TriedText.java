package io.wiregraph.server.trial;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A text that somebody pasted.
 *
 * @param text the text
 * @param headline its headline; null where they gave none
 * @param published day of publication; null where they gave none
 */
public record TriedText(String text, @Nullable String headline, @Nullable LocalDate published) {}
