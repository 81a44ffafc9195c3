package io.wiregraph.pack;

import io.wiregraph.vocab.TermNames;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;

/**
 * What makes the program read articles of one domain: an ontology, a lexicon, shapes and queries.
 * The program's own domain is one as well. A pack says by {@code owl:imports} what it builds on:
 * files of the program's ontology and lexicon, by their IRIs.
 */
public final class DomainPack {

  private static final String ONTOLOGY = "ontology";
  private static final String LEXICON = "lexicon";
  private static final String QUERIES = "queries";
  private static final String QUERY_ENDING = ".rq";

  private final PackFolder folder;
  private final PackDescription description;
  private final boolean isHome;

  private DomainPack(PackFolder folder, boolean isHome) {
    this.folder = folder;
    this.isHome = isHome;
    this.description = PackDescription.read(folder.file(PackFolder.DESCRIPTION));
  }

  /** Returns the program's own domain. */
  public static DomainPack home() {
    return new DomainPack(ProgramFiles.home(), true);
  }

  /**
   * Reads the pack in a folder.
   *
   * @throws PackException if there is none
   */
  public static DomainPack in(Path folder) {
    return new DomainPack(PackFolder.read(folder, folder.toString()), false);
  }

  /**
   * Returns the pack that a user means: the one in the folder of that name, or the one that comes
   * with the program under that name.
   *
   * @throws PackException if there is neither
   */
  public static DomainPack find(String nameOrFolder) {
    Path path = Path.of(nameOrFolder);
    if (Files.isRegularFile(path.resolve(PackFolder.DESCRIPTION))) {
      return in(path);
    }
    DomainPack home = home();
    if (nameOrFolder.equals(home.name())) {
      return home;
    }
    List<String> shipped = ProgramFiles.packs();
    if (shipped.contains(nameOrFolder)) {
      return new DomainPack(ProgramFiles.pack(nameOrFolder), false);
    }
    if (Files.isDirectory(path)) {
      return in(path);
    }
    throw new PackException(
        "there is no domain pack "
            + nameOrFolder
            + ": no such folder, and the program comes with "
            + (shipped.isEmpty() ? "none" : String.join(", ", shipped)));
  }

  /** Returns whether this is the program's own domain. */
  public boolean isHome() {
    return isHome;
  }

  /** Returns what it is called in messages and on the command line. */
  public String name() {
    return description.name();
  }

  /** Returns a short heading. */
  public String title() {
    return description.title();
  }

  /** Returns its version. */
  public String version() {
    return description.version();
  }

  /** Returns the IRI of its licence. */
  public String license() {
    return description.license();
  }

  /** Returns the short names of the terms that it speaks of. */
  public TermNames names() {
    return new TermNames(Map.of(description.prefix(), description.namespace()));
  }

  /** Returns a digest of its own files, in hexadecimal. */
  public String digest() {
    return folder.digest();
  }

  /**
   * Reads its ontology and what that imports; the core terms of the program are always in.
   *
   * @throws PackException if a file is no proper Turtle or an import is not there
   */
  public PlacedGraph ontology() {
    return read(ONTOLOGY, ProgramFiles.ONTOLOGY, Set.of(ProgramFiles.ONTOLOGY));
  }

  /**
   * Reads its lexicon and what that imports.
   *
   * @throws PackException if a file is no proper Turtle or an import is not there
   */
  public PlacedGraph lexicon() {
    return read(LEXICON, ProgramFiles.LEXICON, Set.of());
  }

  /**
   * Returns the {@link PlacedGraph#digest() digest} of its ontology without reading what it says.
   *
   * @throws PackException if an import is not there
   */
  public String ontologyDigest() {
    return digest(ONTOLOGY, ProgramFiles.ONTOLOGY, Set.of(ProgramFiles.ONTOLOGY));
  }

  /**
   * Returns the {@link PlacedGraph#digest() digest} of its lexicon without reading what it says.
   *
   * @throws PackException if an import is not there
   */
  public String lexiconDigest() {
    return digest(LEXICON, ProgramFiles.LEXICON, Set.of());
  }

