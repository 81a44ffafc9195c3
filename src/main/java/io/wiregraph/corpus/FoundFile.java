package io.wiregraph.corpus;

import java.nio.file.Path;

/**
 * A file to read.
 *
 * @param path where it is
 * @param type what its name says
 * @param id the id of its article, or of the file where it holds many
 */
record FoundFile(Path path, FileType type, String id) {}
