package io.wiregraph.export.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The guide to tables names all that there is. */
class TableGuideTest {

  @ParameterizedTest
  @EnumSource
  void everyColumnIsInTheGuide(Table table) throws IOException {
    String guide = Files.readString(Path.of("docs/guides/tables.md"));

    assertThat(guide)
        .contains(
            "### %s\n\n%s\n\n| column | type | is |\n|---|---|---|\n%s\n"
                .formatted(
                    table.code(), table.meaning(), String.join("\n", Dictionary.rows(table))));
  }
}
