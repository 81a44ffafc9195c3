package io.wiregraph.server.catalog;

import io.wiregraph.export.DatasetExport;
import io.wiregraph.export.JsonLdExport;
import io.wiregraph.export.NQuadsExport;
import io.wiregraph.export.NTriplesExport;
import io.wiregraph.export.TrigExport;
import io.wiregraph.export.TurtleExport;
import java.util.Arrays;
import java.util.Optional;

/** A file that has all of a store, or one layer of it. */
public enum Dump {
  /** All graphs as N-Quads. */
  GRAPHS_NQUADS("graphs.nq", "application/n-quads", "All graphs, N-Quads"),
  /** All graphs as TriG. */
  GRAPHS_TRIG("graphs.trig", "application/trig", "All graphs, TriG"),
  /** All graphs as JSON-LD. */
  GRAPHS_JSON_LD("graphs.jsonld", "application/ld+json", "All graphs, JSON-LD"),
  /** The default graph as N-Triples. */
  KNOWLEDGE_NTRIPLES(
      "knowledge.nt",
      "application/n-triples",
      "The merged knowledge without its evidence, N-Triples"),
  /** The default graph as Turtle. */
  KNOWLEDGE_TURTLE(
      "knowledge.ttl", "text/turtle", "The merged knowledge without its evidence, Turtle");

  private final String name;
  private final String mediaType;
  private final String title;

  Dump(String name, String mediaType, String title) {
    this.name = name;
    this.mediaType = mediaType;
    this.title = title;
  }

  /** Returns the dump whose file is called so; empty where there is none. */
  static Optional<Dump> named(String fileName) {
    return Arrays.stream(values()).filter(dump -> dump.fileName().equals(fileName)).findFirst();
  }

  /** Returns the name of its file. */
  public String fileName() {
    return name + ".gz";
  }

  /** Returns the media type of what is in the file. */
  public String mediaType() {
    return mediaType;
  }

  /** Returns what people call it. */
  public String title() {
    return title;
  }

  DatasetExport export() {
    return switch (this) {
      case GRAPHS_NQUADS -> new NQuadsExport();
      case GRAPHS_TRIG -> new TrigExport();
      case GRAPHS_JSON_LD -> new JsonLdExport();
      case KNOWLEDGE_NTRIPLES -> new NTriplesExport();
      case KNOWLEDGE_TURTLE -> new TurtleExport();
    };
  }
}
