package io.wiregraph.spark;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.util.List;
import org.apache.spark.sql.Row;

/**
 * What a result holds, as {@code manifest.json} says it: what became of the input, the files of the
 * graph with their hashes, and what they were made by. Nothing in it depends on when or where.
 */
final class Manifest {

  private static final int FORMAT = 1;
  private static final ObjectMapper JSON =
      new ObjectMapper().enable(SerializationFeature.INDENT_OUTPUT);

  private Manifest() {}

  /**
   * Returns the manifest.
   *
   * @param analysis version of what reads articles
   * @param graph version of what makes triples
   * @param parts rows of {@link Tables#PARTS}
   */
  static String text(JobSummary summary, String analysis, String graph, List<Row> parts)
      throws IOException {
    ObjectNode manifest = JSON.createObjectNode();
    manifest.put("format", FORMAT);
    ObjectNode input = manifest.putObject("input");
    input.put("files", summary.files());
    input.put("files left alone", summary.leftAlone());
    input.put("pieces", summary.counts().values().stream().mapToLong(Long::longValue).sum());
    ObjectNode became = input.putObject("became");
    for (Kind kind : Kind.values()) {
      became.put(kind.code(), summary.counts().getOrDefault(kind.code(), 0L));
    }
    manifest.putObject("versions").put("analysis", analysis).put("graph", graph);
    ObjectNode files = manifest.putObject("graph");
    files.put("lines", parts.stream().mapToLong(part -> part.getLong(1)).sum());
    for (Row part : parts) {
      files
          .withArray("parts")
          .addObject()
          .put("name", part.getString(0))
          .put("lines", part.getLong(1))
          .put("bytes", part.getLong(2))
          .put("sha256", part.getString(3));
    }
    return JSON.writeValueAsString(manifest) + "\n";
  }
}
