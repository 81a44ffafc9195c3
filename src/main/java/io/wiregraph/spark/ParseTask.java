package io.wiregraph.spark;

import io.wiregraph.parse.CompactWriter;
import io.wiregraph.text.Article;
import java.util.Iterator;
import java.util.Optional;
import org.apache.spark.api.java.function.MapPartitionsFunction;
import org.apache.spark.sql.Row;
import org.jspecify.annotations.Nullable;

/**
 * Parses articles, which come in the order of their ids, and articles of one id in the order of the
 * input: only the first of them is parsed.
 *
 * @param settings as {@link WorkSettings#text} gives them
 * @param progress counts
 */
record ParseTask(String settings, Progress progress) implements MapPartitionsFunction<Row, Row> {

  @Override
  public Iterator<Row> call(Iterator<Row> rows) {
    return new Parsed(rows, MachineWork.of(settings).work(), progress);
  }

  private static final class Parsed implements Iterator<Row> {

    private final Iterator<Row> rows;
    private final ArticleWork work;
    private final Progress progress;
    private Tables.@Nullable Origin last;

    Parsed(Iterator<Row> rows, ArticleWork work, Progress progress) {
      this.rows = rows;
      this.work = work;
      this.progress = progress;
    }

    @Override
    public boolean hasNext() {
      return rows.hasNext();
    }

    @Override
    public Row next() {
      Row parsed = parse(rows.next());
      (Tables.isArticle(parsed) ? progress.articles() : progress.others()).add(1);
      return parsed;
    }

    private Row parse(Row row) {
      Tables.Origin origin = Tables.Origin.of(row);
      if (!Tables.isArticle(row)) {
        return Tables.none(origin, row.getAs(Tables.KIND), row.getAs(Tables.REASON));
      }
      Tables.Origin first = last;
      if (first != null && first.id() != null && first.id().equals(origin.id())) {
        return Tables.none(origin, Kind.TWIN.code(), twin(first, origin));
      }
      last = origin;
      byte[] bytes = row.getAs(Tables.ARTICLE);
      Article article = RecordBytes.article(bytes);
      Optional<String> refusal = work.refusal(article);
      if (refusal.isPresent()) {
        return Tables.none(origin, Kind.REFUSED.code(), refusal.get());
      }
      try {
        return Tables.made(origin, bytes, CompactWriter.write(work.parser().parse(article)));
      } catch (RuntimeException | StackOverflowError e) {
        return Tables.none(origin, Kind.FAILED.code(), "cannot be analysed: " + e);
      }
    }

    private static String twin(Tables.Origin first, Tables.Origin second) {
      return "two articles have the id "
          + first.id()
          + ": "
          + first.where()
          + " and "
          + second.where()
          + "; only the first is read";
    }
  }
}
