package io.wiregraph.export.view;

import static org.assertj.core.api.Assertions.assertThat;

import io.wiregraph.export.HostileGraph;
import io.wiregraph.export.graph.Column;
import io.wiregraph.export.graph.GraphFile;
import io.wiregraph.export.graph.GraphSchema;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The guide to exports names all that there is. */
class ExportGuideTest {

  private static final Path GUIDE = Path.of("docs/guides/exports.md");

  @ParameterizedTest
  @EnumSource
  void everyColumnIsInTheGuide(ViewKind view) throws IOException {
    List<Column> columns = new ArrayList<>();
    HostileGraph.load()
        .use(
            new ViewRequest(view, List.of(), Extent.WHOLE),
            graph -> {
              GraphSchema schema = graph.schema();
              columns.addAll(schema.nodes());
              columns.addAll(schema.edges());
            });

    assertThat(columns)
        .extracting(
            c ->
                "| `%s` | %s | %s |"
                    .formatted(c.name(), c.type().name().toLowerCase(Locale.ROOT), c.meaning()))
        .allSatisfy(row -> assertThat(Files.readAllLines(GUIDE)).contains(row));
  }

  @ParameterizedTest
  @EnumSource
  void everyFormatIsInTheGuide(GraphFile file) throws IOException {
    assertThat(Files.readString(GUIDE)).contains("\n| `" + file.code() + "` |");
  }

  @ParameterizedTest
  @EnumSource
  void everyConditionIsInTheGuide(Condition condition) throws IOException {
    assertThat(Files.readString(GUIDE)).containsPattern("`" + condition.code() + "(=|>=)");
  }
}
