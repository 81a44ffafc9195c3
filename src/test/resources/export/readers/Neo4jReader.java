import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.neo4j.dbms.api.DatabaseManagementService;
import org.neo4j.dbms.api.DatabaseManagementServiceBuilder;
import org.neo4j.graphdb.Entity;
import org.neo4j.graphdb.GraphDatabaseService;
import org.neo4j.graphdb.Node;
import org.neo4j.graphdb.Relationship;
import org.neo4j.graphdb.Result;
import org.neo4j.graphdb.Transaction;

/**
 * Opens the database below a folder, runs scripts of Cypher on it, and prints all that it holds; of
 * a script that ends in .queries, how many rows each query has.
 */
public final class Neo4jReader {

  private static final PrintStream OUT = new PrintStream(System.out, true, StandardCharsets.UTF_8);

  public static void main(String[] arguments) throws Exception {
    DatabaseManagementService service =
        new DatabaseManagementServiceBuilder(Path.of(arguments[0])).build();
    try {
      GraphDatabaseService database = service.database("neo4j");
      for (int i = 1; i < arguments.length; i++) {
        run(database, Path.of(arguments[i]));
      }
      print(database);
    } finally {
      service.shutdown();
    }
  }

  private static void run(GraphDatabaseService database, Path script) throws Exception {
    String text = Files.readString(script).replaceAll("(?m)^//.*\n", "");
    for (String statement : text.split(";\\s*(\n|$)")) {
      if (statement.isBlank()) {
        continue;
      }
      Map<String, Object> parameters = Map.of("base", script.getParent().toUri().toString());
      if (script.toString().endsWith(".queries")) {
        int rows =
            database.executeTransactionally(
                statement, parameters, result -> (int) result.stream().count());
        OUT.println("rows " + rows);
      } else {
        database.executeTransactionally(statement, parameters, Result::resultAsString);
      }
    }
    try (Transaction transaction = database.beginTx()) {
      transaction.schema().awaitIndexesOnline(1, java.util.concurrent.TimeUnit.MINUTES);
    }
  }

  private static void print(GraphDatabaseService database) {
    try (Transaction transaction = database.beginTx()) {
      for (Node node : transaction.getAllNodes()) {
        TreeSet<String> labels = new TreeSet<>();
        node.getLabels().forEach(label -> labels.add(label.name()));
        OUT.println("node " + id(node) + " " + labels + " " + properties(node));
      }
      for (Relationship each : transaction.getAllRelationships()) {
        String way = id(each.getStartNode()) + " " + each.getType().name();
        OUT.println("edge " + way + " " + id(each.getEndNode()) + " " + properties(each));
      }
      transaction
          .schema()
          .getIndexes()
          .forEach(index -> OUT.println("index " + index.getName()));
    }
  }

  private static String id(Node node) {
    return node.getProperty("id").toString();
  }

  private static String properties(Entity entity) {
    Map<String, String> texts = new TreeMap<>();
    entity
        .getAllProperties()
        .forEach(
            (name, value) ->
                texts.put(
                    name,
                    value instanceof Object[] list
                        ? "list " + Arrays.asList(list)
                        : value.getClass().getSimpleName() + " " + value));
    return texts.toString().chars().mapToObj(Neo4jReader::escaped).collect(Collectors.joining());
  }

  private static String escaped(int c) {
    return c < ' ' || c > '~' ? String.format("\\u%04x", c) : String.valueOf((char) c);
  }
}
