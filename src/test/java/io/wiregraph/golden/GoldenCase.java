package io.wiregraph.golden;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.wiregraph.pack.DomainPack;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.sparql.graph.GraphFactory;

/**
 * A folder with a short text and what it has to give.
 *
 * @param folder holds {@code article.txt}, {@code expected.facts.jsonl}, {@code expected.ttl} and
 *     perhaps {@code unexpected.ttl}
 * @param pack the domain that the text is read for
 */
record GoldenCase(Path folder, DomainPack pack) {

  private static final ObjectMapper JSON = new ObjectMapper();

  /** Returns the cases of a folder, in order of their names. */
  static List<GoldenCase> in(Path folder, DomainPack pack) {
    try (Stream<Path> folders = Files.list(folder)) {
      return folders.filter(Files::isDirectory).sorted().map(f -> new GoldenCase(f, pack)).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

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
    return (pack.isHome() ? "" : pack.name() + "/") + folder.getFileName();
  }
}
