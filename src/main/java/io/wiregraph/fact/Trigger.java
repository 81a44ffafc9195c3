package io.wiregraph.fact;

import io.wiregraph.text.Span;

/**
 * The word or words that express a fact.
 *
 * @param span where they stand
 * @param text as written
 * @param lemma lemma of the head word
 */
public record Trigger(Span span, String text, String lemma) {}
