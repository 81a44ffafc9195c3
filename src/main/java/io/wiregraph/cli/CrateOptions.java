package io.wiregraph.cli;

import io.wiregraph.export.crate.CrateAbout;
import io.wiregraph.export.crate.RoCrate;
import io.wiregraph.server.operation.LastBuild;
import io.wiregraph.store.GraphStore;
import java.io.IOException;
import java.io.OutputStream;
import java.net.URI;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** What is said of a package by who publishes it. */
final class CrateOptions {

  @Option(
      names = "--title",
      paramLabel = "TEXT",
      description = "What a package is called (ro-crate; default: what the store calls itself).")
  private @Nullable String title;

  @Option(
      names = "--license",
      paramLabel = "IRI",
      description = "The licence of a package (ro-crate), such as one of creativecommons.org.")
  private @Nullable String license;

  @Option(
      names = "--creator",
      paramLabel = "NAME",
      description =
          "Who made a package (ro-crate): a name, or 'Jane Doe <https://orcid.org/...>'. Several"
              + " times.")
  private List<String> creators = new ArrayList<>();

  @Option(
      names = "--published",
      paramLabel = "DAY",
      description = "The day of a package, 2026-01-31 (ro-crate; default: that of the last build).")
  private @Nullable LocalDate published;

  /**
   * Checks that the options go with a format, and are right.
   *
   * @throws UsageException if they do not
   */
  void check(ExportFormat format) {
    boolean isGiven = title != null || license != null || published != null || !creators.isEmpty();
    if (isGiven && format != ExportFormat.RO_CRATE) {
      throw new UsageException(
          "--title, --license, --creator and --published go with --format ro-crate");
    }
    if (license != null && !isIri(license)) {
      throw new UsageException("--license takes an IRI, not " + license);
    }
    for (String creator : creators) {
      CrateAbout.Creator.read(creator)
          .iri()
          .filter(iri -> !isIri(iri))
          .ifPresent(
              iri -> {
                throw new UsageException("--creator takes an IRI in <>, not " + iri);
              });
    }
  }

  private static boolean isIri(String text) {
    try {
      return URI.create(text).isAbsolute();
    } catch (IllegalArgumentException e) {
      return false;
    }
  }

  /** Writes the package. */
  void write(GraphStore store, OutputStream out) throws IOException {
    LocalDate day =
        Optional.ofNullable(published)
            .or(
                () ->
                    new LastBuildReader(store.buildLog(), () -> false)
                        .get()
                        .map(LastBuild::finished)
                        .map(time -> LocalDate.ofInstant(time, ZoneOffset.UTC)))
            .orElseThrow(
                () -> new UsageException("no build of this store is known: say --published DAY"));
    CrateAbout about =
        new CrateAbout(
            Optional.ofNullable(title),
            Optional.ofNullable(license),
            creators.stream().map(CrateAbout.Creator::read).toList(),
            day);
    new RoCrate(store, StoreOption.prefixes(store), about).write(out);
  }
}
