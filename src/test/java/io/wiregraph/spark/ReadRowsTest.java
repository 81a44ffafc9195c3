package io.wiregraph.spark;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.zip.GZIPOutputStream;
import org.apache.hadoop.conf.Configuration;
import org.apache.spark.sql.Row;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReadRowsTest {

  private static final int ID = 0;
  private static final int LINE = 2;
  private static final int PLACE = 3;
  private static final int REASON = 5;

  @TempDir Path dir;

  @Test
  void idsAreThoseOfOneMachine() throws IOException {
    put("a/b.txt", "Russia vetoed a resolution.".getBytes(StandardCharsets.UTF_8));
    put(
        "news.jsonl",
        """
        {"id": "own", "text": "Syria agreed."}
        {"text": "China agreed."}
        """
            .getBytes(StandardCharsets.UTF_8));

    assertThat(rows(1_000))
        .extracting(row -> row.getString(ID))
        .containsExactly("a/b", "own", "news/2");
  }

  @Test
  void whatCannotBeReadCostsNothingElse() throws IOException {
    put("binary.txt", new byte[] {1, 0, 2});
    put("good.txt", "Russia vetoed a resolution.".getBytes(StandardCharsets.UTF_8));
    put("large.txt", "word ".repeat(1_000).getBytes(StandardCharsets.UTF_8));
    byte[] whole = gzip("{\"text\": \"Syria agreed.\"}\n".repeat(3_000));
    put("torn.jsonl.gz", Arrays.copyOf(whole, whole.length / 2));
    put("wrong.parquet", "no table".getBytes(StandardCharsets.UTF_8));

    List<Row> rows = rows(1_000);
    List<Row> problems = rows.stream().filter(row -> !Tables.isArticle(row)).toList();

    assertThat(problems)
        .extracting(row -> row.getString(PLACE))
        .containsExactly("binary.txt", "large.txt", "torn.jsonl.gz", "wrong.parquet");
    assertThat(problems.get(0).getString(REASON)).contains("binary");
    assertThat(problems.get(1).getString(REASON)).contains("too long", "5,000");
    assertThat(problems.get(2).getString(REASON)).contains("damaged gzip file");
    assertThat(problems.get(2).getInt(LINE)).isGreaterThan(1);
    assertThat(problems.get(3).getString(REASON)).contains("damaged Parquet file");
    assertThat(rows).hasSizeGreaterThan(100);
  }

  private List<Row> rows(int maxCharacters) throws IOException {
    WorkSettings settings =
        new WorkSettings(
            "home", "http://x.test/", "strict", false, false, false, null, maxCharacters);
    InputListing listing = InputListing.of(List.of(dir.toString()), new Configuration());
    List<Row> rows = new ArrayList<>();
    new ReadRows(listing.files().iterator(), settings.reading(), ColumnNames.of(Map.of()))
        .forEachRemaining(rows::add);
    return rows;
  }

  private void put(String name, byte[] content) throws IOException {
    Path file = dir.resolve(name);
    Files.createDirectories(file.getParent());
    Files.write(file, content);
  }

  private static byte[] gzip(String text) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (GZIPOutputStream gzip = new GZIPOutputStream(out)) {
      // Numbers, lest it be squeezed into a single block.
      int i = 0;
      for (String line : text.split("\n", -1)) {
        gzip.write((line + " ".repeat(i++ % 7) + "\n").getBytes(StandardCharsets.UTF_8));
      }
    }
    return out.toByteArray();
  }
}
