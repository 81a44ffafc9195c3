package io.wiregraph.cli;

import io.wiregraph.lexicon.Lexicon;
import io.wiregraph.pack.DomainPack;
import io.wiregraph.pack.PackException;
import io.wiregraph.query.Prefixes;
import io.wiregraph.query.ShippedQueries;
import io.wiregraph.shapes.GraphCheck;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Which domain a command works in. */
final class PackOption {

  @Option(
      names = "--pack",
      paramLabel = "DIR|NAME",
      description =
          "Domain pack: a folder, or the name of one that comes with the program (default: the"
              + " store's own, where there is one; else the program's own).")
  private @Nullable PackName pack;

  /** Returns what a pack is called that is looked for again, after a look at all of its files. */
  String named() {
    Optional<DomainPack> chosen = chosen();
    if (pack == null || chosen.isEmpty()) {
      return DomainPack.home().name();
    }
    Path folder = Path.of(pack.text());
    return Files.isDirectory(folder) ? folder.toAbsolutePath().normalize().toString() : pack.text();
  }

  /**
   * Returns the pack that the user named, after a look at all of its files; empty where none is.
   *
   * @throws PackException if there is no such pack, or a file of it is wrong
   * @throws io.wiregraph.lexicon.LexiconException if its lexicon is wrong
   * @throws io.wiregraph.query.InvalidQueryException if the header of a query is wrong
   */
  Optional<DomainPack> chosen() {
    if (pack == null) {
      return Optional.empty();
    }
    DomainPack chosen = DomainPack.find(pack.text());
    for (String prefix : chosen.names().namespaces().keySet()) {
      if (Prefixes.isTaken(prefix)) {
        throw new PackException(
            "the domain pack "
                + chosen.name()
                + " cannot have the prefix "
                + prefix
                + ", which stands for something else in every graph");
      }
    }
    Lexicon.of(chosen);
    GraphCheck.of(chosen);
    ShippedQueries.load().with(chosen);
    return Optional.of(chosen);
  }
}
