package io.wiregraph.parse;

/**
 * A phrase of a parsed article that means one thing.
 *
 * @param sentence index of its sentence in the article
 * @param head index of its head token in the sentence
 */
public record Phrase(int sentence, int head) {}
