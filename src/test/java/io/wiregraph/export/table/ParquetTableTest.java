package io.wiregraph.export.table;

import static org.assertj.core.api.Assertions.assertThat;

import io.wiregraph.export.HostileGraph;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import org.apache.parquet.format.ColumnChunk;
import org.apache.parquet.format.Encoding;
import org.apache.parquet.format.FileMetaData;
import org.apache.parquet.format.SchemaElement;
import org.apache.parquet.format.Util;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ParquetTableTest {

  private static final int TAIL = 8;

  private static byte[] bytes(HostileGraph graph, Table table) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    graph.write(table, List.of(), new ParquetTable(), out);
    return out.toByteArray();
  }

  private static FileMetaData footer(byte[] file) throws IOException {
    int end = file.length - TAIL;
    int length = ByteBuffer.wrap(file).order(ByteOrder.LITTLE_ENDIAN).getInt(end);
    return Util.readFileMetaData(
        new ByteArrayInputStream(Arrays.copyOfRange(file, end - length, end)));
  }

  @ParameterizedTest
  @EnumSource
  void theSameGraphGivesTheSameBytesInWhateverOrderItWasStored(Table table) throws IOException {
    assertThat(bytes(HostileGraph.shuffled(), table)).isEqualTo(bytes(HostileGraph.load(), table));
  }

  @ParameterizedTest
  @EnumSource
  void theFileHasTheColumnsAndRowsOfTheTable(Table table) throws IOException {
    byte[] file = bytes(HostileGraph.load(), table);
    FileMetaData footer = footer(file);

    assertThat(new String(file, 0, 4, StandardCharsets.US_ASCII)).isEqualTo("PAR1");
    assertThat(footer.getSchema().subList(1, footer.getSchemaSize()))
        .extracting(SchemaElement::getName)
        .containsExactlyElementsOf(table.columns().stream().map(TableColumn::name).toList());
    assertThat(footer.getNum_rows())
        .isEqualTo(CsvRows.read(HostileGraph.load().write(table, new CsvTable(true))).size());
  }

  @ParameterizedTest
  @EnumSource(names = {"ENTITIES", "EVENTS", "ROLES"})
  void encodingsAreInTheOrderOfTheirNumbersInEveryRun(Table table) throws IOException {
    for (ColumnChunk column :
        footer(bytes(HostileGraph.load(), table)).getRow_groups().get(0).getColumns()) {
      assertThat(column.getMeta_data().getEncodings())
          .extracting(Encoding::getValue)
          .hasSizeGreaterThan(1)
          .isSorted();
    }
  }
}