  /**
   * Reads the shapes of the program and its own.
   *
   * @throws PackException if a file is no proper Turtle
   */
  public PlacedGraph shapes() {
    PlacedGraph shapes = new PlacedGraph();
    String iri = ProgramFiles.ONTOLOGY + "/shapes";
    shapes.add(imported(iri), iri);
    if (folder.files().containsKey(PackFolder.SHAPES)) {
      shapes.add(folder.file(PackFolder.SHAPES), description.namespace());
    }
    return shapes;
  }

  /** Returns the file of its own shapes, Turtle; empty where it has none beside the program's. */
  public Optional<byte[]> ownShapes() {
    return !isHome && folder.files().containsKey(PackFolder.SHAPES)
        ? Optional.of(folder.file(PackFolder.SHAPES).bytes())
        : Optional.empty();
  }

  /**
   * Reads how the terms of the program's ontology stand to those of others.
   *
   * @throws PackException if the file is no proper Turtle
   */
  public static PlacedGraph alignments() {
    String iri = ProgramFiles.ONTOLOGY + "/alignments";
    PlacedGraph alignments = new PlacedGraph();
    alignments.add(
        ProgramFiles.ofIri(iri)
            .orElseThrow(() -> new PackException("the program lacks its alignments")),
        iri);
    return alignments;
  }

  /** Returns the texts of its own queries by name. */
  public SortedMap<String, String> queries() {
    SortedMap<String, String> queries = new TreeMap<>();
    for (PackFile file : folder.part(QUERIES)) {
      String name = file.name().substring(file.name().lastIndexOf('/') + 1);
      queries.put(
          name.substring(0, name.length() - QUERY_ENDING.length()),
          new String(file.bytes(), StandardCharsets.UTF_8));
    }
    return Collections.unmodifiableSortedMap(queries);
  }

  /** Writes its own files below {@code target}, from where {@link #in} reads the same pack. */
  public void copyTo(Path target) {
    folder.copyTo(target);
  }

  private PlacedGraph read(String part, String root, Set<String> always) {
    PlacedGraph read = new PlacedGraph();
    take(part, root, always, read::add);
    return read;
  }

  private String digest(String part, String root, Set<String> always) {
    FileDigests digests = new FileDigests();
    take(
        part,
        root,
        always,
        (file, base) -> {
          digests.add(file);
          return file.isOwn() ? Collections.emptySortedSet() : ProgramFiles.imports(file, base);
        });
    return digests.digest();
  }

  /** Takes a file, and tells what it imports. */
  @FunctionalInterface
  private interface Taking {
    SortedSet<String> take(PackFile file, String base);
  }

  /** Imports first, so that a pack's own files speak of what is there. */
  private void take(String part, String root, Set<String> always, Taking taking) {
    Set<String> seen = new LinkedHashSet<>();
    always.forEach(iri -> load(iri, root, taking, seen));
    for (String iri : description.imports()) {
      if (iri.startsWith(ProgramFiles.ROOT) && isBelow(iri, root)) {
        load(iri, root, taking, seen);
      } else if (iri.startsWith(ProgramFiles.ROOT)) {
        imported(iri);
      }
    }
    folder.part(part).forEach(file -> taking.take(file, description.namespace()));
  }

  private void load(String iri, String root, Taking taking, Set<String> seen) {
    PackFile file = imported(iri);
    if (!seen.add(file.name())) {
      return;
    }
    for (String next : taking.take(file, iri.equals(root) ? root + "/" : iri)) {
      if (isBelow(next, root)) {
        load(next, root, taking, seen);
      }
    }
  }

  private static boolean isBelow(String iri, String root) {
    return iri.equals(root) || iri.startsWith(root + "/");
  }

  private PackFile imported(String iri) {
    return ProgramFiles.ofIri(iri)
        .orElseThrow(
            () ->
                new PackException(
                    folder.place()
                        + "/"
                        + PackFolder.DESCRIPTION
                        + ": imports <"
                        + iri
                        + ">, which the program does not have"));
  }
}
