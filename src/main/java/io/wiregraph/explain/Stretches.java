package io.wiregraph.explain;

import io.wiregraph.explain.MarkedText.Mark;
import io.wiregraph.explain.Outline.StretchTaker;
import io.wiregraph.text.CodePoints;
import io.wiregraph.text.Span;
import java.util.ArrayDeque;
import java.util.Deque;

/** Walks over a marked text. Marks that cross end where the one around them ends. */
final class Stretches {

  private final MarkedText marked;
  private final CodePoints text;
  private final StretchTaker out;
  private final Deque<Open> open = new ArrayDeque<>();
  private int at;

  private record Open(Mark mark, int end) {}

  private Stretches(MarkedText marked, StretchTaker out) {
    this.marked = marked;
    this.text = new CodePoints(marked.text());
    this.out = out;
    this.at = marked.begin();
  }

  static void walk(MarkedText marked, StretchTaker out) {
    new Stretches(marked, out).walk();
  }

  private void walk() {
    for (Mark mark : marked.marks()) {
      closeUntil(mark.begin());
      wordsUntil(mark.begin());
      Open around = open.peek();
      open.push(new Open(mark, around == null ? mark.end() : Math.min(mark.end(), around.end())));
      out.begin(mark);
    }
    closeUntil(marked.end());
    wordsUntil(marked.end());
  }

  private void closeUntil(int place) {
    while (!open.isEmpty() && open.peek().end() <= place) {
      Open last = open.pop();
      wordsUntil(last.end());
      out.end(last.mark());
    }
  }

  private void wordsUntil(int place) {
    if (place > at) {
      out.words(text.cut(new Span(at - marked.begin(), place - marked.begin())));
      at = place;
    }
  }
}
