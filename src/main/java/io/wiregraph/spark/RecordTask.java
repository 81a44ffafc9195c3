package io.wiregraph.spark;

import io.wiregraph.parse.CompactReader;
import io.wiregraph.parse.ParsedArticle;
import io.wiregraph.text.Article;
import java.io.IOException;
import org.apache.spark.api.java.function.MapFunction;
import org.apache.spark.sql.Row;

/**
 * Finds out what an article says from what its parser found.
 *
 * @param settings as {@link WorkSettings#text} gives them
 * @param progress counts
 */
record RecordTask(String settings, Progress progress) implements MapFunction<Row, Row> {

  @Override
  public Row call(Row row) throws IOException {
    Tables.Origin origin = Tables.Origin.of(row);
    Article article = RecordBytes.article(row.getAs(Tables.ARTICLE));
    MachineWork work = MachineWork.of(settings);
    ParsedArticle parsed = CompactReader.read(row.getAs(Tables.PARSE));
    try {
      byte[] record = RecordBytes.of(work.analyse(article, parsed));
      progress.articles().add(1);
      return Tables.made(origin, RecordBytes.digest(record), record);
    } catch (RuntimeException | StackOverflowError e) {
      progress.others().add(1);
      return Tables.none(origin, Kind.FAILED.code(), "cannot be analysed: " + e);
    }
  }
}
