package io.wiregraph.pack;

/**
 * Where something stands in the files of a pack.
 *
 * @param file the file, as messages call it
 * @param line the line, from 1
 * @param isOwn whether the file is the pack's own, rather than one that it imports
 */
public record Place(String file, long line, boolean isOwn) {

  @Override
  public String toString() {
    return file + ":" + line;
  }
}
