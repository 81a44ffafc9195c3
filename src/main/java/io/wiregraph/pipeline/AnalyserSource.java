package io.wiregraph.pipeline;

import java.util.function.Supplier;

/**
 * An analyser that is not loaded before an article needs it: models take seconds and gigabytes, and
 * most builds find nothing new.
 *
 * @param version what, beside an article, decides its record: the versions of program, models,
 *     lexicon and gazetteer, known without loading any of them
 * @param loading loads the analyser; called once at most in a build
 */
public record AnalyserSource(String version, Supplier<Analyser> loading) {}
