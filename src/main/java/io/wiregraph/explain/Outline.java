package io.wiregraph.explain;

import io.wiregraph.explain.MarkedText.Mark;
import java.util.List;

/**
 * An explanation as a reader gets it: titled parts, whatever the form of the text.
 *
 * @param title what it is about
 * @param parts what it says, in order
 */
record Outline(String title, List<Part> parts) {

  /** Copies the parts. */
  Outline {
    parts = List.copyOf(parts);
  }

  /** A part. */
  sealed interface Part {}

  /** Something with a name: {@code rule: clause}. */
  record Line(String name, List<Piece> words) implements Part {

    /** Copies the words. */
    Line {
      words = List.copyOf(words);
    }
  }

  /** A sentence with what is marked in it. */
  record Sentence(MarkedText marked) implements Part {}

  /** Rows of cells under a name; the first row is the head. */
  record Rows(String name, List<List<String>> cells) implements Part {

    /** Copies the rows. */
    Rows {
      cells = List.copyOf(cells);
    }
  }

  /** Parts within a part. */
  record Section(Outline content) implements Part {}

  /** Words of a line. */
  sealed interface Piece {}

  /** Plain words. */
  record Words(String text) implements Piece {}

  /** A thing by its IRI. */
  record Thing(String iri) implements Piece {}

  /** Returns plain words. */
  static Piece words(String text) {
    return new Words(text);
  }

  /** Takes the stretches of a marked text, one after another, as they lie within each other. */
  interface StretchTaker {
    /** Words begin that are marked. */
    void begin(Mark mark);

    /** The words that began last end. */
    void end(Mark mark);

    /** Words in between. */
    void words(String text);
  }
}
