package io.wiregraph.coref;

/** Whether a mention stands for one or several. */
enum Count {
  /** One: it, he, she. */
  ONE,
  /** Several: they. */
  MANY,
  /** A body of several ("the government"), or not known. */
  EITHER;

  /** Returns whether mentions of this and the other number may be of one entity. */
  boolean agrees(Count other) {
    return this == EITHER || other == EITHER || this == other;
  }
}
