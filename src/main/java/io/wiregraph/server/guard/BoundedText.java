package io.wiregraph.server.guard;

/** A text that a regular expression cannot look at longer than its query may run. */
final class BoundedText implements CharSequence {

  /** Looking at the watch costs more than looking at a character. */
  private static final int OFTEN = 1 << 10;

  private final CharSequence text;
  private final Run run;
  private int looks;

  BoundedText(CharSequence text, Run run) {
    this.text = text;
    this.run = run;
  }

  @Override
  public char charAt(int index) {
    if (++looks % OFTEN == 0) {
      run.check();
    }
    return text.charAt(index);
  }

  @Override
  public int length() {
    return text.length();
  }

  @Override
  public CharSequence subSequence(int start, int end) {
    return text.subSequence(start, end);
  }

  @Override
  public String toString() {
    return text.toString();
  }
}
