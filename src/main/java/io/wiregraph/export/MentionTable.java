package io.wiregraph.export;

import com.fasterxml.jackson.core.JsonGenerator;
import io.wiregraph.fact.Entity;
import io.wiregraph.fact.Mention;
import io.wiregraph.record.ArticleRecord;
import java.io.IOException;
import java.util.Comparator;
import java.util.List;

/**
 * The mention table: a line for each mention of an entity, a date or a quantity. Mentions of one
 * entity share {@code entity}, which is the coreference.
 */
public final class MentionTable extends TableExport {

  private record Line(Mention mention, Entity entity) {}

  private static final Comparator<Line> BY_PLACE =
      Comparator.comparing((Line line) -> line.mention().span())
          .thenComparing(line -> line.mention().head())
          .thenComparing(line -> line.entity().id());

  @Override
  boolean write(ArticleRecord record, Names names, JsonGenerator json) throws IOException {
    List<Line> lines =
        record.facts().entities().stream()
            .flatMap(entity -> entity.mentions().stream().map(m -> new Line(m, entity)))
            .sorted(BY_PLACE)
            .toList();
    for (Line line : lines) {
      write(record, line.mention(), line.entity(), names, json);
    }
    return !lines.isEmpty();
  }

  private static void write(
      ArticleRecord record, Mention mention, Entity entity, Names names, JsonGenerator json)
      throws IOException {
    json.writeStartObject();
    json.writeStringField("doc", record.article().id().value());
    Names.writeSpan(mention.span(), json);
    Names.writeSpan("head", mention.head(), json);
    json.writeStringField("text", mention.text());
    json.writeStringField("kind", mention.kind().code());
    names.write(record, entity, json);
    json.writeStringField("value", mention.value());
    json.writeNumberField("confidence", rounded(mention.confidence()));
    json.writeEndObject();
  }
}
