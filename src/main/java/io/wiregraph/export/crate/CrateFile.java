package io.wiregraph.export.crate;

/**
 * A file that is in a package.
 *
 * @param path its path within the package
 * @param title a short heading
 * @param mediaType its media type
 * @param size in bytes
 * @param sha256 its SHA-256 in hexadecimal digits
 */
record CrateFile(String path, String title, String mediaType, long size, String sha256) {

  /** Returns whether it has data, rather than what explains them. */
  boolean isData() {
    return path.startsWith("data/");
  }
}
