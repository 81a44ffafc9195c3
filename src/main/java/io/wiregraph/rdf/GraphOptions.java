package io.wiregraph.rdf;

import java.util.Locale;

/**
 * What a user decides about the graph.
 *
 * @param assertion what counts as factual
 * @param isDetailed whether every mention, span and sentence is written, with its place
 * @param isTextPublished whether the full text is written; otherwise only the words of sentences
 *     that facts are read from
 */
public record GraphOptions(Assertion assertion, boolean isDetailed, boolean isTextPublished) {

  /** What holds where the user decides nothing. */
  public static final GraphOptions DEFAULT = new GraphOptions(Assertion.STRICT, false, false);

  /** What counts as factual. Nothing negated and nothing that is not actual ever does. */
  public enum Assertion {
    /** What an article says in its own voice. */
    STRICT,
    /**
     * Also what two speakers say in articles of two publishers that are no near-duplicates, and
     * nobody contradicts.
     */
    CORROBORATED,
    /** Also what anybody in an article says. */
    ALL;

    /** Returns the word for it on the command line. */
    public String code() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /** Returns what decides article graphs, as a short stable text. */
  public String articleKey() {
    return (isDetailed ? "full" : "lean") + (isTextPublished ? ",text" : "");
  }

  /** Returns options by whose {@link #articleKey} {@code text} ends. */
  public static GraphOptions ending(String text, Assertion assertion) {
    boolean isTextPublished = text.endsWith(",text");
    String detail = isTextPublished ? text.substring(0, text.lastIndexOf(',')) : text;
    return new GraphOptions(assertion, detail.endsWith("full"), isTextPublished);
  }

  /** Returns what decides the default graph, as a short stable text. */
  public String knowledgeKey() {
    return assertion.code();
  }
}
