package io.wiregraph.cli;

import io.wiregraph.export.DatasetExport;
import io.wiregraph.export.FramedExport;
import io.wiregraph.export.InvalidFrameException;
import io.wiregraph.export.JsonLdExport;
import io.wiregraph.export.NQuadsExport;
import io.wiregraph.export.NTriplesExport;
import io.wiregraph.export.RdfProfile;
import io.wiregraph.export.RdfXmlExport;
import io.wiregraph.export.TrigExport;
import io.wiregraph.export.TurtleExport;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** How the formats of RDF are written. */
final class RdfOptions {

  private static final Set<ExportFormat> OF_12 =
      EnumSet.of(
          ExportFormat.TURTLE, ExportFormat.TRIG, ExportFormat.NTRIPLES, ExportFormat.NQUADS);
  private static final Set<ExportFormat> OF_GRAPHS =
      EnumSet.of(ExportFormat.TRIG, ExportFormat.NQUADS, ExportFormat.JSONLD);

  /** Versions of RDF. */
  enum Version {
    /** Facts are {@code rdf:Statement}s. */
    RDF_11("1.1"),
    /** Facts are reified triples. */
    RDF_12("1.2");

    private final String number;

    Version(String number) {
      this.number = number;
    }

    @Override
    public String toString() {
      return number;
    }
  }

  @Option(
      names = "--rdf",
      paramLabel = "VERSION",
      description = {
        "${COMPLETION-CANDIDATES}; in 1.2, instead of 1.1, a fact and its triple are one,",
        "<< s p o ~ fact >>; for turtle, trig, ntriples, nquads."
      })
  private @Nullable Version version;

  @Option(
      names = "--name-default-graph",
      description = {
        "Write the default graph as {base}graph/knowledge, for stores that answer from all",
        "graphs together, such as Virtuoso or GraphDB; for trig, nquads, jsonld."
      })
  private boolean isNamingDefaultGraph;

  @Option(
      names = "--frame",
      paramLabel = "entities|events|FILE",
      description = {
        "Write the merged knowledge as framed JSON-LD, a thing at a time with what belongs to it;",
        "FILE is a frame of your own; for jsonld."
      })
  private @Nullable String frame;

  /**
   * Checks that the options go with a format.
   *
   * @throws UsageException if they do not
   */
  void check(ExportFormat format) {
    if (version == Version.RDF_12 && !OF_12.contains(format)) {
      throw new UsageException("--rdf 1.2 goes with the formats " + list(OF_12));
    }
    if (version == Version.RDF_11 && exporter(format, RdfProfile.USUAL).isEmpty()) {
      throw new UsageException("--rdf goes with formats of RDF, not " + format);
    }
    if (frame != null && (format != ExportFormat.JSONLD || isNamingDefaultGraph)) {
      throw new UsageException("--frame goes with --format jsonld, without --name-default-graph");
    }
    if (isNamingDefaultGraph && !OF_GRAPHS.contains(format)) {
      throw new UsageException("--name-default-graph goes with the formats " + list(OF_GRAPHS));
    }
  }

  private static String list(Set<ExportFormat> formats) {
    return formats.stream().map(ExportFormat::toString).collect(Collectors.joining(", "));
  }

  /**
   * Returns what writes {@code format}; empty where that is no format of RDF.
   *
   * @param base what the store's IRIs start with
   */
  Optional<DatasetExport> exporter(ExportFormat format, String base) {
    if (frame != null) {
      return Optional.of(framed(frame));
    }
    RdfProfile profile = version == Version.RDF_12 ? RdfProfile.USUAL.reifying() : RdfProfile.USUAL;
    return exporter(
        format, isNamingDefaultGraph ? profile.withKnowledge(base + "graph/knowledge") : profile);
  }

  private static DatasetExport framed(String frame) {
    if (FramedExport.SHIPPED.contains(frame)) {
      return FramedExport.shipped(frame);
    }
    Path file = Path.of(frame);
    if (!Files.isRegularFile(file)) {
      throw new UsageException(
          "--frame takes " + String.join(", ", FramedExport.SHIPPED) + " or a file, not " + frame);
    }
    try {
      return FramedExport.of(Files.readString(file));
    } catch (InvalidFrameException e) {
      throw new UsageException(frame + ": " + e.getMessage());
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + frame, e);
    }
  }

  private static Optional<DatasetExport> exporter(ExportFormat format, RdfProfile profile) {
    return switch (format) {
      case TURTLE -> Optional.of(new TurtleExport(profile));
      case TRIG -> Optional.of(new TrigExport(profile));
      case NTRIPLES -> Optional.of(new NTriplesExport(profile));
      case NQUADS -> Optional.of(new NQuadsExport(profile));
      case JSONLD -> Optional.of(new JsonLdExport(profile));
      case RDFXML -> Optional.of(new RdfXmlExport());
      case FACTS,
          MENTIONS,
          RO_CRATE,
          GRAPHML,
          GEXF,
          CX2,
          CYJS,
          NEO4J,
          DOT,
          SVG,
          CSV,
          PARQUET,
          GDELT ->
          Optional.empty();
    };
  }
}
