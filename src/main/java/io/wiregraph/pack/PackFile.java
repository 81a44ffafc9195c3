package io.wiregraph.pack;

/** A file of a pack, or one that it imports, read whole. Nobody changes its bytes. */
final class PackFile {

  private final String name;
  private final byte[] bytes;
  private final boolean isOwn;

  /**
   * Takes a file.
   *
   * @param name how messages call it
   * @param bytes what is in it
   * @param isOwn whether it is the pack's own
   */
  PackFile(String name, byte[] bytes, boolean isOwn) {
    this.name = name;
    this.bytes = bytes;
    this.isOwn = isOwn;
  }

  String name() {
    return name;
  }

  byte[] bytes() {
    return bytes;
  }

  boolean isOwn() {
    return isOwn;
  }
}
