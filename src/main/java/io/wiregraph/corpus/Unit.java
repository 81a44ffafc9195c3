package io.wiregraph.corpus;

import io.wiregraph.text.SectionKind;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A paragraph or line of its own, while its kind is being found. Its ends may be of other kinds
 * than its middle: the dateline before a first sentence, the credit after a caption. All places are
 * UTF-16 units of the whole text.
 */
final class Unit {

  private static final String CLOSING = "\"'”’»)]}";
  private static final String TERMINAL = ".?!…";

  final int begin;
  final int end;
  final String text;
  final int block;
  final boolean item;
  @Nullable SectionKind kind;
  int headEnd;
  SectionKind headKind = SectionKind.FURNITURE;
  int tailBegin;

  /**
   * A unit without a kind.
   *
   * @param block the number of the block between blank lines that it is part of
   * @param item whether it is an item of a list
   */
  Unit(String whole, int begin, int end, int block, boolean item) {
    this.begin = begin;
    this.end = end;
    this.text = whole.substring(begin, end);
    this.block = block;
    this.item = item;
    this.headEnd = begin;
    this.tailBegin = end;
  }

  boolean is(SectionKind wanted) {
    return kind == wanted;
  }

  /** Returns whether it ends as a sentence does. */
  boolean isTerminal() {
    int last = text.length() - 1;
    while (last > 0 && (CLOSING.indexOf(text.charAt(last)) >= 0 || text.charAt(last) == ' ')) {
      last--;
    }
    return TERMINAL.indexOf(text.charAt(last)) >= 0;
  }

  /** Returns whether its last character is one of {@code characters}. */
  boolean endsWithAny(String characters) {
    return characters.indexOf(text.charAt(text.length() - 1)) >= 0;
  }

  /** Returns whether it begins as a sentence or title does, not in the middle of one. */
  boolean beginsAnew() {
    int first = text.codePointAt(0);
    return !Character.isLowerCase(first) && (Character.isLetterOrDigit(first) || isQuote(first));
  }

  private static boolean isQuote(int c) {
    return "\"'“‘«`(".indexOf(c) >= 0;
  }

  /** Returns how many words it has. */
  int words() {
    return List.of(text.split("[\\s\\h]+", -1)).size();
  }
}
