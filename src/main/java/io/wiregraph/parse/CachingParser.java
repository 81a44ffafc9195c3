package io.wiregraph.parse;

import io.wiregraph.text.Article;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;

/**
 * A parser that remembers on disk what another parser found, so that an article is parsed once for
 * each version of the models. An entry is a file named after all that decides the outcome: text,
 * sections, publication date and the parser's version. Nothing is kept in memory. Several threads
 * and several programs may share a folder; entries appear whole or not at all.
 *
 * <p>A damaged entry, or one of another format, is parsed anew and replaced.
 */
public final class CachingParser implements Parser {

  private final Parser parser;
  private final Path folder;

  /**
   * Remembers what {@code parser} finds.
   *
   * @param folder where; made at the first entry
   */
  public CachingParser(Parser parser, Path folder) {
    this.parser = parser;
    this.folder = folder;
  }

  @Override
  public String version() {
    return parser.version();
  }

  /**
   * Returns the parse remembered, or parses and remembers.
   *
   * @throws UncheckedIOException where the folder cannot be read or written
   */
  @Override
  public ParsedArticle parse(Article article) {
    Path entry = entry(article);
    try {
      Optional<ParsedArticle> known = read(entry);
      if (known.isPresent()) {
        return known.get();
      }
      ParsedArticle parsed = parser.parse(article);
      write(entry, CompactWriter.write(parsed));
      return parsed;
    } catch (IOException e) {
      throw new UncheckedIOException("parse cache " + folder + ": " + e.getMessage(), e);
    }
  }

  /**
   * Returns the parse remembered; empty where there is none, or a damaged one.
   *
   * @throws UncheckedIOException where the folder cannot be read
   */
  public Optional<ParsedArticle> kept(Article article) {
    try {
      return read(entry(article));
    } catch (IOException e) {
      throw new UncheckedIOException("parse cache " + folder + ": " + e.getMessage(), e);
    }
  }

  private Path entry(Article article) {
    return new ParseCache(folder, parser.version()).entry(article);
  }

  private static Optional<ParsedArticle> read(Path entry) throws IOException {
    byte[] bytes;
    try {
      bytes = Files.readAllBytes(entry);
    } catch (NoSuchFileException e) {
      return Optional.empty();
    }
    try {
      return Optional.of(CompactReader.read(bytes));
    } catch (IOException e) {
      // Damaged or of another format: the same as not there, and about to be replaced.
      return Optional.empty();
    }
  }

  private static void write(Path entry, byte[] bytes) throws IOException {
    Path parent = entry.getParent();
    Files.createDirectories(parent);
    Path temporary = Files.createTempFile(parent, "new", ".tmp");
    try {
      Files.write(temporary, bytes);
      Files.move(
          temporary, entry, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } finally {
      Files.deleteIfExists(temporary);
    }
  }
}
