package io.wiregraph.export.graph;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The formats of graphs, as commands and addresses name them. */
public enum GraphFile {
  /** GraphML. */
  GRAPHML("application/graphml+xml", 0),
  /** GEXF 1.3. */
  GEXF("application/gexf+xml", 0),
  /** CX2. */
  CX2("application/json", 0),
  /** JSON of Cytoscape.js. */
  CYJS("application/json", 0),
  /** CSV and Cypher for Neo4j. */
  NEO4J("application/zip", 0),
  /** DOT. */
  DOT("text/vnd.graphviz", 40),
  /** A picture. */
  SVG("image/svg+xml", 40);

  private final String mediaType;
  private final int usualTop;

  GraphFile(String mediaType, int usualTop) {
    this.mediaType = mediaType;
    this.usualTop = usualTop;
  }

  /** Returns the word for it. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** Returns what names of such files end in, without the dot. */
  public String ending() {
    return this == NEO4J ? "zip" : code();
  }

  /** Returns the format of that word; empty where there is none. */
  public static Optional<GraphFile> ofCode(String code) {
    return Arrays.stream(values()).filter(f -> f.code().equals(code)).findFirst();
  }

  /** Returns its media type. */
  public String mediaType() {
    return mediaType;
  }

  /** Returns how many nodes it has where nobody says; 0 for all. */
  public int usualTop() {
    return usualTop;
  }

  /** Returns its writer. */
  public GraphFormat format() {
    return switch (this) {
      case GRAPHML -> new GraphMl(false);
      case GEXF -> new Gexf(Gexf.Version.V1_3);
      case CX2 -> new Cx2();
      case CYJS -> new CytoscapeJs();
      case NEO4J -> new Neo4j();
      case DOT -> new Dot();
      case SVG -> new Svg();
    };
  }
}
