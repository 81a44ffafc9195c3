package io.wiregraph.tagger;

import java.util.Arrays;
import java.util.List;

/** The tags that words may have, or that values of features have weights for. Immutable. */
final class TagLists {

  private final byte[] tags;
  private final int[] ends;

  /**
   * Takes lists as they were written.
   *
   * @param tags the numbers of the tags, list after list
   * @param ends where each list ends, exclusive
   */
  TagLists(byte[] tags, int[] ends) {
    this.tags = tags;
    this.ends = ends;
  }

  /** Makes the lists. */
  static TagLists of(List<byte[]> lists) {
    int[] ends = new int[lists.size()];
    int size = 0;
    for (int i = 0; i < ends.length; i++) {
      size += lists.get(i).length;
      ends[i] = size;
    }
    byte[] tags = new byte[size];
    for (int i = 0; i < ends.length; i++) {
      byte[] list = lists.get(i);
      System.arraycopy(list, 0, tags, ends[i] - list.length, list.length);
    }
    return new TagLists(tags, ends);
  }

  /** Returns all tags, list after list; not to be written to. */
  byte[] tags() {
    return tags;
  }

  /** Returns where each list ends, exclusive; not to be written to. */
  int[] ends() {
    return ends;
  }

  /** Returns where a list begins among all tags. */
  int begin(int list) {
    return list == 0 ? 0 : ends[list - 1];
  }

  /** Returns where a list ends among all tags, exclusive. */
  int end(int list) {
    return ends[list];
  }

  /** Returns a copy of a list. */
  byte[] get(int list) {
    return Arrays.copyOfRange(tags, begin(list), end(list));
  }
}
