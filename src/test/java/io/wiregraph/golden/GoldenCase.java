package io.wiregraph.golden;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.jena.graph.Graph;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.sparql.graph.GraphFactory;

/**
 * A folder with a short text and what it has to give.
 *
 * @param folder holds {@code article.txt}, {@code expected.facts.jsonl}, {@code expected.ttl} and
 *     perhaps {@code unexpected.ttl}
 */
record GoldenCase(Path folder) {

  private static final ObjectMapper JSON = new ObjectMapper();

  Path article() {
    return folder.resolve("article.txt");
  }

  List<ExpectedFact> facts() throws IOException {
    List<ExpectedFact> facts = new ArrayList<>();
    for (String line :
        Files.readAllLines(folder.resolve("expected.facts.jsonl"), StandardCharsets.UTF_8)) {
      facts.add(new ExpectedFact(JSON.readTree(line)));
    }
    return facts;
  }

  /** Returns the graph of one of the folder's files, an empty one where there is none. */
  Graph graph(String file) {
    Graph graph = GraphFactory.createDefaultGraph();
    Path path = folder.resolve(file);
    if (Files.exists(path)) {
      RDFDataMgr.read(graph, path.toUri().toString());
    }
    return graph;
  }

  @Override
  public String toString() {
    return String.valueOf(folder.getFileName());
  }
}
