package io.wiregraph.query;

import io.wiregraph.pack.DomainPack;
import io.wiregraph.text.EditDistance;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * The queries that a store can be asked by name: those of its domain pack and those that come with
 * the program, the {@code .rq} files of {@code queries}.
 */
public final class ShippedQueries {

  private static final String ENDING = ".rq";
  private static final int NEAR = 3;

  private final List<NamedQuery> queries;

  private ShippedQueries(List<NamedQuery> queries) {
    this.queries =
        queries.stream()
            .sorted(Comparator.comparing(NamedQuery::group).thenComparing(NamedQuery::name))
            .toList();
  }

  /** Reads them from the class path, which may be a folder or a jar. */
  public static ShippedQueries load() {
    URL folder = ShippedQueries.class.getResource("/queries");
    if (folder == null) {
      return new ShippedQueries(List.of());
    }
    try {
      URI uri = folder.toURI();
      if (!"jar".equals(uri.getScheme())) {
        return new ShippedQueries(read(Path.of(uri)));
      }
      try (FileSystem jar = FileSystems.newFileSystem(uri, Map.of())) {
        return new ShippedQueries(read(jar.getPath("/queries")));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (URISyntaxException e) {
      throw new IllegalStateException("the class path has no proper address: " + folder, e);
    }
  }

  /** Returns these and those of a domain pack, which win where both have a name. */
  public ShippedQueries with(DomainPack pack) {
    SortedMap<String, NamedQuery> all = new TreeMap<>();
    queries.forEach(query -> all.put(query.name(), query));
    pack.queries().forEach((name, text) -> all.put(name, NamedQuery.read(name, text)));
    return new ShippedQueries(List.copyOf(all.values()));
  }

  private static List<NamedQuery> read(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.filter(f -> fileName(f).endsWith(ENDING)).map(ShippedQueries::readOne).toList();
    }
  }

  private static NamedQuery readOne(Path file) {
    String name = fileName(file);
    try {
      return NamedQuery.read(
          name.substring(0, name.length() - ENDING.length()),
          Files.readString(file, StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String fileName(Path file) {
    return String.valueOf(file.getFileName());
  }

  /** Returns all of them, group by group, in order of their names. */
  public List<NamedQuery> all() {
    return queries;
  }

  /** Returns the query called {@code name}. */
  public Optional<NamedQuery> find(String name) {
    return queries.stream().filter(q -> q.name().equals(name)).findFirst();
  }

  /** Returns the names that {@code name} may be a slip or a part of, nearest first. */
  public List<String> near(String name) {
    String wanted = name.toLowerCase(Locale.ROOT);
    return queries.stream()
        .map(NamedQuery::name)
        .filter(n -> n.contains(wanted) || EditDistance.between(wanted, n) <= NEAR)
        .sorted(
            Comparator.<String>comparingInt(n -> EditDistance.between(wanted, n))
                .thenComparing(Comparator.naturalOrder()))
        .limit(NEAR)
        .toList();
  }
}
