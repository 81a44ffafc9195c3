package io.wiregraph.parse;

import io.wiregraph.text.Article;
import io.wiregraph.text.Section;
import io.wiregraph.text.Sha256;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The folder in which parses are remembered, one file an entry. An entry is named after all that
 * decides the parse: text, sections, publication date and the parser's version.
 */
public final class ParseCache {

  private static final String ENDING = ".parse";

  private final Path folder;
  private final List<String> parserVersions;

  /**
   * Looks into a folder, which need not exist.
   *
   * @param parserVersion the version of the parser whose parses are asked for
   */
  public ParseCache(Path folder, String parserVersion) {
    this(folder, List.of(parserVersion));
  }

  /**
   * Looks into a folder, which need not exist, in which several parsers may keep their parses.
   *
   * @param parserVersions the versions of the parsers whose parses are asked for
   */
  public ParseCache(Path folder, List<String> parserVersions) {
    this.folder = folder;
    this.parserVersions = List.copyOf(parserVersions);
  }

  /** Returns the file of an article's parse by the first parser, which need not exist. */
  public Path entry(Article article) {
    return entry(article, parserVersions.get(0));
  }

  private Path entry(Article article, String parserVersion) {
    String key = key(article, parserVersion);
    return folder.resolve(key.substring(0, 2)).resolve(key.substring(2) + ENDING);
  }

  private Stream<Path> entries(Article article) {
    return parserVersions.stream().map(version -> entry(article, version));
  }

  /** Returns whether there is no entry at all. */
  public boolean isEmpty() {
    return files().isEmpty();
  }

  /**
   * Removes all entries but those of some articles: also those that other versions of the parser
   * made, and what a stopped program left half written.
   *
   * @param articles those whose entries stay
   * @return how many files were removed
   * @throws UncheckedIOException if a file cannot be removed
   */
  public int keepOnly(Stream<Article> articles) {
    Set<Path> wanted = articles.flatMap(this::entries).collect(Collectors.toSet());
    return remove(file -> !wanted.contains(file));
  }

  /**
   * Removes the entries that cannot be read, and what a stopped program left half written; they
   * would only be parsed anew.
   *
   * @return how many files were removed
   * @throws UncheckedIOException if a file cannot be removed
   */
  public int removeDamaged() {
    return remove(this::isDamaged);
  }

  /**
   * Returns the entries that cannot be read, and what a stopped program left half written.
   *
   * @throws UncheckedIOException if the folder cannot be read
   */
  public List<Path> damaged() {
    return files().stream().filter(this::isDamaged).toList();
  }

  private boolean isDamaged(Path file) {
    if (!file.toString().endsWith(ENDING)) {
      return true;
    }
    byte[] bytes;
    try {
      bytes = Files.readAllBytes(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    try {
      CompactReader.read(bytes);
      return false;
    } catch (IOException e) {
      // That is the answer.
      return true;
    }
  }

  private int remove(Predicate<Path> unwanted) {
    int removed = 0;
    try {
      for (Path file : files()) {
        if (unwanted.test(file)) {
          Files.delete(file);
          removed++;
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return removed;
  }

  private List<Path> files() {
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (Stream<Path> all = Files.walk(folder, 2)) {
      return all.filter(Files::isRegularFile).sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String key(Article article, String parserVersion) {
    MessageDigest digest = Sha256.start();
    StringBuilder head = new StringBuilder();
    head.append(parserVersion).append('\n');
    head.append(article.metadata().published()).append('\n');
    for (Section section : article.sections()) {
      head.append(section.kind()).append(' ').append(section.span().begin());
      head.append(' ').append(section.span().end()).append('\n');
    }
    head.append('\n');
    digest.update(head.toString().getBytes(StandardCharsets.UTF_8));
    digest.update(article.text().getBytes(StandardCharsets.UTF_8));
    return HexFormat.of().formatHex(digest.digest());
  }
}
