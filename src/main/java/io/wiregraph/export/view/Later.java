package io.wiregraph.export.view;

/**
 * Texts that are read only when they are written: numbers of their nodes ({@link Texts#hex}), empty
 * where there is none.
 *
 * @param sentence a sentence of an article
 * @param graph the graph of the article, which has its date
 * @param words what somebody says
 */
record Later(String sentence, String graph, String words) {

  /** Nothing. */
  static final Later NOTHING = new Later("", "", "");
}
