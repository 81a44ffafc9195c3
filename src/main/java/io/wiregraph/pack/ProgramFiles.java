package io.wiregraph.pack;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The ontology, the lexicon and the packs that come with the program, on the class path. */
final class ProgramFiles {

  /** What the IRIs of all our files begin with. */
  static final String ROOT = "https://w3id.org/wiregraph/";

  static final String ONTOLOGY = ROOT + "ontology";
  static final String LEXICON = ROOT + "lexicon";

  private static final Map<String, String> MAIN_FILE =
      Map.of(ONTOLOGY, "ontology/wiregraph.ttl", LEXICON, "ontology/lexicon/lexicon.ttl");

  private static final Pattern IRI = Pattern.compile("<([^>]*)>");
  private static final Pattern IMPORTS =
      Pattern.compile("^\\s*owl:imports(?:\\s*,?\\s*" + IRI.pattern() + ")+", Pattern.MULTILINE);

  private ProgramFiles() {}

  /** Returns the file of an IRI, with or without {@code .ttl}; empty where there is none. */
  static Optional<PackFile> ofIri(String iri) {
    String name = iri.endsWith(".ttl") ? iri.substring(0, iri.length() - 4) : iri;
    String path = MAIN_FILE.get(name);
    if (path == null && name.startsWith(ONTOLOGY + "/")) {
      path = name.substring(ROOT.length()) + ".ttl";
    } else if (path == null && name.startsWith(LEXICON + "/")) {
      path = "ontology/" + name.substring(ROOT.length()) + ".ttl";
    }
    return path == null ? Optional.empty() : Optional.ofNullable(file(path));
  }

  /** Returns the file at a path of the class path; null where there is none. */
  static @Nullable PackFile file(String path) {
    try (InputStream in = ProgramFiles.class.getResourceAsStream("/" + path)) {
      return in == null ? null : new PackFile(path, in.readAllBytes(), false);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + path, e);
    }
  }

  /**
   * Returns the IRIs of what a file of the program imports, in order. They are looked for in its
   * text, which is a hundred times as fast as reading it and does for files that we write.
   *
   * @param base what its relative IRIs are relative to
   */
  static SortedSet<String> imports(PackFile file, String base) {
    SortedSet<String> imports = new TreeSet<>();
    Matcher list = IMPORTS.matcher(new String(file.bytes(), StandardCharsets.UTF_8));
    while (list.find()) {
      Matcher iri = IRI.matcher(list.group());
      while (iri.find()) {
        imports.add(URI.create(base).resolve(iri.group(1)).toString());
      }
    }
    return imports;
  }

  /** Returns the pack of the program's own domain, which has but a description. */
  static PackFolder home() {
    PackFile description = file("ontology/" + PackFolder.DESCRIPTION);
    if (description == null) {
      throw new IllegalStateException("the program lacks its ontology/" + PackFolder.DESCRIPTION);
    }
    SortedMap<String, byte[]> files = new TreeMap<>();
    files.put(PackFolder.DESCRIPTION, description.bytes());
    return new PackFolder("ontology", files);
  }

  /** Returns the names of the other packs that come with the program, in order. */
  static List<String> packs() {
    return inPacks(
            folder -> {
              try (Stream<Path> all = Files.list(folder)) {
                return all.filter(Files::isDirectory)
                    .map(f -> String.valueOf(f.getFileName()).replace("/", ""))
                    .sorted()
                    .toList();
              } catch (IOException e) {
                throw new UncheckedIOException("cannot list the packs of the program", e);
              }
            })
        .orElse(List.of());
  }

  /** Returns the pack of that name. */
  static PackFolder pack(String name) {
    return inPacks(folder -> PackFolder.read(folder.resolve(name), "packs/" + name))
        .orElseThrow(() -> new IllegalStateException("the program has no packs"));
  }

  /** The class path may be a folder or a jar. */
  private static <T> Optional<T> inPacks(Function<Path, T> work) {
    URL folder = ProgramFiles.class.getResource("/packs");
    if (folder == null) {
      return Optional.empty();
    }
    try {
      URI uri = folder.toURI();
      if (!"jar".equals(uri.getScheme())) {
        return Optional.of(work.apply(Path.of(uri)));
      }
      try (FileSystem jar = FileSystems.newFileSystem(uri, Map.of())) {
        return Optional.of(work.apply(jar.getPath("/packs")));
      }
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read the packs of the program", e);
    } catch (URISyntaxException e) {
      throw new IllegalStateException("the class path has no proper address: " + folder, e);
    }
  }
}
