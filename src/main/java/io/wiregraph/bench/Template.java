package io.wiregraph.bench;

import java.util.Set;

/**
 * A sentence of the corpus.
 *
 * @param text its words
 * @param surnames surnames of people of its article, each one word of it or of another sentence
 */
record Template(String text, Set<String> surnames) {}
