package io.wiregraph.export;

import com.fasterxml.jackson.core.JsonGenerator;
import io.wiregraph.fact.Argument;
import io.wiregraph.fact.Entity;
import io.wiregraph.fact.Evidence;
import io.wiregraph.fact.Fact;
import io.wiregraph.fact.FactId;
import io.wiregraph.fact.OpenTriple;
import io.wiregraph.fact.Role;
import io.wiregraph.fact.TimeValue;
import io.wiregraph.fact.Trigger;
import io.wiregraph.record.ArticleRecord;
import java.io.IOException;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The fact table: a line for each event, relation or statement as one article says it, before
 * articles are merged.
 */
public final class FactTable extends TableExport {

  private static final Comparator<Argument> BY_ROLE =
      Comparator.comparing(Argument::role)
          .thenComparing(Argument::span)
          .thenComparing(Argument::head);

  @Override
  boolean write(ArticleRecord record, Names names, JsonGenerator json) throws IOException {
    List<Fact> facts =
        record.facts().facts().stream().sorted(Comparator.comparing(Fact::id)).toList();
    for (Fact fact : facts) {
      write(record, fact, names, json);
    }
    return !facts.isEmpty();
  }

  private static void write(ArticleRecord record, Fact fact, Names names, JsonGenerator json)
      throws IOException {
    Evidence evidence = fact.evidence();
    json.writeStartObject();
    json.writeStringField("id", names.fact(record, fact.id()));
    json.writeStringField("kind", fact.id().kind().code());
    json.writeStringField("type", fact.type());
    json.writeStringField("root", fact.rootCode().orElse(null));
    json.writeStringField("doc", record.article().id().value());
    Names.writeSpan("sentence", evidence.sentence(), json);
    writeTrigger(evidence.trigger(), json);
    json.writeStringField("predicate", evidence.predicate());
    json.writeArrayFieldStart("args");
    for (Argument argument : fact.arguments().stream().sorted(BY_ROLE).toList()) {
      writeArgument(record, argument, names, json);
    }
    json.writeEndArray();
    json.writeStringField("polarity", fact.factuality().polarity().code());
    json.writeStringField("modality", fact.factuality().modality().code());
    writeTime(fact.time(), json);
    writeAttribution(record, fact.factuality().attributedTo(), names, json);
    json.writeNumberField("confidence", rounded(evidence.confidence()));
    json.writeStringField("rule", evidence.rule());
    writeTriples(evidence.triples(), json);
    json.writeEndObject();
  }

  /** Written also where there are none, so that nobody makes triples of the arguments instead. */
  private static void writeTriples(List<OpenTriple> triples, JsonGenerator json)
      throws IOException {
    json.writeArrayFieldStart("oie");
    for (OpenTriple triple : triples) {
      json.writeStartArray();
      json.writeString(triple.subject());
      json.writeString(triple.relation());
      json.writeString(triple.object());
      json.writeEndArray();
    }
    json.writeEndArray();
  }

  private static void writeTrigger(@Nullable Trigger trigger, JsonGenerator json)
      throws IOException {
    if (trigger == null) {
      json.writeNullField("trigger");
      return;
    }
    json.writeObjectFieldStart("trigger");
    json.writeStringField("text", trigger.text());
    json.writeStringField("lemma", trigger.lemma());
    Names.writeSpan(trigger.span(), json);
    json.writeEndObject();
  }

  private static void writeArgument(
      ArticleRecord record, Argument argument, Names names, JsonGenerator json) throws IOException {
    json.writeStartObject();
    json.writeStringField("role", code(argument.role()));
    json.writeStringField("text", argument.text());
    Names.writeSpan(argument.span(), json);
    Names.writeSpan("head", argument.head(), json);
    Optional<Entity> entity = record.facts().entityOf(argument);
    if (entity.isPresent()) {
      names.write(record, entity.get(), json);
    } else {
      for (String field : List.of("entity", "label", "type", "link")) {
        json.writeNullField(field);
      }
    }
    if (argument.quoted()) {
      json.writeBooleanField("quoted", true);
    }
    json.writeEndObject();
  }

  /** The table knows two roles of relations; the organisation of a post is a second object. */
  private static String code(Role role) {
    return role == Role.ORGANIZATION ? Role.OBJECT.code() : role.code();
  }

  private static void writeTime(@Nullable TimeValue time, JsonGenerator json) throws IOException {
    if (time == null) {
      json.writeNullField("time");
      return;
    }
    json.writeObjectFieldStart("time");
    json.writeStringField("value", time.value());
    json.writeStringField("text", time.text());
    Names.writeSpan(time.span(), json);
    json.writeEndObject();
  }

  private static void writeAttribution(
      ArticleRecord record, @Nullable FactId reportedBy, Names names, JsonGenerator json)
      throws IOException {
    if (reportedBy == null) {
      json.writeNullField("attribution");
      return;
    }
    Optional<Argument> source =
        record.facts().fact(reportedBy).stream()
            .flatMap(
                fact ->
                    Stream.concat(
                        fact.arguments(Role.SPEAKER).stream(), fact.arguments(Role.AGENT).stream()))
            .findFirst();
    Optional<Entity> speaker = source.flatMap(record.facts()::entityOf);
    json.writeObjectFieldStart("attribution");
    json.writeStringField("speaker", speaker.map(s -> names.iri(record, s)).orElse(null));
    json.writeStringField(
        "label",
        speaker.map(s -> names.label(record, s)).or(() -> source.map(Argument::text)).orElse(null));
    json.writeStringField("statement", names.fact(record, reportedBy));
    json.writeEndObject();
  }
}
